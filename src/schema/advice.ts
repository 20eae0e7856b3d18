/**
 * The form of every message of the schemas: what is wrong, as a predicate of the field, then what to do. Whoever prints a
 * message sets the name of the field before it and makes two sentences of it.
 *
 * @example advise('is missing', 'write a headline') // => 'is missing: write a headline'
 */
export function advise(wrong: string, cure: string): string {
  return `${wrong}: ${cure}`;
}

/**
 * The two halves of a message made by `advise`. A message of another form has no cure.
 *
 * @example readAdvice('is missing: write a headline') // => { wrong: 'is missing', cure: 'write a headline' }
 */
export function readAdvice(message: string): { readonly wrong: string; readonly cure: string } {
  const colon = message.indexOf(': ');
  return colon < 0
    ? { wrong: message, cure: '' }
    : { wrong: message.slice(0, colon), cure: message.slice(colon + 2) };
}

/**
 * The parameters of a `refine` over several fields of an entry. It is looked at also where another field has a problem of
 * its own, so that an author hears of all of them at once.
 */
export function demand(wrong: string, cure: string) {
  return {
    error: advise(wrong, cure),
    when: ({ value }: { readonly value: unknown }): boolean =>
      typeof value === 'object' && value !== null && !Array.isArray(value),
  };
}
