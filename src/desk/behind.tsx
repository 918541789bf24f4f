/**
 * Parts of the desk that come behind what one looks at first: a slow computer shows the cells of a sheet before it has read what stands
 * around them.
 */
import { useState, type ComponentType, type ReactNode } from "react";
import { lazyPart } from "../pane";

/** What is to be seen first; nothing in particular. */
let first: Promise<unknown> = Promise.resolve();

/** Lets all parts wait for what is worked on. */
export function showFirst(work: Promise<unknown>): void {
  first = work;
}

/**
 * A part that is fetched when the page has been painted without it; until then whoever places it keeps its room (Suspense). Where it does
 * not come, the boundary around it has the Failure "part-missing", and it is fetched again when the screen is opened again.
 */
export function behind<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactNode {
  const part = lazyPart(async () => {
    await first;
    await nextPaint();
    return load();
  });
  return function Behind(props) {
    const [Part] = useState(part);
    return <Part {...props} />;
  };
}

/** A frame is painted after its callbacks, so the next task comes behind it. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
