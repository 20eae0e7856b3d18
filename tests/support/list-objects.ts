/**
 * All objects that a value leads to, each once, in the order in which they are met; where one holds another, its place in
 * the list stands. Two values that lead in circles can be compared by it in no more time than they are long.
 */
export function listObjects(root: object): readonly unknown[] {
  const places = new Map<object, number>();
  const list: unknown[] = [];
  const enter = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = places.get(value);
    if (known !== undefined) return `→ ${known}`;
    const place = list.push(undefined) - 1;
    places.set(value, place);
    list[place] = Array.isArray(value)
      ? value.map(enter)
      : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, enter(held)]));
    return `→ ${place}`;
  };
  enter(root);
  return list;
}
