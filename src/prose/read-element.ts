import type { MdastNode } from 'satteri';
import { componentInAnyCase, componentNamed } from './components.ts';
import type { Refusal } from './prose.ts';

export type ElementNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = ElementNode['attributes'][number];
type Component = NonNullable<ReturnType<typeof componentNamed>>;
type ElementRefusal = Pick<Refusal, 'reason' | 'name' | 'detail'>;

export function isProseElement(node: MdastNode): node is ElementNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The name of an element; of one that is the name of a component but for its capitals, that of the component. */
export function nameOf({ name }: ElementNode): string {
  return componentInAnyCase(name ?? '') ?? name ?? '';
}

/** The attributes of an element whose value is plain text. Of two with one name, the first counts. */
export function textAttributes({ attributes }: ElementNode): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    if (!texts.has(attribute.name)) texts.set(attribute.name, attribute.value);
  }
  return texts;
}

/**
 * What is wrong with an element by itself: its name, its attributes, what it encloses.
 *
 * @param link the link that the element stands inside, as it is written
 */
export function* refusalsOfElement(
  node: ElementNode,
  link: string | undefined,
): Generator<ElementRefusal> {
  const name = node.name ?? '';
  const component = componentNamed(name);
  if (!component) {
    const isHtml = isHtmlName(name) && componentInAnyCase(name) === undefined;
    yield { reason: isHtml ? 'html' : 'unknown-component', name, detail: '' };
    return;
  }
  if (component.link && link) yield { reason: 'link-in-link', name, detail: link };
  if (component.encloses === 'words' && !hasWords(node)) {
    yield { reason: 'without-words', name, detail: component.example };
  }
  if (component.encloses === 'nothing' && node.children.length > 0) {
    yield { reason: 'with-words', name, detail: component.example };
  }
  yield* refusalsOfAttributes(node, name, component);
}

function* refusalsOfAttributes(
  node: ElementNode,
  name: string,
  component: Component,
): Generator<ElementRefusal> {
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const reason = refusalOfAttribute(attribute, component, seen);
    const detail = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    if (reason) yield { reason, name, detail };
    seen.add(detail);
  }
  for (const [detail, { required }] of Object.entries(component.attributes)) {
    if (required && !seen.has(detail)) yield { reason: 'attribute-missing', name, detail };
  }
}

function refusalOfAttribute(
  attribute: Attribute,
  { attributes }: Component,
  seen: ReadonlySet<string>,
): Refusal['reason'] | undefined {
  if (attribute.type !== 'mdxJsxAttribute') return 'spread';
  const known = Object.hasOwn(attributes, attribute.name) ? attributes[attribute.name] : undefined;
  if (!known) return 'unknown-attribute';
  if (seen.has(attribute.name)) return 'repeated-attribute';
  if (typeof attribute.value !== 'string') return 'attribute-not-text';
  return known.form.test(attribute.value) ? undefined : 'attribute-form';
}

/** Elements of HTML begin with a small letter; the nameless one is JSX's fragment. */
function isHtmlName(name: string): boolean {
  return name === '' || /^[a-z]/.test(name);
}

function hasWords(node: MdastNode): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() !== '';
  return 'children' in node && node.children.some(hasWords);
}
