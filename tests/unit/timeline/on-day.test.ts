import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText } from '../../../src/timeline/days.ts';
import { formatOnDay, parseDay, parseOnDay } from '../../../src/timeline/on-day.ts';

const calendarDays = fc.integer({ min: -20_000, max: 60_000 }).map(dayText);

describe('the day in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.option(calendarDays, { nil: undefined }), (day) => {
        expect(parseOnDay(formatOnDay(day), '9999-12-31')).toBe(day);
      }),
    );
  });

  it.each(['', '?on=', '?on=2025-02-30', '?on=2025-03', '?on=2025', '?on=today', '?no=2025-03-14'])(
    'is the latest for "%s"',
    (search) => {
      expect(parseOnDay(search, '2025-12-31')).toBeUndefined();
    },
  );

  it('leaves all else that the address says', () => {
    expect(formatOnDay('2025-03-14', '?from=mail&on=2025-03-11')).toBe('?from=mail&on=2025-03-14');
    expect(formatOnDay(undefined, '?from=mail&on=2025-03-11')).toBe('?from=mail');
    expect(formatOnDay(undefined, '?on=2025-03-11')).toBe('');
  });

  it('is the latest for a day after the last one covered', () => {
    const on = (day: string) => parseOnDay(`?on=${day}`, '2025-12-31');
    expect([on('2025-12-31'), on('2026-01-01')]).toEqual(['2025-12-31', undefined]);
  });

  it('is the latest for a day before the first one of the record', () => {
    const on = (day: string) => parseOnDay(`?on=${day}`, '2025-12-31', '2014-03-18');
    expect([on('2014-03-18'), on('2014-03-17')]).toEqual(['2014-03-18', undefined]);
  });

  it('never is anything but a day, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = parseDay(text);
        expect(day === undefined || /^\d{4}-\d{2}-\d{2}$/.test(day)).toBe(true);
      }),
    );
  });
});
