import { load, YAMLException } from 'js-yaml';
import { parseDocument, type Document } from 'yaml';
import { valueAt, type FieldPath } from '../schema/fields.ts';
import type { Fault } from './front-matter.ts';
import { hiddenBeforeValues } from './hidden-characters.ts';
import { lostWordsIn } from './lost-words.ts';
import { misreadingsIn, type Misreading } from './misreadings.ts';
import { placesIn } from './places-in.ts';
import type { Position } from './problem.ts';
import { yamlFaults } from './yaml-fault.ts';
import { placesOf, type YamlPlace } from './yaml-places.ts';

/** YAML that could be read: its values as the framework sees them, and where they stand. */
export interface YamlSource {
  readonly places: YamlPlace;
  /** Where an offset of the places stands in the file. */
  readonly placeAt: (offset: number) => Position;
  /** What js-yaml, the framework's parser, makes of the text; values in curly quotes or with hidden characters are without these. */
  readonly data: unknown;
  /** Where the two parsers differ, or could. If there are any, `data` is not what the author wrote. */
  readonly misreadings: readonly Misreading[];
}

export type ReadYaml =
  | { readonly yaml: YamlSource; readonly faults: readonly [] }
  | { readonly yaml: undefined; readonly faults: readonly Fault[] };

/**
 * Reads YAML with two parsers: the framework's own, for the values that the site will have, and one that knows where each
 * value stands. What one of them refuses is a fault; where they read differently is noted.
 *
 * @param text the YAML as the framework gets it
 * @param indent how many columns its first line is moved to the right in the file
 */
export function readYaml(text: string, indent = 0): ReadYaml {
  const placed = ' '.repeat(indent) + text;
  const placeAt = placesIn(placed);
  const hidden = hiddenBeforeValues(placed);
  if (hidden.length > 0) return { yaml: undefined, faults: hidden };
  const document = parsePlaced(placed);
  if (!document) return unreadable(placeAt(0));
  const lost = lostWordsIn(placed, document);
  const [first, ...others] = document.errors;
  if (first) {
    // After the first error the parser guesses; of what follows, only repeated fields are sure.
    const repeated = others.filter(({ code }) => code === 'DUPLICATE_KEY');
    const errors = yamlFaults([first, ...repeated], document, placed, placeAt);
    // A note in the middle of a value is where the trouble of the lines after it began.
    const notes = lost.filter(({ offset }) => offset <= first.pos[0]).map(({ offset }) => offset);
    return { yaml: undefined, faults: [...notes.map((at) => noteAt(placeAt(at))), ...errors] };
  }
  const loaded = loadData(text);
  if ('offset' in loaded) return unreadable(placeAt(loaded.offset + indent));
  const misreadings: readonly Misreading[] = [
    ...lost.map(({ offset, ...words }) => ({
      kind: 'lost' as const,
      ...words,
      ...placeAt(offset),
    })),
    ...misreadingsIn(document, placed, loaded.data, placeAt),
  ];
  const places = placesOf(document.contents);
  const data = misreadings.reduce(straightened, loaded.data);
  return { yaml: { places, placeAt, data, misreadings }, faults: [] };
}

/**
 * The data with a value as it would be in straight quotes or without hidden characters, so that nothing more is said of it
 * than is wrong with it.
 */
function straightened(data: unknown, { kind, source, path }: Misreading): unknown {
  return (kind === 'curly' || kind === 'hidden') && path ? withValue(data, path, source) : data;
}

function withValue(data: unknown, [key, ...inside]: FieldPath, value: string): unknown {
  if (key === undefined) return value;
  const inner = withValue(valueAt(data, [key]), inside, value);
  if (Array.isArray(data)) return data.map((item: unknown, at) => (at === key ? inner : item));
  return typeof data === 'object' ? { ...data, [key]: inner } : data;
}

function noteAt(position: Position): Fault {
  return {
    ...position,
    wrong: 'from # on, this is a note and will not be shown',
    cure: 'put the whole value in quotes',
  };
}

function parsePlaced(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, {
      schema: 'core',
      uniqueKeys: true,
      stringKeys: true,
      prettyErrors: false,
      // A silent parser says nothing of a second document.
      logLevel: 'error',
    });
  } catch {
    // The parser descends by recursion: what overflows its stack is no entry.
    return undefined;
  }
}

function loadData(text: string): { readonly data: unknown } | { readonly offset: number } {
  try {
    return { data: load(text) };
  } catch (error) {
    return { offset: (error instanceof YAMLException && error.mark?.position) || 0 };
  }
}

function unreadable(position: Position): ReadYaml {
  const fault = {
    ...position,
    wrong: 'the fields cannot be read from here on',
    cure: 'write one field a line, name: value, with quotes around values that hold signs such as : # [ ] { } & *',
  };
  return { yaml: undefined, faults: [fault] };
}
