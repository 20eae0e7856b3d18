import { describe, expect, it } from 'vitest';
import { closest } from '../../../src/checks/closest.ts';

describe('closest', () => {
  it.each([
    ['ruritanai', ['ruritania', 'syldavia'], 'ruritania'],
    ['tilte', ['title', 'track', 'date'], 'title'],
    ['Jane Doe', ['john-doe', 'jane-doe'], 'jane-doe'],
    ['zelenskyy', ['volodymyr-zelenskyy', 'olena-zelenska'], 'volodymyr-zelenskyy'],
    ['élodie-šarić', ['elodie-saric'], 'elodie-saric'],
    ['uk', ['us', 'eu', 'uk-eu'], 'us'],
  ])('takes %s for what was meant', (written, candidates, meant) => {
    expect(closest(written, candidates)).toBe(meant);
  });

  it.each([
    ['ruritania', ['syldavia', 'borduria']],
    ['', ['syldavia']],
    ['…', ['syldavia']],
    ['syldavia', []],
  ])('does not guess for "%s"', (written, candidates) => {
    expect(closest(written, candidates)).toBeUndefined();
  });

  it('takes the first in the alphabet of two that are as near', () => {
    expect(closest('tack', ['tock', 'tick'])).toBe('tick');
  });
});
