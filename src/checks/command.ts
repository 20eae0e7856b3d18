/** `npm run check`: prints everything that is wrong with the content folder. Exit code 1 if anything is, 2 if it was called wrongly. */
import { parseArgs } from 'node:util';
import { DeploymentError, readDeployment } from '../read-deployment.ts';
import { findProblems } from './check-content.ts';
import { ContentFolderError, readContent } from './read-content.ts';
import { reportForGithub } from './reporters/github.ts';
import { reportAsJson } from './reporters/json.ts';
import type { Reporter } from './reporters/report.ts';
import { reportAsText } from './reporters/text.ts';

const REPORTERS: Readonly<Record<string, Reporter>> = {
  text: reportAsText,
  github: reportForGithub,
  json: reportAsJson,
};

process.exitCode = await run();

async function run(): Promise<number> {
  const reporter = chosenReporter();
  if (!reporter) {
    console.error(`Usage: npm run check -- --format=${Object.keys(REPORTERS).join('|')}`);
    return 2;
  }
  try {
    // The build would end at a variable that is not of its form.
    readDeployment(process.env);
    const content = await readContent(process.env['CONTENT_DIR'] || 'content');
    const problems = findProblems(content);
    console.log(reporter({ problems, files: content.files.length }));
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ContentFolderError || error instanceof DeploymentError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function chosenReporter(): Reporter | undefined {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
    return Object.hasOwn(REPORTERS, values.format) ? REPORTERS[values.format] : undefined;
  } catch {
    return undefined;
  }
}
