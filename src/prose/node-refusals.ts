import type { MdastNode } from 'satteri';
import type { Refusal } from './prose.ts';

/** Why a node is refused, what it is called, and what more there is to say. */
export type NodeRefusal = readonly [reason: Refusal['reason'], name: string, detail: string];

/**
 * Why a node that is no component is refused by itself; undefined if it is not.
 *
 * @param before the node before it under the same parent
 */
export function refusalOfNode(
  node: MdastNode,
  before: MdastNode | undefined,
): NodeRefusal | undefined {
  const { type } = node;
  if (type === 'mdxjsEsm') return ['program', node.value.trim().replace(/\s[\s\S]*/, ''), ''];
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') return ['expression', '', ''];
  if (type === 'html') return ['html', node.value, ''];
  if (type === 'image' || type === 'imageReference') return ['image', '', ''];
  if (type === 'heading' && node.depth === 1) {
    return ['heading-of-title', '', isUnderlined(node) ? '=' : '#'];
  }
  if (type === 'paragraph' && isTightHeading(node)) return ['tight-heading', '', ''];
  if (type === 'code' && node.value === '') return ['empty-code', '', ''];
  if (type === 'link' || type === 'definition') return refusalOfAddress(node.url, before);
  return undefined;
}

/** Markdown also makes a heading of a line with a line of = below it. */
function isUnderlined({ position }: MdastNode): boolean {
  return position !== undefined && position.start.line !== position.end.line;
}

/** Whether a paragraph is a line such as `#Talks`, which is no heading without a space. */
export function isTightHeading({ children }: Extract<MdastNode, { type: 'paragraph' }>): boolean {
  const [first, ...others] = children;
  return others.length === 0 && first?.type === 'text' && /^#{1,6}[^\s#].*$/.test(first.value);
}

function refusalOfAddress(url: string, before: MdastNode | undefined): NodeRefusal | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return ['link-address', url, ''];
  // Of [words](https://… …) the address alone becomes a link.
  const isCutOff = before?.type === 'text' && before.value.endsWith('](');
  return isCutOff ? ['link-cut-off', url, ''] : undefined;
}
