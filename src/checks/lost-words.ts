import { CST, Lexer, type Document } from 'yaml';
import type { FieldPath } from '../schema/fields.ts';
import { plainScalarsIn } from './plain-scalars.ts';

/** A comment that was probably meant as words of a value: `#2 of three` behind `title: Call`. */
export interface LostWords {
  readonly offset: number;
  /** As it stands in the file, from the sign # on. */
  readonly source: string;
  /** The field that the comment leaves without a value; undefined if there is a value before it. */
  readonly path: FieldPath | undefined;
}

/** Signs of the lexer that are no part of the text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The comments behind something on their line in which a letter or digit follows the sign #. */
export function lostWordsIn(text: string, document: Document.Parsed): readonly LostWords[] {
  return commentsIn(text).flatMap(({ offset, source }) => {
    const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
    if (!/^#[\p{L}\p{N}]/u.test(source) || line.trim() === '') return [];
    return [{ offset, source, path: emptyPathAt(offset, document) }];
  });
}

function commentsIn(text: string): readonly { offset: number; source: string }[] {
  // Most files have none, and the lexer takes as long as the parser.
  if (!/[ \t]#[^\s#]/.test(text)) return [];
  const found: { offset: number; source: string }[] = [];
  let offset = 0;
  let before = '';
  for (const source of new Lexer().lex(text)) {
    if (source.startsWith('#') && before !== CST.SCALAR) found.push({ offset, source });
    if (!MARKS.has(source)) offset += source.length;
    before = source;
  }
  return found;
}

function emptyPathAt(offset: number, { contents }: Document.Parsed): FieldPath | undefined {
  for (const { node, path } of plainScalarsIn(contents)) {
    const [from = 0, , to = 0] = node.range ?? [];
    if (node.source === '' && from <= offset && offset <= to) return path;
  }
  return undefined;
}
