import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findProblems } from '../../src/checks/check-content.ts';
import { readContentFile } from '../../src/checks/content-file.ts';
import { gatherContent, type Content } from '../../src/checks/content.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { reportAsText } from '../../src/checks/reporters/text.ts';
import {
  examplesIn,
  shortened,
  shortest,
  withoutNotes,
  type Example,
} from '../support/guide-examples.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const record = await readContent(join(ROOT, 'content'), ROOT);

/** The record as a place where the ids of its entries are taken: quick to check. */
const namesOfRecord: Content = {
  ...record,
  files: record.files.map((file) =>
    file.collection === 'site' ? file : { ...file, yaml: undefined, fields: [], prose: undefined },
  ),
};

/** What `npm run check` prints of a content folder with these files, beside those of another. */
function printed(files: readonly Example[], beside?: Content): string {
  const inContent = (path: string) => `content/${path}`;
  const own = files.map(({ path, text }) =>
    readContentFile({ path, bytes: Buffer.from(text) }, inContent(path)),
  );
  const others = beside?.files ?? [];
  const kept = others.filter(({ path }) => files.every((file) => file.path !== path));
  const content = gatherContent([...kept, ...own], inContent);
  const problems = findProblems({ ...content, map: beside?.map });
  return reportAsText({ problems, files: content.files.length });
}

const NOTHING_WRONG = /^No problems in \d+ files\.$/;

function guide(path: string): Promise<string> {
  return readFile(join(ROOT, path), 'utf8');
}

const contributing = await guide('CONTRIBUTING.md');
const folders = await readdir(join(ROOT, 'content'), { withFileTypes: true });
const guides = [
  'CONTRIBUTING.md',
  ...folders.filter((file) => file.isDirectory()).map(({ name }) => `content/${name}/README.md`),
];
const examples = (
  await Promise.all(
    guides.map(async (path) =>
      // A fork may do without the guides of its folders.
      examplesIn(await guide(path).catch(() => '')).map((example) => ({ guide: path, ...example })),
    ),
  )
).flat();

describe.each(examples)('the example for $path in $guide', ({ path, text }) => {
  it('passes the checks beside the record, with its notes and without', () => {
    expect(printed([{ path, text }], record)).toMatch(NOTHING_WRONG);
    expect(printed([{ path, text: withoutNotes(text) }], record)).toMatch(NOTHING_WRONG);
  });

  it('passes without the fields that its notes say can go, all of them or one', () => {
    expect(printed([{ path, text: shortest(text) }], record)).toMatch(NOTHING_WRONG);
    for (const rest of shortened(text)) {
      expect(printed([{ path, text: rest }], namesOfRecord), rest).toMatch(NOTHING_WRONG);
    }
  });
});

describe('CONTRIBUTING.md', () => {
  const [entry] = examplesIn(contributing);
  const { path, text } = entry ?? { path: '', text: '' };

  it('has fields that can go in the entry to copy', () => {
    expect(shortened(text).length).toBeGreaterThan(5);
    expect(shortest(text)).not.toMatch(/# If|positions:|claims:/);
  });

  it('shows a problem as the checks print it', () => {
    const shown = /^```\n(content\/[\s\S]*?)\n```$/m.exec(contributing)?.[1];
    const wrong = text.replace('track: us-ukraine', 'track: us-ukrane');
    expect(printed([{ path, text: wrong }], record)).toBe(shown);
  });

  it('shows a correction that fits below the field added', () => {
    const correction = /^```yaml\n(corrections:\n[\s\S]*?)^```$/m.exec(contributing)?.[1] ?? '';
    const corrected = text.replace(/^added: .*\n/m, `$&${correction}`);
    expect(corrected).toContain('corrections:');
    expect(printed([{ path, text: corrected }], record)).toMatch(NOTHING_WRONG);
  });
});

describe('docs/fork.md', () => {
  it('has the smallest record that passes the checks', async () => {
    const files = examplesIn(await guide('docs/fork.md'));
    expect(files).toHaveLength(4);
    expect(printed(files)).toBe('No problems in 4 files.');
    for (const path of ['site.yml', 'redirects.yml', 'parties/ruritania.yml']) {
      const others = files.filter((file) => file.path !== path);
      expect(printed(others), `without ${path}`).not.toMatch(NOTHING_WRONG);
    }
  });

  it('has fields in site.yml that can go', async () => {
    const files = examplesIn(await guide('docs/fork.md'));
    const site = files.find(({ path }) => path === 'site.yml');
    const rest = files.filter((file) => file !== site);
    const shorter = [...shortened(site?.text ?? ''), shortest(site?.text ?? '')];
    expect(shorter.length).toBeGreaterThan(3);
    for (const text of shorter) {
      expect(printed([...rest, { path: 'site.yml', text }])).toBe('No problems in 4 files.');
    }
  });
});
