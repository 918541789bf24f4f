/** What a person does takes effect in the order in which it was done, also where one step has to look something up first. */
export class Turns {
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  /** Runs work at once, unless something before it waits. */
  async take(work: () => void): Promise<void> {
    if (this.#waiting === 0) work();
    else await this.wait(Promise.resolve(), work);
  }

  /** Runs work when what it needs has come; what is done after it waits as well. Rejects where what it needs does. */
  wait<T>(coming: Promise<T>, work: (come: T) => void): Promise<void> {
    this.#waiting += 1;
    const turn = Promise.all([coming, this.#last]).then(([come]) => work(come));
    this.#last = turn.finally(() => (this.#waiting -= 1));
    return this.#last;
  }
}
