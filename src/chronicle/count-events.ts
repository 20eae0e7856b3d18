/** @example countEvents(1) // => '1 event' */
export function countEvents(count: number): string {
  return `${count} ${count === 1 ? 'event' : 'events'}`;
}
