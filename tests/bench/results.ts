/** What a run of the bench has found out. */
import type { BuildCost } from './measure-build.ts';
import type { PageCost } from './measure-page.ts';

/** The timelines that are compared, in the order in which they are measured. */
export const TIMELINES = ['Parley', 'plain vis-timeline', 'TimelineJS'] as const;
export type TimelineName = (typeof TIMELINES)[number];

/** One number of synthetic events. */
export interface CountResult {
  readonly count: number;
  readonly pages: Readonly<Record<TimelineName, PageCost>>;
  readonly builds: { readonly parley: BuildCost; readonly bare: BuildCost };
}

/** Bytes, compressed. */
export interface Weights {
  /** Home pages with their styles, by number of events. */
  readonly homes: ReadonlyMap<number, number>;
  /** The data of the timeline, by number of events. */
  readonly data: ReadonlyMap<number, number>;
  /** Of the record in this repository. */
  readonly record: { readonly home: number; readonly heaviestEvent: number };
  readonly firstScript: number;
  readonly timelineScript: number;
}

export interface Results {
  /** Processor, versions: what the numbers hold for. */
  readonly machine: string;
  readonly counts: readonly CountResult[];
  readonly weights: Weights;
}
