import { insideCurlyQuotes } from './curly-quotes.ts';
import { isMap, isNode, isScalar, isSeq } from 'yaml';

/** Where a value of a YAML document stands, and the values inside it. */
export interface YamlPlace {
  /** Where the value begins; for a field without a value, where its name begins. */
  readonly offset: number;
  /** Where the name of the field begins; undefined for what is no field. */
  readonly nameOffset: number | undefined;
  /** The value as it stands in the file, if it is written without quotes, curly ones included. */
  readonly unquoted: string | undefined;
  /** By the names of fields, or by the numbers of items. */
  readonly inside: ReadonlyMap<string | number, YamlPlace>;
}

/** One for all values, of which there are many. */
const NOTHING: YamlPlace['inside'] = new Map();

/** Takes from a node of a document what positions need: the whole of many documents would fill the memory. */
export function placesOf(node: unknown, name?: unknown): YamlPlace {
  const nameOffset = offsetOf(name);
  return {
    offset: offsetOf(node) ?? nameOffset ?? 0,
    nameOffset,
    unquoted: isScalar(node) && node.type === 'PLAIN' ? unquotedIn(node.source) : undefined,
    inside: isScalar(node) ? NOTHING : new Map(placesInside(node)),
  };
}

function unquotedIn(source = ''): string | undefined {
  return insideCurlyQuotes(source) === undefined ? source : undefined;
}

function placesInside(node: unknown): readonly (readonly [string | number, YamlPlace])[] {
  if (isSeq(node)) return node.items.map((item, index) => [index, placesOf(item)]);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [[String(key.value), placesOf(value, key)]] : [],
  );
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
