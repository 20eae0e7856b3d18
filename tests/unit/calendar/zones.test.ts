import { expect, it } from 'vitest';

it('runs in the time zone that the project names', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
