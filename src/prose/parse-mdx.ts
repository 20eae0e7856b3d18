/** MDX parsed by the engine that compiles it, guarded against texts that would end the process. */
import { mdxToMdast, type MdastNode } from 'satteri';
import type { ProsePosition } from './prose.ts';

/** A text that the engine refuses, where and in its words. */
export interface MdxError extends ProsePosition {
  readonly message: string;
}

export type ParsedMdx =
  { readonly root: MdastNode; readonly error?: undefined } | { readonly error: MdxError };

/** The same as Astro's, so that what is checked is what is compiled. */
const FEATURES = { gfm: true, smartPunctuation: true } as const;

/** Parses a text, or says where it cannot be parsed. */
export function parseMdx(text: string): ParsedMdx {
  try {
    return { root: mdxToMdast(text, { features: FEATURES }) };
  } catch (error) {
    return { error: mdxErrorOf(error) };
  }
}

function mdxErrorOf(error: unknown): MdxError {
  const words = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w:-]+\))?$/.exec(words);
  const [, line = '1', column = '1', message = words] = match ?? [];
  return { line: Math.max(1, Number(line)), column: Math.max(1, Number(column)), message };
}

const PROGRAM = /\{|^(?:import|export)\b/m;
/** Characters that can open another level of a program. */
const LEVELS = /[([{`<!~+\-?:=>]/g;
const MOST_LEVELS = 1000;
const LONGEST_PROGRAM = 20_000;

/**
 * Where a program begins that is too deep for the engine: it reads expressions by recursion on the native stack, and a few
 * thousand open brackets overflow that and end the process. Programs are refused in any case.
 */
export function tangleIn(text: string): ProsePosition | undefined {
  const start = PROGRAM.exec(text)?.index;
  if (start === undefined) return undefined;
  const program = text.slice(start);
  const levels = program.match(LEVELS)?.length ?? 0;
  if (levels <= MOST_LEVELS && program.length <= LONGEST_PROGRAM) return undefined;
  const before = text.slice(0, start).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A stretch of lines between blank ones. */
export interface Block {
  readonly text: string;
  /** How many lines stand before it. */
  readonly linesBefore: number;
}

/** The blocks of a text. If one of them cannot be parsed, the others still can. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: { lines: string[]; linesBefore: number }[] = [];
  let open = false;
  for (const [index, line] of text.split('\n').entries()) {
    const blank = line.trim() === '';
    if (!blank && !open) blocks.push({ lines: [], linesBefore: index });
    if (!blank) blocks.at(-1)?.lines.push(line);
    open = !blank;
  }
  return blocks.map(({ lines, linesBefore }) => ({ text: lines.join('\n'), linesBefore }));
}
