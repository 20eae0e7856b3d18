/** Shows what held on a day, by the days that stand in the HTML. */
import { holdsOn } from '../../timeline/day-range.ts';
import { describeDay } from '../../timeline/days.ts';
import type { DayChange } from '../../timeline/describe-changes.ts';

/** @param on `YYYY-MM-DD`; undefined means the latest */
export function showDay(root: HTMLElement, on: string | undefined, coversUntil: string): void {
  for (const row of root.querySelectorAll<HTMLElement>('[data-row]')) {
    showHolding(row, on);
    const cells = row.querySelectorAll('td [data-from]:not([hidden])');
    const status = row.querySelector('[data-ahead]:not([hidden])');
    row.toggleAttribute('data-faded', status !== null && cells.length === 0);
  }
  for (const list of root.querySelectorAll<HTMLElement>('[data-as-of]')) showList(list, on);
  for (const change of root.querySelectorAll<HTMLElement>('[data-change]')) {
    const day = change.dataset['change'] ?? '';
    change.toggleAttribute('data-later', on !== undefined && day > on);
    change.toggleAttribute('data-changed', day === on);
  }
  for (const time of root.querySelectorAll<HTMLTimeElement>('[data-day]')) {
    time.dateTime = on ?? coversUntil;
    time.textContent = describeDay(on ?? coversUntil);
  }
}

/** The stances taken on the day that is shown, in the order of the grid. */
export function changesOn(root: HTMLElement): readonly DayChange[] {
  const changed = root.querySelectorAll<HTMLElement>('[data-row] [data-changed] a[data-stance]');
  return [...changed].map((link) => ({
    party: link.dataset['party'] ?? '',
    stance: link.dataset['stance'] ?? '',
    proposal:
      link.closest('[data-row]')?.querySelector('[data-proposal]')?.textContent.trim() ?? '',
  }));
}

/** @returns how many parts hold on the day */
function showHolding(root: HTMLElement, on: string | undefined, most = Infinity): number {
  let holding = 0;
  for (const part of root.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
    const { from, until } = part.dataset;
    const holds = holdsOn({ from, until }, on);
    if (holds) holding += 1;
    part.hidden = !holds || holding > most;
    part.toggleAttribute('data-changed', on !== undefined && from === on);
  }
  return holding;
}

function showList(list: HTMLElement, on: string | undefined): void {
  const most = Number(list.dataset['most'] ?? Infinity);
  const holding = showHolding(list, on, most);
  write(list, '[data-holding]', String(holding));
  write(list, '[data-shown]', String(Math.min(holding, most)));
}

function write(root: HTMLElement, selector: string, text: string): void {
  for (const part of root.querySelectorAll(selector)) part.textContent = text;
}
