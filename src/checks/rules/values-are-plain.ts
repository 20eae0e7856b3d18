import { COLLECTIONS } from '../../schema/collections.ts';
import { schemaAt } from '../../schema/fields.ts';
import { innermost } from '../../schema/fields.ts';
import { isDateSchema } from '../../schema/date.ts';
import { findingIn } from '../finding.ts';
import type { ContentFile } from '../content-file.ts';
import { hiddenWords } from '../hidden-characters.ts';
import type { Misreading } from '../misreadings.ts';
import { quote, shown } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** YAML has signs by which a text stands for something else. */
const MEANINGS: Readonly<
  Record<Misreading['kind'], (source: string, character: string) => [string, string]>
> = {
  anchor: (source) => [
    `${quote(source)} at the beginning of a value is a mark that can be repeated elsewhere`,
    'take it out; if it belongs to the text, put the value in quotes',
  ],
  alias: (source) => [
    `${quote(source)} stands for a value from elsewhere`,
    'write the value itself; if the star belongs to the text, put the value in quotes',
  ],
  merge: (source) => [
    `the field ${quote(source)} takes over fields from elsewhere`,
    'write the fields themselves',
  ],
  tag: (source) => [
    `${quote(source)} before a value changes what kind of value it is`,
    'take it out; if the exclamation mark belongs to the text, put the value in quotes',
  ],
  name: (source) => [
    `the name of the field ${quote(source)} is not read as it is written`,
    'write the name of a field, in letters',
  ],
  curly: (source) => ['these are curly quotes', `write straight ones: ${quote(source)}`],
  hidden: (source, character) => [
    hiddenWords(character),
    source === '' ? 'take it out' : `write the value again by hand: ${shown(source)}`,
  ],
  lost: () => ['from # on, this is a note and will not be shown', 'put the whole value in quotes'],
  value: (source) => [
    `the value ${shown(source)} is not read as it is written`,
    source === '' ? 'write it anew, as text in quotes' : `put quotes around it: ${quote(source)}`,
  ],
};

export const valuesArePlain: Rule = {
  name: 'values-are-plain',
  explains: 'Every value says what it seems to say, to every program that reads it.',
  *find({ files }) {
    for (const file of files) {
      for (const misreading of file.yaml?.misreadings ?? []) {
        if (isDate(file, misreading)) continue;
        const [wrong, cure] = MEANINGS[misreading.kind](
          misreading.source,
          misreading.character ?? '',
        );
        yield findingIn(file, misreading, wrong, cure);
      }
    }
  },
};

/** Dates have a rule of their own. */
function isDate({ collection, yaml }: ContentFile, { kind, path }: Misreading): boolean {
  if (!collection || !path || kind !== 'value') return false;
  const schema = schemaAt(COLLECTIONS[collection].schema, yaml?.data, path);
  return schema !== undefined && isDateSchema(innermost(schema, undefined));
}
