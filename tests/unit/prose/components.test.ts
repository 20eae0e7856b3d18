import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { componentNamed, PROSE_COMPONENTS } from '../../../src/prose/components.ts';

it('lists the components that the site draws, and no other', () => {
  const folder = new URL('../../../src/components/prose/', import.meta.url);
  const drawn = readdirSync(folder).filter((file) => file.endsWith('.astro'));
  expect(Object.keys(PROSE_COMPONENTS).toSorted()).toEqual(
    drawn.map((file) => file.replace('.astro', '')).toSorted(),
  );
});

it.each(['constructor', '__proto__', 'toString', 'cite', ''])('does not know "%s"', (name) => {
  expect(componentNamed(name)).toBeUndefined();
});
