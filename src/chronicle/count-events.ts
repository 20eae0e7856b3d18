/** @example countEvents(10_000) // => '10,000 events' */
export function countEvents(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'event' : 'events'}`;
}
