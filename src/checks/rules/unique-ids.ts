import { namedListOf } from '../../schema/identifier.ts';
import type { ContentFile } from '../content-file.ts';
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
  const first = new Map<string, ContentFile>();
  for (const file of files) {
    const [folder = ''] = file.path.split('/');
    const address = `${folder}/${file.id.toLowerCase()}`;
    const other = first.get(address);
    if (other && (file.collection ?? other.collection)) {
      yield findingIn(
        file,
        { line: 1, column: 1 },
        `the file ${other.file} has the same id ${quote(file.id.toLowerCase())}`,
        'give one of the two another name',
      );
    }
    if (!other) first.set(address, file);
  }
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
