import type { Problem } from '../problem.ts';
import { countLine, type Reporter } from './report.ts';

/** For GitHub Actions, which shows each problem at its line of a pull request. */
export const reportForGithub: Reporter = (report) =>
  [...report.problems.map(annotation), countLine(report)].join('\n');

function annotation({ file, line, column, rule, message, cure }: Problem): string {
  const properties = { file, line, col: column, title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::error ${list.join(',')}::${data(`${message} ${cure}`)}`;
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
