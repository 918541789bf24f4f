/** Waits for what a page cannot tell: that the host, on the other side of the wire, was reached. */

/** Looks again and again until `look` throws no more; after ten seconds with what it threw. */
export async function eventually(look: () => void | Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await look();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
