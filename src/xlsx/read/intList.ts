/** A growing list of 32-bit integers in four bytes each: what millions of cells are remembered by. */
export class IntList {
  length = 0;
  private numbers = new Int32Array(16);

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[this.length] = value;
    this.length += 1;
  }

  /** The number at an index; 0 beyond the end. */
  at(index: number): number {
    return this.numbers[index] ?? 0;
  }

  /** Index of the last number of an ascending list that is not above `value`, from `from` to before `to`; -1 for none. */
  lastNotAbove(value: number, from = 0, to = this.length): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) <= value) low = middle + 1;
      else high = middle;
    }
    return low > from ? low - 1 : -1;
  }
}
