import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/checks/read-yaml.ts';

function misreadings(value: string) {
  return readYaml(`a: ${value}\n`).yaml?.misreadings.map(({ kind }) => kind);
}

describe('misreadings', () => {
  it.each(['2024-02-30', '2024-03-01', '2024-03-01T10:00:00Z', '0b11', '+.5', '-0'])(
    'tells that %s is not one thing to two programs',
    (value) => {
      expect(misreadings(value)).toEqual(['value']);
    },
  );

  it.each([
    '"2024-02-30"',
    'text',
    '2024-03',
    '2024',
    '1.5',
    '1e3',
    'true',
    'NO',
    'yes',
    'null',
    '~',
    '[1, a]',
    '{b: 1}',
    '1:30',
    '012',
  ])('lets %s pass', (value) => {
    expect(misreadings(value)).toEqual([]);
  });

  it('looks into lists and fields, and at names', () => {
    expect(misreadings('[a, {b: 2024-01-01}]')).toEqual(['value']);
    expect(readYaml('2024-01-01: a\n').yaml?.misreadings.map(({ kind }) => kind)).toEqual(['name']);
  });

  it.each([
    ['&b c', ['anchor']],
    ['!!str c', ['tag']],
    ['{<<: {b: c}}', ['merge']],
    ['[&b c, *b]', ['anchor', 'alias']],
  ])('tells what in %s stands for something else', (value, kinds) => {
    expect(misreadings(value)).toEqual(kinds);
  });
});
