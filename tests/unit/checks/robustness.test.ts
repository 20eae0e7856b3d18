import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { findProblems } from '../../../src/checks/check-content.ts';
import { gatherContent } from '../../../src/checks/content.ts';
import { readContentFile, type FoundFile } from '../../../src/checks/content-file.ts';
import { collectionOf } from '../../../src/checks/collection-of.ts';
import { COLLECTIONS } from '../../../src/schema/collections.ts';
import { fixtureFiles, fixtureFolder } from '../../support/fixture-files.ts';
import { edits, rawBytes } from '../../support/mutated-files.ts';

const VALID = fixtureFiles(fixtureFolder('valid'));
const UNCHANGED = VALID.map((file) => readContentFile(file, file.path));
/** More of them find more: CHECK_RUNS=10000. */
const RUNS = Number(process.env['CHECK_RUNS'] ?? 150);

const anyFile = fc.constantFrom(...VALID);
const editedFile = fc
  .tuple(anyFile, edits)
  .map(([{ path, bytes }, edit]) => ({ path, bytes: encode(edit(decode(bytes))) }));
const splicedFile = fc.tuple(anyFile, fc.nat(), rawBytes).map(([{ path, bytes }, at, more]) => {
  const index = at % (bytes.length + 1);
  return { path, bytes: Buffer.concat([bytes.subarray(0, index), more, bytes.subarray(index)]) };
});

function encode(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

function problemsWith(changed: FoundFile) {
  const others = UNCHANGED.filter(({ path }) => path !== changed.path);
  const files = [...others, readContentFile(changed, changed.path)];
  return findProblems(gatherContent(files, (path) => path));
}

/** What the framework does with a file before it builds a page of it. Throws where the framework would. */
function compile({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): void {
  const collection = collectionOf(path);
  if (!collection) throw new Error(`${path} is in no collection`);
  const { schema, prose } = COLLECTIONS[collection];
  if (!prose) {
    schema.parse(load(decode(bytes)));
    return;
  }
  const { frontmatter, content } = parseFrontmatter(decode(bytes), {
    frontmatter: 'empty-with-spaces',
  });
  schema.parse(frontmatter);
  mdxToJs(content, { features: { gfm: true, smartPunctuation: true }, jsxImportSource: 'astro' });
}

describe('whatever is in a file', { timeout: 60_000 + 50 * RUNS }, () => {
  it.each([
    ['edited by hand', editedFile],
    ['with raw bytes in it', splicedFile],
  ])('%s, the checks say where and what, and never break down', (_, file) => {
    fc.assert(
      fc.property(file, (changed) => {
        for (const problem of problemsWith(changed)) {
          const lines = linesOf(problem.file === changed.path ? changed : fileAt(problem.file));
          const line = lines[problem.line - 1];
          expect(line, `line ${problem.line} of ${problem.file}`).toBeDefined();
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.column).toBeGreaterThanOrEqual(1);
          expect(problem.column).toBeLessThanOrEqual((line ?? '').length + 1);
          expect(problem.message).toMatch(/^[^\n]+[.?!]$/);
          expect(problem.cure).toMatch(/^[^\n]{2,}[.?!]$/);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    ['edited by hand', editedFile],
    ['with raw bytes in it', splicedFile],
  ])('%s, what the checks let pass can be compiled', (_, file) => {
    fc.assert(
      fc.property(file, (changed) => {
        if (problemsWith(changed).length === 0) compile(changed);
      }),
      { numRuns: RUNS },
    );
  });
});

function linesOf({ bytes }: { readonly bytes: Uint8Array }): readonly string[] {
  return decode(bytes)
    .replace(/^\uFEFF/, '')
    .split('\n');
}

function fileAt(path: string): { readonly bytes: Uint8Array } {
  return VALID.find((file) => file.path === path) ?? { bytes: new Uint8Array() };
}
