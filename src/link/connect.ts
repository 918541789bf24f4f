/** A connection between two threads: each calls the other's functions as if they were its own. Only plain data passes. */
import { createBirpc, type BirpcReturn } from "birpc";
import { Failure, type Words } from "../core";

/** One end of the line between two threads. */
export interface Channel {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
}

/** The other thread's functions; each answers with a promise. `$close` ends all that waits for an answer. */
export type Remote<Theirs extends object> = BirpcReturn<Theirs, object>;

/** Offers our functions over a channel and gives theirs. A Failure that one throws arrives as one, a bug with its stack. */
export function connect<Theirs extends object>(channel: Channel, ours: object): Remote<Theirs> {
  return createBirpc<Theirs, object>(ours, {
    bind: "functions",
    // Excel and large workbooks take the time they take.
    timeout: -1,
    post: (message: unknown) => channel.post(message),
    on: (listener) => channel.listen(listener),
    serialize: packError,
    deserialize: unpackError,
  });
}

/** What is left of an error when it is sent. */
type PackedError =
  | { readonly kind: "failure"; readonly code: string; readonly words: Words }
  | { readonly kind: "bug"; readonly message: string; readonly stack: string };

/** Messages of birpc have what was thrown in `e`. */
function packError(message: object): object {
  if (!("e" in message)) return message;
  return { ...message, e: pack(message.e) };
}

function pack(error: unknown): PackedError {
  if (error instanceof Failure) return { kind: "failure", code: error.code, words: error.words };
  if (error instanceof Error) {
    return { kind: "bug", message: error.message, stack: error.stack ?? "" };
  }
  return { kind: "bug", message: String(error), stack: "" };
}

function unpackError(message: { readonly e?: PackedError }): object {
  return message.e === undefined ? message : { ...message, e: unpack(message.e) };
}

function unpack(packed: PackedError): Error {
  if (packed.kind === "failure") return new Failure(packed.code, packed.words);
  const bug = new Error(packed.message);
  // Where it happened is in the other thread.
  bug.stack = packed.stack;
  return bug;
}
