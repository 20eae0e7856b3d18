/** The examples of the guides, and what is left of one when a reader deletes the fields that do not apply. */

export interface Example {
  /** Inside the content folder: where the guide says to save it. */
  readonly path: string;
  readonly text: string;
}

const BLOCK = /^```(\w*)\n([\s\S]*?)^```$/gm;
const PATH = /`content\/([\w/.-]+\.(?:mdx|yml))`/;

/** The blocks of a guide with the first path that is named since the block before; others are no examples of files. */
export function examplesIn(guide: string): readonly Example[] {
  const blocks = [...guide.matchAll(BLOCK)];
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const since = guide.slice(before ? before.index + before[0].length : 0, block.index);
    const path = PATH.exec(since)?.[1];
    const text = block[2];
    const isFile = block[1] === 'mdx' || block[1] === 'yaml';
    return isFile && path !== undefined && text !== undefined ? [{ path, text }] : [];
  });
}

/** The example without its notes. */
export function withoutNotes(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*# /.test(line))
    .join('\n');
}

/** The example without any field that it can do without, by its notes. */
export function shortest(text: string): string {
  const note = notes(text)[0];
  return note === undefined ? text : shortest(deleteAt(text, note));
}

/**
 * The example without one field at a time, for each that it can do without. What a note wants only where another field is
 * (`# If it has points: …`) goes with that field.
 */
export function shortened(text: string): readonly string[] {
  return notes(text)
    .filter((note) => !dependsOn(text, note))
    .map((note) => {
      const field = fieldBelow(text, note);
      const rest = deleteAt(text, note);
      const depending = notes(rest).filter((other) => dependsOn(rest, other) === field);
      return depending.reduceRight(deleteAt, rest);
    });
}

/** The lines of the notes that say when their field is needed. */
function notes(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (/^\s*# If\b/.test(line) ? [index] : []));
}

function dependsOn(text: string, note: number): string | undefined {
  return /# If it has (\w+)/.exec(text.split('\n')[note] ?? '')?.[1];
}

/** The line after a note and the notes that go on below it. */
function lineBelow(lines: readonly string[], note: number): number {
  return lines.findIndex((line, index) => index > note && !/^\s*# /.test(line));
}

function fieldBelow(text: string, note: number): string | undefined {
  const lines = text.split('\n');
  return /(\w+):/.exec(lines[lineBelow(lines, note)] ?? '')?.[1];
}

/** Deletes a note with the field below it: its line, and the lines below it that stand further to the right. */
function deleteAt(text: string, note: number): string {
  const lines = text.split('\n');
  const field = lineBelow(lines, note);
  const depth = indentOf(lines[field] ?? '');
  const end = lines.findIndex((line, index) => index > field && indentOf(line) <= depth);
  return [...lines.slice(0, note), ...lines.slice(end)].join('\n');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
