/** How long the page's own thread was kept from answering while something was done: what a person feels as stuck. */
import type { Frame } from "playwright-core";

/** Tasks of more than 50 ms (Long Tasks of the W3C) in the frame while `act` runs, in milliseconds, in their order. */
export async function listLongTasks(
  frame: Frame,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  const watch = await frame.evaluateHandle(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: "longtask" });
    return { tasks, observer };
  });
  await act();
  return watch.evaluate(({ tasks, observer }) => {
    tasks.push(...observer.takeRecords().map(({ duration }) => duration));
    observer.disconnect();
    return tasks;
  });
}
