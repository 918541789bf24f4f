/** 指摘: what a rule found, as plain data that can be listed, sent, compared and turned into edits. */
import type { Place } from "../grid/address";
import type { Words } from "../text/words";

/** 要修正 / 要確認 / 参考. */
export type Severity = "error" | "warning" | "info";

/** "safe" may run in bulk, "ask" wants a yes for each, "none" has no proposal. */
export type FixLevel = "none" | "ask" | "safe";

/** What fills a placeholder: the same in both languages, or a word in each. */
export type MessageValue = string | number | Words;

/** Part of a cell's text: 0-based UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Finding {
  /** Code of the rule to cite on the telephone, e.g. M01. */
  readonly code: string;
  /** The rule's id, e.g. mark-variant. */
  readonly rule: string;
  readonly severity: Severity;
  /** Which of the rule's messages. */
  readonly message: string;
  readonly data: Readonly<Record<string, MessageValue>>;
  readonly at: Place;
  /** The part of the cell's text that is meant; null for all of it. */
  readonly span: Span | null;
  readonly related: readonly Place[];
  readonly fix: FixLevel;
  /** The message with its data filled in. */
  readonly words: Words;
  /** What it is about, without an address; "" for the table or workbook as a whole. */
  readonly subject: string;
  /** The same from check to check as long as it says the same of the same subject, wherever that stands. */
  readonly fingerprint: string;
}
