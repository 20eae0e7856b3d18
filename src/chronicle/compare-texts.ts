import type { Chronicle } from './chronicle.ts';
import type { Point, Proposal } from './negotiation.ts';

/** Two texts on one topic; undefined where the sources do not say what a text has on it. */
export interface ComparedPoint {
  readonly topic: string;
  readonly earlier: Point | undefined;
  readonly later: Point | undefined;
}

export interface Comparison {
  readonly earlier: Proposal;
  readonly later: Proposal;
  readonly points: readonly ComparedPoint[];
}

/** Every pair of texts that answer each other and of which points are known, in the order of proposals. */
export function comparisons(chronicle: Chronicle): readonly Comparison[] {
  const { proposals } = chronicle;
  return proposals.flatMap((earlier, index) =>
    earlier.comparedWith
      .filter((later) => proposals.indexOf(later) > index)
      .map((later) => ({ earlier, later, points: comparePoints(earlier, later) })),
  );
}

/** Aligns two texts by topic: in the order of the earlier one, then what only the later one has, in its order. */
function comparePoints(earlier: Proposal, later: Proposal): readonly ComparedPoint[] {
  const topics = new Set([...earlier.points, ...later.points].map(({ topic }) => topic));
  const pointOf = ({ points }: Proposal, topic: string) =>
    points.find((point) => point.topic === topic);
  return [...topics].map((topic) => ({
    topic,
    earlier: pointOf(earlier, topic),
    later: pointOf(later, topic),
  }));
}
