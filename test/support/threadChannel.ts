/** One end of a real line between threads, which lets only plain data pass (structured clone). */
import type { MessagePort } from "node:worker_threads";
import type { Channel } from "../../src/link";

export function threadChannel(end: MessagePort): Channel {
  return {
    post: (message) => end.postMessage(message),
    listen: (listener) => end.on("message", listener),
  };
}
