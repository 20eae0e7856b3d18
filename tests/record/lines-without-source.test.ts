import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { EXCEPTIONS } from '../support/lines-without-source.ts';
import { readPages } from '../support/site-pages.ts';
import { unsourcedLines } from '../support/source-of-line.ts';

describe('the list of lines that need no source', () => {
  it('has none that excuses nothing', async () => {
    const sites = [inject('record'), inject('fixture')];
    const pages = (await Promise.all(sites.map(({ dist }) => readPages(dist)))).flat();
    const lines = pages.flatMap(({ html, path }) => unsourcedLines(parseHTML(html).document, path));
    const used = new Set(lines.map(({ exception }) => exception));
    const dead = EXCEPTIONS.filter((exception) => !used.has(exception));
    expect(dead.map(({ name }) => name)).toEqual([]);
  });
});
