import { visit, type Document, type YAMLParseError } from 'yaml';
import type { Fault } from './front-matter.ts';
import { lineSlipIn } from './line-slips.ts';
import type { Position } from './problem.ts';

type Advice = readonly [wrong: string, cure: string];

const INDENT: Advice = [
  'this line does not begin under the lines that it belongs to',
  'give the fields of one group the same number of spaces before them',
];
const COLON: Advice = [
  'this value goes on to a colon and a space, as if another field began inside it',
  'put the whole value in quotes; if the next line is a field of its own, begin it under this one',
];
const CLOSED: Advice = [
  'a bracket or brace that was opened before here is not closed, or a comma is missing',
  'close it, and put a comma between two items; if the sign belongs to the text, put the value in quotes',
];
const NOT_A_FIELD: Advice = [
  'this line is neither a field nor part of the value before it',
  'write it as name: value; if it belongs to the value before it, put that value in quotes',
];

const TIGHT: Advice = [
  'this field has no space between the colon and its value',
  'put a space after the colon',
];

const ITEM_AGAIN: Advice = [
  'this field stands here a second time in one item of the list',
  'if another item begins here, put a hyphen and a space before it, under the hyphen of the item before; if not, keep one of the two',
];

/** What the codes of the parser mean for an author. Codes that are not listed get the words of `NOT_A_FIELD`. */
const ADVICE: Readonly<Partial<Record<YAMLParseError['code'], Advice>>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: ['this line begins with a tab', 'put spaces in its place'],
  DUPLICATE_KEY: ['this field stands here a second time', 'keep one of the two'],
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: CLOSED,
  MULTILINE_IMPLICIT_KEY: NOT_A_FIELD,
  BAD_SCALAR_START: ['a value cannot begin with this sign', 'put the whole value in quotes'],
  BAD_DQ_ESCAPE: [
    'the backslash has a meaning of its own inside double quotes',
    'write \\\\ for a backslash, or put the value in single quotes',
  ],
  MULTIPLE_DOCS: [
    'a second set of fields begins here',
    'take the line --- or ... out, so that all fields are together',
  ],
  BAD_DIRECTIVE: ['a line cannot begin with %', 'put the value in quotes'],
  BAD_ALIAS: ['the sign & or * has a meaning of its own here', 'put the whole value in quotes'],
  TAG_RESOLVE_FAILED: ['the sign ! has a meaning of its own here', 'put the whole value in quotes'],
  NON_STRING_KEY: NOT_A_FIELD,
  RESOURCE_EXHAUSTION: ['there are too many levels here', 'write the fields as in another entry'],
};

/** Errors of the YAML parser in the words of an author. What comes after a slip of the hand comes of it, and is not told. */
export function yamlFaults(
  errors: readonly YAMLParseError[],
  document: Document.Parsed,
  text: string,
  placeAt: (offset: number) => Position,
): readonly Fault[] {
  const faults: Fault[] = [];
  for (const error of errors) {
    const offset = offsetOf(error, document);
    const place = placeAt(offset);
    const tight = isTight(error, text.slice(offset)) ? faultAt(place, TIGHT) : undefined;
    const slip = tight || faults.length > 0 ? undefined : slipAt(error, text, place);
    faults.push(tight ?? slip ?? faultAt(place, adviceFor(error)));
    if (slip) break;
  }
  return faults;
}

function faultAt(place: Position, [wrong, cure]: Advice): Fault {
  return { ...place, wrong, cure };
}

/** A slip of the hand explains more than the parser can. */
function slipAt({ code }: YAMLParseError, text: string, place: Position): Fault | undefined {
  const isRepeated = code === 'DUPLICATE_KEY';
  if (isRepeated && startsItemAgain(text, place)) return faultAt(place, ITEM_AGAIN);
  const slip = lineSlipIn(text, place.line - 1);
  if (slip || !isRepeated) return slip;
  const level = levelBefore(text, place);
  return level > place.column - 1 ? faultAt(place, fallenAdvice(level)) : undefined;
}

/** How many characters stand before the name of the field on the line before a place. */
function levelBefore(text: string, { line }: Position): number {
  const words = text.split('\n')[line - 2] ?? '';
  return /^( *(?:- +)?)[A-Za-z]\w*:/.exec(words)?.[1]?.length ?? 0;
}

function fallenAdvice(level: number): Advice {
  const spaces = `put ${level} spaces before it if it belongs to the lines before it`;
  return ['this field stands here a second time', `${spaces}; if not, keep one of the two`];
}

/** Whether the field at a place stands already at the head of the item that it is in. */
function startsItemAgain(text: string, { line, column }: Position): boolean {
  const lines = text.split('\n');
  const [name = ''] = /^\w+:/.exec(lines[line - 1]?.slice(column - 1) ?? '') ?? [];
  const head = lines.slice(0, line - 1).findLast((words) => words.charAt(column - 3) === '-');
  return name !== '' && head?.slice(column - 3).startsWith(`- ${name}`) === true;
}

/** Whether the error is a line such as `kind:call`; the colon of an address is none of a field. */
function isTight({ code }: YAMLParseError, text: string): boolean {
  const isLine = code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR';
  return isLine && /^[A-Za-z]+:(?!\/\/)[^\s:]/.test(text);
}

/** Where an error begins: for a quote that is not closed, where it was opened, not where the file ends. */
function offsetOf({ pos: [offset], message }: YAMLParseError, document: Document.Parsed): number {
  let opened = offset;
  if (!/closing .quote/.test(message)) return opened;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (range && range[0] < offset && type?.startsWith('QUOTE')) opened = range[0];
    },
  });
  return opened;
}

function adviceFor({ code, message }: YAMLParseError): Advice {
  if (/^Flow (?:map|sequence)/.test(message)) return CLOSED;
  if (code !== 'MISSING_CHAR') return ADVICE[code] ?? NOT_A_FIELD;
  if (/quote/.test(message)) {
    return [
      'a quote that was opened is not closed',
      'close it; inside a text in double quotes, write \\" for a quote',
    ];
  }
  if (/Sequence item/.test(message)) {
    return ['this line is not an item of the list', 'begin each item with "- "'];
  }
  if (/Comments must/.test(message)) {
    return ['the sign # begins a comment here', 'put the whole value in quotes'];
  }
  return /flow|items|Expected|after : in/.test(message) ? CLOSED : NOT_A_FIELD;
}
