import { describe, expect, it } from 'vitest';
import { printedProblems } from '../../../support/printed-problems.ts';

describe('record-covers-events', () => {
  it('tells events that were held after the last day of the record, and which field to move', async () => {
    expect(await printedProblems('record-covers-events', 'late')).toEqual([
      'events/2024/later-word.mdx:12:11  record-covers-events  The position is of 2025-01-02, and the record covers the days until 2024-12-31. If the date is right, write coversUntil: "2025-01-02" or a later day in site.yml.',
      'events/2025/held-then.mdx:3:7  record-covers-events  The event begins on 2025-01-01, and the record covers the days until 2024-12-31. If the date is right, write coversUntil: "2025-01-01" or a later day in site.yml; if the event is still to come, write status: scheduled.',
      'events/2025/held.mdx:3:7  record-covers-events  The event begins on 2025-01-01, and the record covers the days until 2024-12-31. If the date is right, write coversUntil: "2025-01-01" or a later day in site.yml; if the event is still to come, write status: scheduled.',
    ]);
  });
});
