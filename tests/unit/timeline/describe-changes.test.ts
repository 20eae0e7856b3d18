import { describe, expect, it } from 'vitest';
import { describeGridDay } from '../../../src/timeline/describe-changes.ts';

const coversUntil = '2025-12-31';
const taken = { stance: 'accepts', proposal: 'Night truce', isRepeat: false, via: undefined };
const change = (party: string) => ({ ...taken, party });

describe('the sentence over the grid', () => {
  it.each([
    [
      'the latest',
      { on: undefined, changes: [], lastChange: '2025-12-28' },
      'As of 31 December 2025, the last day covered. The last statement was on 28 December 2025.',
    ],
    [
      'a day between two statements',
      { on: '2025-03-14', changes: [], lastChange: '2025-03-13' },
      'As of 14 March 2025. The last statement was on 13 March 2025.',
    ],
    [
      'a day before anything was said',
      { on: '2020-01-01', changes: [], lastChange: undefined },
      'As of 1 January 2020. Nobody had taken a position yet.',
    ],
    [
      'the day of a statement',
      { on: '2025-03-13', changes: [change('Ruritania')], lastChange: '2025-03-13' },
      'As of 13 March 2025. On this day: Ruritania accepts (Night truce).',
    ],
    [
      'a stance that was taken before',
      {
        on: '2025-03-13',
        changes: [{ ...change('Ruritania'), isRepeat: true }],
        lastChange: '2025-03-13',
      },
      'As of 13 March 2025. On this day: Ruritania again accepts (Night truce).',
    ],
    [
      'a stance that somebody else told of',
      {
        on: '2025-03-13',
        changes: [{ ...change('Ruritania'), via: 'Rudolf Rassendyll' }, change('Grustark')],
        lastChange: '2025-03-13',
      },
      'As of 13 March 2025. On this day: Ruritania accepts (Night truce), as told by Rudolf Rassendyll; Grustark accepts (Night truce).',
    ],
    [
      'a day of many statements',
      { on: '2025-03-13', changes: ['A', 'B', 'C', 'D'].map(change), lastChange: '2025-03-13' },
      'As of 13 March 2025. On this day: A accepts (Night truce); B accepts (Night truce); and 2 more.',
    ],
  ])('says %s in words', (_, day, sentence) => {
    expect(describeGridDay({ coversUntil, ...day })).toBe(sentence);
  });
});
