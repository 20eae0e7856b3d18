import { namedListOf } from '../../schema/identifier.ts';
import type { ContentFile } from '../content-file.ts';
import { eventYear, yearFolder } from '../event-year.ts';
import { findingIn } from '../finding.ts';
import type { Finding } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';
import { valuePosition } from '../yaml-position.ts';

export const uniqueIds: Rule = {
  name: 'unique-ids',
  explains: 'No two entries of a folder have one id, and no two sources or claims of an entry.',
  *find({ files }) {
    yield* repeatedFiles(files);
    for (const file of files) yield* repeatedParts(file);
  },
};

/** Files whose addresses would be one: the folder of the year, the ending, and capitals are not part of an address. */
function* repeatedFiles(files: readonly ContentFile[]): Generator<Finding> {
  for (const [first, ...others] of Map.groupBy(files, addressOf).values()) {
    const all = first ? [first, ...others] : others;
    const settled = all.find((file) => !isMisplaced(file)) ?? first;
    for (const file of all) {
      if (!settled || file === settled || !(file.collection ?? settled.collection)) continue;
      yield findingIn(
        file,
        { line: 1, column: 1 },
        `the file ${settled.file} has the same id ${quote(file.id.toLowerCase())}`,
        'give one of the two another name',
      );
    }
  }
}

function addressOf({ path, id }: ContentFile): string {
  return `${path.split('/')[0]}/${id.toLowerCase()}`;
}

/** Whether the folder, the ending or the capitals of a file are wrong. */
function isMisplaced(file: ContentFile): boolean {
  const year = eventYear(file);
  return file.collection === undefined || (year !== undefined && year !== yearFolder(file));
}

function* repeatedParts(file: ContentFile): Generator<Finding> {
  if (!file.yaml) return;
  const first = new Map<string, number>();
  for (const { path, schema, value } of file.fields) {
    const list = namedListOf(schema);
    if (!list || typeof value !== 'string') continue;
    const name = `${list} ${value}`;
    const position = valuePosition(file.yaml, path);
    const line = first.get(name);
    if (line === undefined) first.set(name, position.line);
    else {
      const wrong = `the id ${quote(value)} stands among the ${list} already, on line ${line}`;
      yield findingIn(file, position, wrong, 'give one of the two another id');
    }
  }
}
