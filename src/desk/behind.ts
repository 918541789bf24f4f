/**
 * Parts of the desk that come behind what one looks at first: a slow computer shows the cells of a sheet before it has read what stands
 * around them.
 */
import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** What is to be seen first; nothing in particular. */
let first: Promise<unknown> = Promise.resolve();

/** Lets all parts wait for what is worked on. */
export function showFirst(work: Promise<unknown>): void {
  first = work;
}

/** A part that is fetched when the page has been painted without it; until then whoever places it keeps its room. */
export function behind<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    await first;
    await nextPaint();
    return { default: await load() };
  });
}

/** A frame is painted after its callbacks, so the next task comes behind it. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
