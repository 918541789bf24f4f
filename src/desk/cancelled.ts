/** The other side of work that takes long: that nobody wants it any more. */

/** Rejects when the signal comes, or has come; to be raced with the work. */
export function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(new Error("Nobody wants it any more."));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
