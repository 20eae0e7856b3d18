/** The spans of days that the timeline can show, and the one it opens with. */
import { dayNumber, daysOf, dayText, periodTexts, type DaySpan } from './days.ts';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineItem } from './timeline-item.ts';
import type { ViewState } from './view-state.ts';

/** From the first event to the last day covered, or to the end of an event that lasts longer. */
export function recordSpan(data: TimelineData): DaySpan {
  let last = data.coversUntil;
  for (const { lastDay } of data.items) if (lastDay > last) last = lastDay;
  return { first: dayNumber(firstDayOf(data)), last: dayNumber(last) };
}

/** The day on which a record begins, `YYYY-MM-DD`: that of its first event; the last day covered where it has none. */
export function firstDayOf({ coversUntil, items }: Dated): string {
  let first = coversUntil;
  for (const { firstDay } of items) if (firstDay < first) first = firstDay;
  return first;
}

interface Dated extends Pick<TimelineData, 'coversUntil'> {
  readonly items: readonly Pick<TimelineItem, 'firstDay'>[];
}

/** The last year that the record covers; all of a record that is shorter. */
export function usualSpan(data: TimelineData): DaySpan {
  const record = recordSpan(data);
  const last = dayNumber(data.coversUntil);
  const yearBefore = String(Number(data.coversUntil.slice(0, 4)) - 1).padStart(4, '0');
  const sameDay = daysOf(yearBefore + data.coversUntil.slice(4));
  // The year before one that ends on 29 February has no such day.
  const first = sameDay ? sameDay.last + 1 : dayNumber(`${yearBefore}-03-01`);
  return { first: Math.max(first, record.first), last };
}

const PRESETS = ['all', 'year', 'month'] as const;
type Preset = (typeof PRESETS)[number];

export function isPreset(name: string | undefined): name is Preset {
  return PRESETS.some((preset) => preset === name);
}

/** The whole record, or the calendar year or month of the last day that it covers: no clock decides. */
export function presetSpan(data: TimelineData, preset: Preset): DaySpan {
  if (preset === 'all') return recordSpan(data);
  const period = data.coversUntil.slice(0, preset === 'year' ? 4 : 7);
  return daysOf(period) ?? recordSpan(data);
}

/** So much of a span that is moved to a day lies after the day. */
const AFTER_DAY = 0.25;

/**
 * The span that a view opens with: the usual one; where that lacks the day as of which the record is shown, one of the same
 * length with that day, or the nearest of the record.
 */
export function openingSpan({ on }: Pick<ViewState, 'on'>, data: TimelineData): DaySpan {
  const usual = usualSpan(data);
  const day = on === undefined ? usual.last : dayNumber(on);
  if (day >= usual.first && day <= usual.last) return usual;
  const record = recordSpan(data);
  const length = usual.last - usual.first;
  const first = Math.max(record.first, day - Math.round(length * (1 - AFTER_DAY)));
  return { first, last: first + length };
}

/** The days that a view asks for: those of its address, else those that it opens with. */
export function spanOf(state: Pick<ViewState, 'from' | 'to' | 'on'>, data: TimelineData): DaySpan {
  const record = recordSpan(data);
  if (state.from === undefined && state.to === undefined) return openingSpan(state, data);
  const first = daysOf(state.from ?? '')?.first ?? record.first;
  const last = daysOf(state.to ?? '')?.last ?? record.last;
  return last < first ? openingSpan(state, data) : { first, last };
}

/** A span as a view keeps it; the one that the view opens with needs no words. */
export function windowTexts(
  span: DaySpan,
  state: Pick<ViewState, 'on'>,
  data: TimelineData,
): Pick<ViewState, 'from' | 'to'> {
  const opening = openingSpan(state, data);
  if (span.first === opening.first && span.last === opening.last)
    return { from: undefined, to: undefined };
  const [from, to] = periodTexts(span);
  return { from, to };
}

/** A test for items of which any day lies in a span. */
export function isInSpan({ first, last }: DaySpan): (item: TimelineItem) => boolean {
  const [firstDay, lastDay] = [dayText(first), dayText(last)];
  return (item) => item.firstDay <= lastDay && item.lastDay >= firstDay;
}
