import { findLabelled, findMark, type Place } from './find-place.ts';
import { fullWidth } from './item-width.ts';
import type { Candidate, Counted, LaneRows, Metrics, Placed, Scale } from './layout.ts';
import { RowSpace } from './row-space.ts';

/** So many bare marks may stand in one stretch of a lane; where there are more events, a few marks and a number. */
const MARKS_IN_BIN = 5;
const MARKS_WITH_NUMBER = 3;
/** Beside a greater number than this, a few marks say nothing. */
const CROWD = 20;
/** Rounds after which every stretch is taken to need its button: the search for those that do is at an end. */
const MOST_ROUNDS = 4;

/** @param candidates by significance, then by order */
export function layOutLane(
  candidates: readonly Candidate[],
  lane: LaneRows,
  scale: Scale,
  metrics: Metrics,
): { placed: readonly Placed[]; counted: readonly Counted[] } {
  const crowded = crowdedBins(candidates, lane.rows, scale, metrics);
  const attempt =
    (crowded.length === 0 && placeWhole(candidates, lane, scale, metrics)) ||
    placeMost(candidates, lane, crowded, scale, metrics);
  return {
    placed: draw(attempt, lane, scale, metrics),
    counted: countUp(attempt.leftOut, lane, scale, metrics),
  };
}

/**
 * The stretches that have more events than marks would fit into twice their width and a day, in which the events of a day
 * can stand: they need a button, whatever is tried.
 */
function crowdedBins(
  candidates: readonly Candidate[],
  rows: number,
  scale: Scale,
  metrics: Metrics,
): readonly number[] {
  const most = (rows * (2 * metrics.bin + 1 / scale.daysPerPx)) / metrics.mark;
  const counts = new Map<number, number>();
  for (const candidate of candidates) {
    const bin = binOf(candidate, scale, metrics);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > most).map(([bin]) => bin);
}

/** With labels in all rows; undefined where that leaves something out. */
function placeWhole(
  candidates: readonly Candidate[],
  { rows }: LaneRows,
  scale: Scale,
  metrics: Metrics,
): Attempt | undefined {
  const attempt = placeAll(candidates, rows, new Set(), rows, scale, metrics);
  return attempt.leftOut.size === 0 ? attempt : undefined;
}

/**
 * Keeps the last of several rows for bare marks and for buttons. Buttons take room, which can push out further items:
 * until no stretch is found to need one that has none.
 *
 * @param crowded stretches that are known to need one
 */
function placeMost(
  candidates: readonly Candidate[],
  { rows }: LaneRows,
  crowded: readonly number[],
  scale: Scale,
  metrics: Metrics,
): Attempt {
  const labelled = Math.max(1, rows - 1);
  const buttons = new Set(crowded);
  for (let round = 1; ; round += 1) {
    const attempt = placeAll(candidates, rows, buttons, labelled, scale, metrics);
    const missing = [...attempt.leftOut.keys()].filter((bin) => !buttons.has(bin));
    if (missing.length === 0) return attempt;
    const needed =
      round < MOST_ROUNDS ? missing : candidates.map((one) => binOf(one, scale, metrics));
    for (const bin of needed) buttons.add(bin);
  }
}

function binOf(candidate: Candidate, { daysPerPx }: Scale, { bin }: Metrics): number {
  return Math.floor(candidate.first / daysPerPx / bin);
}

interface Attempt {
  readonly rows: readonly RowSpace[];
  readonly places: ReadonlyMap<Candidate, Place>;
  /** By stretch of the lane. */
  readonly leftOut: ReadonlyMap<number, readonly Candidate[]>;
}

/**
 * @param buttons the stretches that need a button, in the last row
 * @param labelled how many of the rows, from the first, may hold labels
 */
function placeAll(
  candidates: readonly Candidate[],
  rowCount: number,
  buttons: ReadonlySet<number>,
  labelled: number,
  scale: Scale,
  metrics: Metrics,
): Attempt {
  const rows = Array.from({ length: rowCount }, () => new RowSpace());
  for (const bin of buttons) rows.at(-1)?.take(bin * metrics.bin, metrics.count);
  const labelRows = rows.slice(0, labelled);
  const places = new Map<Candidate, Place>();
  const unlabelled = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const place = findLabelled(candidate, labelRows, scale, metrics);
    if (place) places.set(candidate, taken(place, rows));
    else collect(unlabelled, binOf(candidate, scale, metrics), candidate);
  }
  const leftOut = new Map<number, Candidate[]>();
  // The events of a day that is longer than a stretch all begin in one.
  const most = MARKS_IN_BIN * Math.max(1, 1 / scale.daysPerPx / metrics.bin);
  for (const [bin, members] of unlabelled) {
    let marks = members.length <= most ? most : members.length <= CROWD ? MARKS_WITH_NUMBER : 0;
    for (const candidate of members) {
      const place = marks > 0 ? findMark(candidate, rows, scale, metrics) : undefined;
      if (place) {
        places.set(candidate, taken(place, rows));
        marks -= 1;
      } else collect(leftOut, bin, candidate);
    }
  }
  return { rows, places, leftOut };
}

function taken(place: Place, rows: readonly RowSpace[]): Place {
  rows[place.row]?.take(place.start, place.length);
  return place;
}

/** Labels grow into the room that nobody took, up to the end of the chart. */
function draw(
  { places, rows }: Attempt,
  lane: LaneRows,
  { daysPerPx, lastDay }: Scale,
  metrics: Metrics,
): readonly Placed[] {
  const last = lastDay / daysPerPx;
  return [...places].map(([candidate, { row, start, length, shape }]): Placed => {
    const end = start + length;
    const room = shape === 'label-after' ? Math.min(last, rows[row]?.nextStart(end) ?? end) : end;
    return {
      key: candidate.key,
      item: candidate.item,
      lane: lane.id,
      row,
      shape,
      from: start * daysPerPx,
      to: Math.max(end, Math.min(room, start + fullWidth(candidate.item, metrics))) * daysPerPx,
      barFrom: candidate.first,
      barTo: candidate.end,
      markDays: metrics.mark * daysPerPx,
    };
  });
}

function countUp(
  leftOut: ReadonlyMap<number, readonly Candidate[]>,
  lane: LaneRows,
  { daysPerPx }: Scale,
  { bin: width, count }: Metrics,
): readonly Counted[] {
  return [...leftOut].map(([bin, members]): Counted => ({
    key: `${lane.id}/+${bin}`,
    lane: lane.id,
    row: lane.rows - 1,
    from: bin * width * daysPerPx,
    to: (bin * width + count) * daysPerPx,
    items: [...members].sort((a, b) => a.order - b.order).map(({ item }) => item),
  }));
}

function collect<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
