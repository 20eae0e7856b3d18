/**
 * How many lines of a list held on a day, and how many of them are shown.
 *
 * @example sayHeld(42, 5) // => 'The latest 5 of 42.'
 * @example sayHeld(3, 3) // => '3 in all.'
 */
export function sayHeld(count: number, shown: number): string {
  return shown < count ? `The latest ${shown} of ${count}.` : `${count} in all.`;
}
