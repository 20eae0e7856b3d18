import { attributeInCurlyQuotes } from './curly-attribute.ts';
import type { MdastNode } from 'satteri';
import { isTightHeading, refusalOfNode } from './node-refusals.ts';
import {
  isProseElement,
  nameOf,
  type ElementNode,
  refusalsOfElement,
  textAttributes,
} from './read-element.ts';
import { blocksOf, parseMdx, tangleIn, type MdxError } from './parse-mdx.ts';
import type { Paragraph, Prose, ProseElement, ProsePosition, Refusal } from './prose.ts';
import { componentNamed } from './components.ts';

/**
 * Reads the body of an entry: MDX, of which only prose with the components on the list is taken.
 *
 * @param text the body; positions are those in this text
 */
export function readProse(text: string): Prose {
  const tangle = tangleIn(text);
  if (tangle) return unreadable({ ...tangle, reason: 'tangled', name: '', detail: '' });
  const whole = parseMdx(text);
  if (whole.error) return readBlocks(text, whole.error);
  return collect(whole.root, 0);
}

function unreadable(refusal: Refusal): Prose {
  return { paragraphs: [], elements: [], refusals: [refusal], complete: false };
}

function unreadableBecause(text: string, error: MdxError, linesBefore = 0): Prose {
  const { line, column, message } = error;
  const at = { line: line + linesBefore, column };
  const words = text.split('\n')[line - 1] ?? '';
  const tag = words.slice(column - 1);
  if (words.startsWith('>') && tag.startsWith('<') && !tag.includes('>')) {
    return unreadable({ ...at, reason: 'tag-over-lines', name: '', detail: '' });
  }
  const inCurlyQuotes = attributeInCurlyQuotes(tag);
  if (inCurlyQuotes !== undefined) {
    return unreadable({ ...at, reason: 'curly-quotes', name: '', detail: inCurlyQuotes });
  }
  return unreadable({ ...at, reason: 'unreadable', name: '', detail: message });
}

/** Reads a text that is broken somewhere block by block, so that each broken one is told, and the others are read. */
function readBlocks(text: string, wholeError: MdxError): Prose {
  const parts = blocksOf(text).map((block) => {
    const parsed = parseMdx(block.text);
    if (parsed.error) return unreadableBecause(block.text, parsed.error, block.linesBefore);
    return collect(parsed.root, block.linesBefore);
  });
  const broken = parts.some(({ complete }) => !complete);
  if (!broken) parts.push(unreadableBecause(text, wholeError));
  return {
    paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
    elements: parts.flatMap(({ elements }) => elements),
    refusals: parts.flatMap(({ refusals }) => refusals),
    complete: false,
  };
}

/** Deeper than any text has a reason for, and far from where the compiler overflows its stack. */
const DEEPEST = 40;

interface Reading {
  readonly paragraphs: Paragraph[];
  readonly elements: ProseElement[];
  readonly refusals: Refusal[];
  readonly linesBefore: number;
  complete: boolean;
}

/** What is around a node. */
interface Around {
  readonly depth: number;
  /** The nearest enclosing link, as it is written. */
  readonly link: string | undefined;
}

function collect(root: MdastNode, linesBefore: number): Prose {
  const reading: Reading = {
    paragraphs: [],
    elements: [],
    refusals: [],
    linesBefore,
    complete: true,
  };
  visitChildren(root, { depth: 0, link: undefined }, reading);
  const { paragraphs, elements, refusals, complete } = reading;
  return { paragraphs, elements, refusals, complete };
}

function visitChildren(node: MdastNode, around: Around, reading: Reading): void {
  if (!('children' in node)) return;
  if (around.depth > DEEPEST) {
    refuse(node, 'nested-deeply', '', '', reading);
    reading.complete = false;
    return;
  }
  let before: MdastNode | undefined;
  for (const child of node.children) {
    visit(child, before, around, reading);
    before = child;
  }
}

function visit(
  node: MdastNode,
  before: MdastNode | undefined,
  around: Around,
  reading: Reading,
): void {
  const inside = { ...around, depth: around.depth + 1 };
  if (isProseElement(node)) return visitElement(node, before, inside, reading);
  const refusal = refusalOfNode(node, before);
  if (refusal) refuse(node, ...refusal, reading);
  if (node.type === 'paragraph' && !isTightHeading(node)) {
    reading.paragraphs.push({ ...positionOf(node, reading), citedAtEnd: citedAtEnd(node) });
  }
  const isLink = node.type === 'link' || node.type === 'linkReference';
  visitChildren(node, { ...inside, link: isLink ? '[words](address)' : around.link }, reading);
}

function visitElement(
  node: ElementNode,
  before: MdastNode | undefined,
  around: Around,
  reading: Reading,
): void {
  const position = positionOf(node, reading);
  for (const refusal of refusalsOfElement(node, around.link)) {
    reading.refusals.push({ ...position, ...refusal });
  }
  const name = nameOf(node);
  const component = componentNamed(name);
  if (component && node.type === 'mdxJsxFlowElement' && !isOnLineOf(node, before)) {
    refuse(node, 'outside-a-sentence', name, '', reading);
    if (before?.type === 'paragraph') citeBefore(node, reading);
  }
  reading.elements.push({ ...position, name, attributes: textAttributes(node) });
  visitChildren(node, { ...around, link: component?.link ? `<${name}>` : around.link }, reading);
}

/** Whether a component outside a sentence has been told already, with the one before it on the same line. */
function isOnLineOf(node: MdastNode, before: MdastNode | undefined): boolean {
  if (before?.type !== 'mdxJsxFlowElement') return false;
  return before.position?.end.line === node.position?.start.line;
}

/** The sources of the citation at the end of a paragraph; undefined if it ends otherwise. */
function citedAtEnd(paragraph: Extract<MdastNode, { type: 'paragraph' }>) {
  const last = paragraph.children.findLast((node) => !(node.type === 'text' && !node.value.trim()));
  return last && isProseElement(last) ? idsCitedBy(last) : undefined;
}

/** A citation below a paragraph is meant for it: that it stands outside is said of the citation, not of both. */
function citeBefore(node: ElementNode, { paragraphs }: Reading): void {
  const paragraph = paragraphs.pop();
  if (!paragraph) return;
  paragraphs.push({ ...paragraph, citedAtEnd: paragraph.citedAtEnd ?? idsCitedBy(node) });
}

function idsCitedBy(node: ElementNode): readonly string[] | undefined {
  return nameOf(node) !== 'Cite' ? undefined : idsIn(textAttributes(node).get('source') ?? '');
}

/** @example idsIn('a b') // => ['a', 'b'] */
export function idsIn(value: string): readonly string[] {
  return value.split(/\s+/).filter((id) => id !== '');
}

function refuse(
  node: MdastNode,
  reason: Refusal['reason'],
  name: string,
  detail: string,
  reading: Reading,
): void {
  reading.refusals.push({ ...positionOf(node, reading), reason, name, detail });
}

function positionOf(node: MdastNode, { linesBefore }: Reading): ProsePosition {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line: line + linesBefore, column };
}
