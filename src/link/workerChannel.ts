/** The worker's end of its line to the page. */
import type { Channel } from "./connect";

/** To be called once, when the worker starts. */
export function openWorkerChannel(): Channel {
  return {
    post: (message) => globalThis.postMessage(message),
    listen: (listener) =>
      globalThis.addEventListener("message", ({ data }: MessageEvent<unknown>) => listener(data)),
  };
}
