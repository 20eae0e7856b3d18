import { describe, expect, it } from 'vitest';
import { TimelineDataError } from '../../../src/timeline/json-guards.ts';
import { formatTimelineData, parseTimelineData } from '../../../src/timeline/timeline-data.ts';
import { syntheticData } from '../../support/synthetic-events.ts';
import { sampleData } from '../../support/timeline-sample.ts';

const parse = (text: string) => parseTimelineData(JSON.parse(text));

describe('the data of the timeline', () => {
  it('comes out of its JSON as it went in', () => {
    const data = syntheticData(400);
    expect(parse(formatTimelineData(data))).toEqual(data);
  });

  it('can be empty', () => {
    const data = sampleData([]);
    expect(parse(formatTimelineData(data))).toEqual(data);
  });

  it('names no id twice', () => {
    const data = sampleData([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(formatTimelineData(data).match(/"ruritania"/g)).toHaveLength(1);
  });

  it.each([
    ['null', 'data is not an object'],
    ['{}', 'tracks is not a list'],
    ['{"tracks":[["a","A","pink"]]}', 'tracks is not one of'],
  ])('refuses %s and says what is wrong', (text, message) => {
    expect(() => parse(text)).toThrow(TimelineDataError);
    expect(() => parse(text)).toThrow(message);
  });

  it.each(['first', 'title', 'kind', 'parties'])(
    'refuses a column “%s” of other length',
    (name) => {
      const json = JSON.parse(formatTimelineData(sampleData([{ id: 'a' }]))) as {
        events: Record<string, unknown[]>;
      };
      json.events[name] = [];
      expect(() => parseTimelineData(json)).toThrow(`events.${name} is not as long as events.id`);
    },
  );

  it('refuses an index that no table has', () => {
    const json = JSON.parse(formatTimelineData(sampleData([{ id: 'a' }]))) as {
      events: Record<string, unknown[]>;
    };
    json.events['track'] = [7];
    expect(() => parseTimelineData(json)).toThrow('events.track is not in its table');
  });
});
