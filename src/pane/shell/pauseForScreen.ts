/** Long work gives way to the screen: waits a moment whenever a slice of time is used up. */

/** Milliseconds; a task that blocks longer than 50 is felt (RAIL model), and a rule in between takes some, too. */
const slice = 16;

/** Returns a pause to be called often; most calls return at once. */
export function makePause(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < slice) return;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  };
}
