/** What is taken of one row, as stretches that do not overlap. Lengths are in px at one scale. */
export class RowSpace {
  /** In order; the ends ascend as the starts do. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /**
   * The first place at which a stretch fits.
   *
   * @param from the least place
   * @param to the greatest place
   * @returns undefined where there is none
   */
  fit(length: number, from: number, to = from): number | undefined {
    let place = from;
    for (let index = this.#firstEndingAfter(place); place <= to; index += 1) {
      const start = this.#starts[index];
      if (start === undefined || start >= place + length) return place;
      place = this.#ends[index] ?? place;
    }
    return undefined;
  }

  take(start: number, length: number): void {
    const index = this.#firstEndingAfter(start);
    this.#starts.splice(index, 0, start);
    this.#ends.splice(index, 0, start + length);
  }

  /** Where the next stretch begins at or after a place; infinity if there is none. */
  nextStart(place: number): number {
    for (let index = this.#firstEndingAfter(place); ; index += 1) {
      const start = this.#starts[index];
      if (start === undefined) return Infinity;
      if (start >= place) return start;
    }
  }

  #firstEndingAfter(place: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
