/** Says that the page is shown as of a day, `YYYY-MM-DD`; undefined means the latest. It bubbles to the document. */
export type DayShown = CustomEvent<{ readonly on: string | undefined }>;

declare global {
  interface DocumentEventMap {
    'day-shown': DayShown;
  }
}

export function sayDayShown(from: Element, on: string | undefined): void {
  from.dispatchEvent(new CustomEvent('day-shown', { bubbles: true, detail: { on } }));
}
