import { defineMdastPlugin, type MdastNode } from 'satteri';

type ElementNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * A plugin for the Markdown compiler that gives each `<Cite>` of a file its number, from 1 in the order of the text:
 * `<Cite source="a" number="3" />`. The numbers are those of `citationsIn`.
 *
 * It is passed as a function, which the compiler calls once a file.
 */
export function numberCitations() {
  let number = 0;
  function numbered<Node extends ElementNode>(node: Readonly<Node>): Node | undefined {
    if (node.name !== 'Cite') return undefined;
    number += 1;
    const attribute = { type: 'mdxJsxAttribute', name: 'number', value: String(number) } as const;
    return { ...node, attributes: [...node.attributes, attribute] };
  }
  return defineMdastPlugin({
    name: 'number-citations',
    mdxJsxFlowElement: (node) => numbered(node),
    mdxJsxTextElement: (node) => numbered(node),
  });
}
