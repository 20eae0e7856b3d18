import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { syntheticEvents } from '../../support/synthetic-events.ts';
import { writeSyntheticContent } from '../../support/write-synthetic-content.ts';

describe('the synthetic record that measurements use', () => {
  it('is the same each time', () => {
    expect(syntheticEvents(200)).toEqual(syntheticEvents(200));
  });

  it('is a record that the linter accepts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'synthetic-'));
    try {
      await writeSyntheticContent(folder, 60);
      expect(await checkContent(folder)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
