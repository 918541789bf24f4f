/**
 * Starts a worker from its source text, and speaks to it. A page that is opened from a folder by double click may not load a worker
 * by address, but may make one of a text that it has (a blob: address); so that is how each page does it.
 */
import type { Channel } from "./connect";

export interface StartedWorker extends Channel {
  /** Calls back when the worker cannot start, or has died of something that nobody caught. */
  onBroken(listener: (error: Error) => void): void;
  /** At once, whatever it is at. */
  end(): void;
}

export function startWorker(source: string): StartedWorker {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address);
  // A worker may break before anybody listens.
  let broken: Error | null = null;
  const listeners = new Set<(error: Error) => void>();
  worker.addEventListener("error", ({ message }) => {
    broken = new Error(message === "" ? "The worker did not start." : message);
    for (const tell of listeners) tell(broken);
  });
  return {
    post: (message) => worker.postMessage(message),
    listen: (listener) =>
      worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => listener(data)),
    onBroken: (listener) => {
      listeners.add(listener);
      if (broken !== null) listener(broken);
    },
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
