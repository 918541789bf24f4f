/** A finding as one of several: the sentence that it shares with others of its kind, and what is told of it alone. */
import type { Words } from "../text/words";
import type { Finding } from "./finding";
import { formatMessage } from "./formatMessage";
import type { Rule } from "./rule";

export interface SharedWords {
  /** The same for findings that can be told together. */
  readonly all: Words;
  /** "" where the cell says it all. */
  readonly each: Words;
}

/** Null where its message is only said of one place at a time. */
export function wordAmongSeveral(
  rules: readonly Rule[],
  { code, message, data }: Finding,
): SharedWords | null {
  const rule = rules.find((one) => one.code === code);
  const several = rule?.messages[message]?.several;
  if (several === undefined) return null;
  const { all, each = { ja: "", en: "" } } = several;
  return { all: formatMessage(all, data), each: formatMessage(each, data) };
}
