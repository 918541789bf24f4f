/** A short name for a finding that stays the same from check to check, for 確認済み, baselines and SARIF. */
import type { MessageValue } from "./finding";

/** Keys under which messages name places: they change when rows are inserted or sheets renamed. */
const positional: ReadonlySet<string> = new Set([
  "cell",
  "cells",
  "row",
  "rows",
  "range",
  "column",
  "firstColumn",
  "secondColumn",
  "sheet",
  "table",
  "mainTable",
]);

/** What makes two findings the same: rule, message, what they are about and what they say, without any address. */
export interface FindingIdentity {
  readonly code: string;
  readonly message: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, MessageValue>>;
}

/** 16 hexadecimal digits. Two findings of one workbook may share it when they say the same of the same. */
export function fingerprintOf({ code, message, subject, data }: FindingIdentity): string {
  const said = Object.entries(data)
    .filter(([key]) => !positional.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, typeof value === "object" ? value.ja : value]);
  return hash(JSON.stringify([code, message, subject, said]));
}

/** FNV-1a (draft-eastlake-fnv) twice with different seeds, over UTF-16 units: a name, not a secret. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193 ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
