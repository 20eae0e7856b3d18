import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent, findProblems } from '../../../src/checks/check-content.ts';
import { buildContent } from '../../../src/checks/content.ts';
import { RULES } from '../../../src/checks/rules.ts';
import { problemLine } from '../../../src/checks/reporters/text.ts';
import { fixtureFiles, fixtureFolder } from '../../support/fixture-files.ts';

const names = RULES.map(({ name }) => name);

/** The problems of the valid fixture with some files more or changed. */
function problemsWith(changes: Readonly<Record<string, string>>): readonly string[] {
  const kept = fixtureFiles(fixtureFolder('valid')).filter(({ path }) => !(path in changes));
  const changed = Object.entries(changes).map(([path, text]) => ({
    path,
    bytes: Buffer.from(text, 'utf8'),
  }));
  return findProblems(buildContent([...kept, ...changed], (path) => path)).map(problemLine);
}

const place = (name: string) => `name: ${name}\ncountry: XR\nlat: 1\nlon: 1\ntimezone: UTC\n`;

describe('checkContent', () => {
  it('finds nothing wrong with a record that uses every part of the form', async () => {
    expect(await checkContent(fixtureFolder('valid'))).toEqual([]);
  });

  it('tells all problems of all files in one run, in the order of files and lines', async () => {
    const problems = await checkContent(fixtureFolder('broken', 'matches-schema', 'fields'));
    const places = problems.map(({ file, line }) => `${file} ${String(line).padStart(3, '0')}`);
    expect(new Set(problems.map(({ file }) => file)).size).toBe(6);
    expect(places).toEqual(places.toSorted());
  });

  it('reads a file with a byte order mark and Windows line breaks like any other', () => {
    expect(
      problemsWith({
        'places/strelsau.yml': `\uFEFF${place('Strelsau').replaceAll('\n', '\r\n')}`,
      }),
    ).toEqual([]);
  });

  it('knows two files as one address if their names differ only by capitals', () => {
    expect(problemsWith({ 'places/Strelsau.yml': place('Strelsau') })).toEqual([
      'places/Strelsau.yml:1:1  known-files  The name "Strelsau.yml" is not one that an entry can have. There is a place "strelsau" already (places/strelsau.yml). If yours is another place, choose another name.',
      'places/Strelsau.yml:1:1  unique-ids  The file places/strelsau.yml has the same id "strelsau". Give one of the two another name.',
    ]);
  });

  it('prints values of the content on one line and without signs that steer a terminal', () => {
    const [line] = problemsWith({
      'places/strelsau.yml': place('Strelsau').replace('UTC', '"a\\n::error::\\u001b[31m"'),
    });
    expect(line).toMatch(/^places\/strelsau\.yml:5:11 {2}matches-schema {2}\P{Cc}*$/u);
  });

  it('refuses to hand on a text that would overflow the stack of the compiler', () => {
    const body = (text: string) => `---\ntitle: About\nsummary: About.\n---\n\n${text}\n`;
    expect(problemsWith({ 'pages/about.mdx': body(`{${'('.repeat(30_000)}`) })).toEqual([
      'pages/about.mdx:6:1  entry-is-prose  The text has a program in it from here on. Write &#123; for an opening brace that belongs to the text, or take the braces out.',
    ]);
    expect(problemsWith({ 'pages/about.mdx': body('>'.repeat(5_000)) })).toEqual([
      expect.stringContaining('entry-is-prose  There are too many levels inside each other here.'),
    ]);
  });

  it('refuses a file that is too long for an entry', () => {
    expect(problemsWith({ 'pages/about.mdx': 'a'.repeat(100_001) })).toEqual([
      'pages/about.mdx:1:1  files-are-readable  The file has 100001 characters, and no entry has more than 100000. Shorten it.',
    ]);
  });
});

describe('every rule', () => {
  it('has a name of its own and says what it wants in a sentence', () => {
    expect(new Set(names).size).toBe(RULES.length);
    for (const { name, explains } of RULES) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(explains).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('has a fixture that breaks it, and no fixture is without a rule', () => {
    expect(readdirSync(fixtureFolder('broken')).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s has a test for each case of its fixture', (name) => {
    const test = new URL(`./rules/${name}.test.ts`, import.meta.url);
    expect(existsSync(test)).toBe(true);
    const text = readFileSync(test, 'utf8');
    for (const folder of readdirSync(fixtureFolder('broken', name))) {
      expect(text).toContain(`'${name}', '${folder}'`);
    }
  });

  it('is explained in docs/checks.md, and nothing else is', () => {
    const docs = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');
    const sections = [...docs.matchAll(/^## (.+)$/gm)].map(([, section]) => section);
    expect(sections.toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s is what its fixture breaks', async (name) => {
    const cases = readdirSync(fixtureFolder('broken', name));
    const found = await Promise.all(
      cases.map((folder) => checkContent(fixtureFolder('broken', name, folder))),
    );
    expect(found.flat().map(({ rule }) => rule)).toContain(name);
  });
});
