/** The best of several runs: what the machine can do when nothing else disturbs it. */

/** Milliseconds of the fastest run; the first run, which also warms up, counts as well. */
export async function measureBest(
  runs: number,
  work: () => number | Promise<number>,
): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
