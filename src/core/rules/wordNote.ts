/** Puts a note of the reader into words, with those of the rule of its code. */
import type { Note } from "../plan/note";
import type { Words } from "../text/words";
import type { Rule } from "./rule";
import { formatMessage } from "./formatMessage";

const unworded: Words = {
  ja: "読み取りで確かめていただきたいところがあります({reason})。このセルの前後をご確認ください。",
  en: "The reader was not sure here ({reason}). Please check the cells around this one.",
};

/** The note as a sentence. A note that no rule has words for is still said, with its code. */
export function wordNote(rules: readonly Rule[], note: Note): Words {
  const rule = rules.find(({ code, describe }) => code === note.code && describe !== null);
  const message = rule?.messages[note.message];
  if (message !== undefined) return formatMessage(message, rule?.describe?.(note) ?? note.data);
  return formatMessage(unworded, { reason: `${note.code} ${note.message}` });
}
