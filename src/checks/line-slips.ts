import type { Fault } from './front-matter.ts';
import { onMoreLines } from './hidden-characters.ts';
import { indentSlipsIn, type IndentSlip } from './indent-slip.ts';
import { TWO_VERSIONS } from './pasted-marks.ts';

/** What is wrong on a line, and at which of its characters, counted from 0. */
type LineSlip = Omit<Fault, 'line'>;

/**
 * The slip of the hand that made some YAML unreadable; undefined if it is none of those that people often make.
 *
 * @param line where the parser stopped, counted from 0: the slip is there, or just beside it
 */
export function lineSlipIn(yaml: string, line: number): Fault | undefined {
  const tab = tabSlip(yaml, line);
  if (tab) return tab;
  const lines = yaml.split('\n');
  for (const at of [line, line - 1, line + 1]) {
    const slip = slipOn(lines[at]?.trimEnd() ?? '');
    if (slip) return { line: at + 1, ...slip };
  }
  const indent = indentSlipsIn(yaml).find((slip) => Math.abs(slip.line - line) <= 2);
  return indent && indentFault(indent);
}

function slipOn(words: string): LineSlip | undefined {
  if (words === '=======') return { column: 1, ...TWO_VERSIONS };
  return itemSlip(words) ?? linkSlip(words) ?? quoteSlip(words);
}

/** `-id: wire`, or an item that begins with a dash or a bullet. */
function itemSlip(words: string): LineSlip | undefined {
  const [, spaces = '', sign, gap, name = ''] =
    /^( *)([-*–—−•·‣])(\s*)([A-Za-z]\w*):(?: |$)/u.exec(words) ?? [];
  if (sign === undefined || (sign === '-' && gap !== '')) return undefined;
  const wrong =
    sign === '-'
      ? `there is no space between the hyphen and "${name}"`
      : `this item of the list begins with the sign ${sign}, which is not a hyphen`;
  return { column: spaces.length + 1, wrong, cure: `write "- ${name}:"` };
}

/** `url: [words](https://…)`, a link as in the text. */
function linkSlip(words: string): LineSlip | undefined {
  const [all, before = ''] = /^(\s*(?:- )?\w+:\s+)\[[^\]]*\]\(/.exec(words) ?? [];
  if (all === undefined) return undefined;
  return {
    column: before.length + 1,
    wrong: 'a link as in the text stands here',
    cure: 'write the address alone, without brackets',
  };
}

/** `title: "He said "yes" twice"`: the value ends at the second quote. */
function quoteSlip(words: string): LineSlip | undefined {
  const match = /^(\s*(?:- +)?(?:\w+:\s+)?)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(.*)$/.exec(words);
  const [, before = '', quoted = '', after = ''] = match ?? [];
  if (!/[^\s,\]}]/.test(after) || /^\s+#|^\s*:/.test(after)) return undefined;
  const isDouble = quoted.startsWith('"');
  return {
    column: before.length + quoted.length,
    wrong: `the value ends at this ${isDouble ? 'quote' : 'single quote'}, but words follow it`,
    cure: isDouble
      ? 'put " only around the whole value, and write “ and ” for the quotes inside it'
      : "put ' only around the whole value, and write ’ for an apostrophe inside it",
  };
}

/** A tab before a field. Those on the lines below are told with it. */
function tabSlip(yaml: string, line: number): Fault | undefined {
  const tabs = yaml.split('\n').flatMap((words, at) => {
    const [lead = ''] = /^\s*(?:-\s+)?(?=[^\s#])/.exec(words) ?? [];
    return lead.includes('\t') ? [{ line: at + 1, column: lead.indexOf('\t') + 1 }] : [];
  });
  const [first] = tabs;
  if (!first || first.line > line + 2) return undefined;
  const wrong = first.column === 1 ? 'this line begins with a tab' : 'a tab stands here';
  return { ...first, wrong: wrong + onMoreLines(tabs.length), cure: 'put spaces in its place' };
}

function indentFault({ line, written, isItem, spaces, expected }: IndentSlip): Fault {
  const others = isItem ? 'the items of its list' : 'the fields beside it';
  const cure =
    expected === 0
      ? 'take the spaces out'
      : `put ${counted(expected)} before it, so that it stands under them`;
  return {
    ...{ line: line + 1, column: spaces + 1 },
    wrong: `"${written}" has ${counted(spaces)} before it, and ${others} have ${counted(expected)}`,
    cure:
      spaces > expected && !isItem
        ? `${cure}; if it is no field but words of the value before it, put that value in quotes`
        : cure,
  };
}

function counted(spaces: number): string {
  if (spaces === 0) return 'no space';
  return spaces === 1 ? 'one space' : `${spaces} spaces`;
}
