/** Shows what held on a day, by the days that stand in the HTML. */
import { holdsOn } from '../../timeline/day-range.ts';
import type { DayChange } from '../../timeline/describe-changes.ts';

/** @param on `YYYY-MM-DD`; undefined means the latest */
export function showDay(root: HTMLElement, on: string | undefined): void {
  for (const row of root.querySelectorAll<HTMLElement>('[data-row]')) {
    showHolding(row, on);
    const cells = row.querySelectorAll('td [data-from]:not([hidden])');
    const status = row.querySelector('[data-ahead]:not([hidden])');
    row.toggleAttribute('data-faded', status !== null && cells.length === 0);
  }
  for (const change of root.querySelectorAll<HTMLElement>('[data-change]')) {
    const day = change.dataset['change'] ?? '';
    change.toggleAttribute('data-later', on !== undefined && day > on);
    change.toggleAttribute('data-changed', day === on);
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
    isRepeat: link.dataset['repeat'] !== undefined,
    via: link.dataset['via'],
  }));
}

function showHolding(root: HTMLElement, on: string | undefined): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
    const { from, until } = part.dataset;
    part.hidden = !holdsOn({ from, until }, on);
    part.toggleAttribute('data-changed', on !== undefined && from === on);
  }
}
