/** The history of a cell, beside it: what the party said on the proposal up to the day that is shown, from the table of changes. */
import { placeBeside } from '../place-beside.ts';

/** Opens it for a plain click on a stance of the grid; the link itself leads to the change in the table. */
export function openHistory(event: MouseEvent, root: HTMLElement): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('[data-stance]')
      : null;
  if (!link || !('popover' in link)) return;
  event.preventDefault();
  const panel = buildPanel(link, root);
  root.append(panel);
  panel.addEventListener('toggle', ({ newState }) => newState === 'closed' && panel.remove());
  panel.showPopover();
  placeBeside(panel, link);
}

/** Takes away what openHistory left open. */
export function closeHistory(root: HTMLElement): void {
  for (const panel of root.querySelectorAll('.grid-history')) panel.remove();
}

function buildPanel(link: HTMLAnchorElement, root: HTMLElement): HTMLElement {
  const panel = document.createElement('section');
  panel.className = 'grid-history';
  panel.role = 'dialog';
  panel.popover = 'auto';
  panel.tabIndex = -1;
  panel.autofocus = true;
  const proposal = link.closest('[data-row]')?.querySelector('[data-proposal]');
  const heading = document.createElement('h3');
  heading.textContent = `${link.dataset['party'] ?? ''}: ${proposal?.textContent.trim() ?? ''}`;
  panel.setAttribute('aria-label', heading.textContent);
  const list = document.createElement('ol');
  list.append(...historyOf(link, root).map(itemOf));
  panel.append(heading, list);
  return panel;
}

/** Rows of the table of changes, the latest first: the one that the link leads to, and the chain of those before it. */
function historyOf(link: HTMLAnchorElement, root: HTMLElement): readonly Element[] {
  const rows: Element[] = [];
  for (let at: HTMLAnchorElement | null | undefined = link; at;) {
    const row = root.ownerDocument.getElementById(decodeURIComponent(at.hash.slice(1)));
    if (!row || rows.includes(row)) break;
    rows.push(row);
    at = row.querySelector<HTMLAnchorElement>('[data-before]');
  }
  return rows;
}

function itemOf(row: Element): HTMLElement {
  const item = document.createElement('li');
  const head = document.createElement('p');
  for (const part of row.querySelectorAll('time, .stance')) head.append(part.cloneNode(true), ' ');
  item.append(head);
  for (const part of row.querySelectorAll('[data-words] > *')) item.append(part.cloneNode(true));
  return item;
}
