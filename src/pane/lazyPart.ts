/** Parts of a screen that are fetched when they are wanted. */
import { lazy, type ComponentType } from "react";
import { arrived } from "../core";

/** React draws once more before it believes that a part has failed: asked again at once, it would never believe it. Milliseconds. */
const pause = 1000;

/**
 * Gives React's lazy component of a part, to be kept by whoever draws it. Where the part does not come, the boundary around it has the
 * Failure "part-missing"; whoever wants it a second later is given a component that asks for it again.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): () => ComponentType<Props> {
  const make = (): ComponentType<Props> =>
    lazy(async () => {
      try {
        return { default: await arrived(load()) };
      } catch (failure) {
        setTimeout(() => {
          current = make();
        }, pause);
        throw failure;
      }
    });
  let current = make();
  return () => current;
}
