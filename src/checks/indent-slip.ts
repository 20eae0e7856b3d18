/** A field or item of a list that does not stand under its neighbours. */
export interface IndentSlip {
  /** Counted from 0. */
  readonly line: number;
  /** As it is written: `url` or `- id`. */
  readonly written: string;
  readonly isItem: boolean;
  /** How many spaces stand before it, and how many before its neighbours. */
  readonly spaces: number;
  readonly expected: number;
}

interface FieldLine {
  readonly line: number;
  readonly name: string;
  /** The hyphen of an item with what follows it, if the field begins one. */
  readonly hyphen: string;
  /** How many characters stand before the name. */
  readonly level: number;
  /** Whether other fields may stand inside it: a value on its own line leaves no place for them. */
  readonly isOpen: boolean;
}

/** How many lines in a row may have slipped together. */
const LONGEST_RUN = 3;

/** The lines of some YAML, which a parser refuses, on which a field does not stand at the level of any group that is open. */
export function indentSlipsIn(yaml: string): readonly IndentSlip[] {
  const fields = fieldLinesIn(yaml);
  const slips: IndentSlip[] = [];
  let open: readonly number[] = [0];
  for (const [index, field] of fields.entries()) {
    const before = fields[index - 1];
    const outside = open.filter((level) => level <= field.level);
    if (outside.at(-1) === field.level) open = outside;
    else if (before?.isOpen && field.level > before.level) open = [...outside, field.level];
    else slips.push(slipAt(index, fields, open));
  }
  return slips;
}

/** If the fields just before a field that fits nowhere have left its level, they have slipped, and not it. */
function slipAt(index: number, fields: readonly FieldLine[], open: readonly number[]): IndentSlip {
  const [field, before] = [fields[index], fields[index - 1]];
  if (!field) throw new RangeError('There is no such line.');
  const near = fields.slice(Math.max(0, index - LONGEST_RUN - 1), index);
  const run = near.slice(near.findLastIndex(({ level }) => level === field.level));
  if (run[0]?.level === field.level && run[1]) return slipOf(run[1], field.level);
  if (before && field.level > before.level) return slipOf(field, before.level);
  return slipOf(field, nearest(field.level, open));
}

function slipOf({ line, name, hyphen, level }: FieldLine, expected: number): IndentSlip {
  const isItem = hyphen !== '';
  return {
    ...{ line, isItem, written: isItem ? `- ${name}` : name },
    spaces: level - hyphen.length,
    expected: Math.max(0, expected - hyphen.length),
  };
}

function nearest(level: number, levels: readonly number[]): number {
  const ranked = levels.toSorted((a, b) => Math.abs(a - level) - Math.abs(b - level) || b - a);
  return ranked[0] ?? 0;
}

function fieldLinesIn(yaml: string): readonly FieldLine[] {
  const found: FieldLine[] = [];
  /** The level of a field whose value is a text on the lines below it. */
  let text: number | undefined;
  for (const [line, whole] of yaml.split('\n').entries()) {
    const words = whole.trimEnd();
    const indent = words.length - words.trimStart().length;
    if (words === '' || (text !== undefined && indent > text)) continue;
    const [, spaces = '', hyphen = '', name, value = ''] =
      /^( *)(- +)?([A-Za-z]\w*):(?:\s(.*))?$/.exec(words) ?? [];
    if (name === undefined) continue;
    // Behind a bracket or quote that is not closed, lines are no fields.
    if (/^\s*(?:[[{][^\]}]*|"[^"]*|'[^']*)$/.test(value)) return found;
    const level = spaces.length + hyphen.length;
    text = /^\s*[|>]/.test(value) ? level : undefined;
    found.push({ line, name, hyphen, level, isOpen: /^\s*(?:#.*)?$/.test(value) });
  }
  return found;
}
