/** What a page says in words of its own, line by line, and which of it has a source. */
import { EXCEPTIONS, type Exception } from './lines-without-source.ts';

const LINES = 'p, li, dd, td, th, figcaption, blockquote, div';
/** What in a line is not said by it: other lines, headings, the names of links and of controls, and citations. */
const NOT_SAID = `${LINES}, h1, h2, h3, h4, dt, a, button, label, select, summary, sup, ul, ol, dl, table, svg, script`;
const SOURCE = 'a[href*="#source-"], a[rel~="external"]';

/**
 * Blocks whose lines share their sources; any other line has its own: a line of a list; one stance of a party; who said
 * something and what it was; one side's account, with its sources at the head.
 */
const BLOCKS = ['li', '.positions:not(.compared) tr', '.asserted', '.answer', '.readout'];

export interface UnsourcedLine {
  readonly words: string;
  /** Why it may stand so; undefined if nothing says so. */
  readonly exception: Exception | undefined;
}

/**
 * The lines of a page's main part that have words and no link to a source in them or in their block.
 *
 * @param path address of the page inside the site
 */
export function unsourcedLines(document: Document, path: string): readonly UnsourcedLine[] {
  return [...document.querySelectorAll('main *')]
    .filter((element) => element.matches(LINES) && says(element) && !hasSource(element))
    .map((line) => ({
      words: (line.textContent ?? '').replace(/\s+/g, ' ').trim(),
      exception: EXCEPTIONS.find((exception) => holds(exception, line, path)),
    }));
}

/** Whether the line has words outside its links; what a list of terms says of a thing may be a link alone. */
function says(line: Element): boolean {
  if (line.matches('dd') && !line.querySelector(LINES)) return true;
  return [...line.childNodes].some((node) => {
    if (node.nodeType === node.TEXT_NODE) return /[\p{L}\p{N}]/u.test(node.textContent ?? '');
    return isElement(node) && !node.matches(NOT_SAID) && says(node);
  });
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function hasSource(line: Element): boolean {
  if (line.querySelector(SOURCE)) return true;
  return BLOCKS.some((selector) => {
    const block = line.closest(selector);
    // Sources of a line of a list inside the block are not those of the block.
    const own = (link: Element) => link.closest('li') === block?.closest('li');
    return block !== null && [...block.querySelectorAll(SOURCE)].some(own);
  });
}

function holds({ lines, on, way, within }: Exception, line: Element, path: string): boolean {
  if (!line.matches(lines) || (on && !on.test(path))) return false;
  const around = within === undefined ? line : line.closest(within);
  return way === undefined || Boolean(around?.querySelector(way));
}
