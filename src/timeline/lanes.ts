/** The lanes of the timeline: what they stand for, and how many rows each gets. */
import type { TrackColour } from '../schema/vocabulary.ts';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineItem } from './timeline-item.ts';
import type { LaneChoice } from './view-state.ts';

export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly colour: TrackColour | undefined;
}

/** Lanes for parties beyond these share one. */
const PARTY_LANES = 6;
const OTHER_PARTIES = 'other-parties';

export interface LanePlan {
  readonly lanes: readonly Lane[];
  /** The lanes that an item stands in: one, but for parties one for each. */
  lanesOf(item: TimelineItem): readonly string[];
}

export function planLanes(data: TimelineData, choice: LaneChoice): LanePlan {
  if (choice === 'track') return { lanes: data.tracks, lanesOf: (item) => [item.track] };
  if (choice === 'kind') {
    return {
      lanes: data.kinds.map((kind) => ({ ...kind, colour: undefined })),
      lanesOf: (item) => [item.kind],
    };
  }
  return planPartyLanes(data);
}

/** The parties of most events, of all of them and not of the filtered ones, so that filters move no lane. */
function planPartyLanes(data: TimelineData): LanePlan {
  const counts = new Map<string, number>();
  for (const { parties } of data.items) {
    for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const countOf = (party: { id: string }) => counts.get(party.id) ?? 0;
  const leading = [...data.parties].sort((a, b) => countOf(b) - countOf(a)).slice(0, PARTY_LANES);
  const ids = new Set(leading.map((party) => party.id));
  const lanes = leading.map((party) => ({ ...party, colour: undefined }));
  return {
    lanes: [...lanes, { id: OTHER_PARTIES, label: 'Others', colour: undefined }],
    lanesOf: (item) => {
      const own = item.parties.filter((party) => ids.has(party));
      return own.length === 0 ? [OTHER_PARTIES] : own;
    },
  };
}

/** A lane of two rows has one for labels and one for marks. */
const GOOD_ROWS = 2;

/**
 * Shares rows among lanes: one for each that has events, then a second one, then more where there are most events for a
 * row.
 *
 * @param demands the number of events of each lane
 * @param rows how many rows there are; never fewer are given than there are lanes with events
 */
export function shareRows(demands: readonly number[], rows: number): readonly number[] {
  const busy = demands.filter((demand) => demand > 0).length;
  const least = busy * GOOD_ROWS <= rows ? GOOD_ROWS : 1;
  const shares = demands.map((demand): number => (demand > 0 ? least : 0));
  for (let left = rows - busy * least; left > 0; left -= 1) {
    const neediest = indexOfMost(demands.map((demand, lane) => demand / ((shares[lane] ?? 0) + 1)));
    if (neediest === undefined) break;
    shares[neediest] = (shares[neediest] ?? 0) + 1;
  }
  return shares;
}

/** The first of the greatest values above zero. */
function indexOfMost(values: readonly number[]): number | undefined {
  const most = Math.max(0, ...values);
  return most === 0 ? undefined : values.indexOf(most);
}
