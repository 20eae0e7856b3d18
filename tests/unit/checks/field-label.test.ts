import { expect, it } from 'vitest';
import { fieldLabel } from '../../../src/checks/field-label.ts';

it.each([
  [[], 'this event'],
  [['title'], '"title"'],
  [['parties', 1], 'item 2 of "parties"'],
  [['sources', 1, 'url'], '"url" in item 2 of "sources"'],
  [
    ['claims', 0, 'disputedBy', 2, 'text'],
    '"text" in item 3 of "disputedBy" in item 1 of "claims"',
  ],
])('calls %j %s', (path, label) => {
  expect(fieldLabel(path, 'this event')).toBe(label);
});
