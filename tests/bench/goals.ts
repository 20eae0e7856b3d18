import type { CountResult, Results } from './results.ts';

export interface Verdict {
  readonly goal: string;
  /** In words, with its unit. */
  readonly measured: string;
  readonly met: boolean;
}

const kB = 1000;

/** How the results stand against each goal. */
export function judge({ counts, weights }: Results): readonly Verdict[] {
  const [least, middle, most] = [at(counts, 100), at(counts, 1000), at(counts, 10_000)];
  const own = most.pages.Parley.ready / least.pages.Parley.ready;
  const sooner = middle.pages.TimelineJS.ready / middle.pages.Parley.ready;
  const pan = most.pages.Parley.pan;
  const build = Math.max(
    ...counts.map(({ builds }) => builds.parley.seconds / builds.bare.seconds),
  );
  return [
    atMost('10,000 events are ready in at most twice the time of 100', own, 2, 'times'),
    atMost('A pan step at 10,000 events, median, is at most 17 ms', pan.median, 17, 'ms'),
    atMost('A pan step at 10,000 events, p95, is at most 34 ms', pan.p95, 34, 'ms'),
    atLeast('1,000 events are ready at least 3 times sooner than with TimelineJS', sooner, 3),
    atMost('A build takes at most twice as long as the bare one (worst)', build, 2, 'times'),
    atMost('An event page is at most 14 kB', weights.record.heaviestEvent / kB, 14, 'kB'),
    atMost('The home page is at most 45 kB with 200 events', homeAt(200), 45, 'kB'),
    atMost('The home page is at most 60 kB with 10,000 events', homeAt(10_000), 60, 'kB'),
    atMost('Script before the timeline is at most 8 kB', weights.firstScript / kB, 8, 'kB'),
    atMost('The script of the timeline is at most 120 kB', weights.timelineScript / kB, 120, 'kB'),
  ];
  function homeAt(count: number): number {
    return (weights.homes.get(count) ?? Infinity) / kB;
  }
}

function atMost(goal: string, value: number, limit: number, unit: string): Verdict {
  return { goal, measured: inWords(value, unit), met: value <= limit };
}

function atLeast(goal: string, value: number, limit: number): Verdict {
  return { goal, measured: inWords(value, 'times'), met: value >= limit };
}

/** Two digits after the point, so that what is just missed does not look like what is met. */
function inWords(value: number, unit: string): string {
  return `${value.toFixed(2)} ${unit}`;
}

function at(counts: readonly CountResult[], count: number): CountResult {
  const found = counts.find((result) => result.count === count);
  if (!found) throw new Error(`The bench was not run with ${count} events.`);
  return found;
}
