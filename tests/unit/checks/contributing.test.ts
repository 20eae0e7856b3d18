import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

it('the entry to copy in CONTRIBUTING.md passes the checks beside the record', async () => {
  const guide = await readFile(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const entry = /^```mdx\n([\s\S]*?)^```$/m.exec(guide)?.[1] ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'parley-guide-'));
  try {
    await cp(join(ROOT, 'content'), folder, { recursive: true });
    await writeFile(join(folder, 'events/2025/my-event.mdx'), entry);
    expect(await checkContent(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
