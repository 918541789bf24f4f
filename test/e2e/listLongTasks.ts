/** How long the page's own thread was kept from answering while something was done: what a person feels as stuck. */
import type { Frame } from "playwright-core";

/** Tasks of more than 50 ms (Long Tasks of the W3C) in the frame while `act` runs, in milliseconds, in their order. */
export async function listLongTasks(
  pane: Frame,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  const observer = await pane.evaluateHandle(() => {
    const tasks: number[] = [];
    const add = (entries: PerformanceEntryList): void => {
      tasks.push(...entries.map(({ duration }) => duration));
    };
    const watching = new PerformanceObserver((list) => add(list.getEntries()));
    watching.observe({ type: "longtask" });
    return {
      end: () => {
        add(watching.takeRecords());
        watching.disconnect();
        return tasks;
      },
    };
  });
  await act();
  return observer.evaluate(({ end }) => end());
}
