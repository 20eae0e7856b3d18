/** Renders one component to HTML. The container API is experimental: it is used here only. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** @returns the component's HTML as the body of a document */
export async function render(
  component: Component,
  props: Record<string, unknown>,
): Promise<HTMLElement> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, { props });
  return parseHTML(`<html><body>${html}</body></html>`).document.body;
}
