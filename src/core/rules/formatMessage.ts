/** Fills a message with its data, in both languages. */
import { fillWords, type Words } from "../text/words";
import type { MessageValue } from "./finding";

/** Letters of a quotation; long enough for nearly all names of measures in real plans. */
const longestQuote = 60;

/** A message in both languages; a value that is words gives each language its own. */
export function formatMessage(
  { ja, en }: Words,
  data: Readonly<Record<string, MessageValue>>,
): Words {
  return {
    ja: fillWords({ ja, en: "" }, dataIn("ja", data)).ja,
    en: fillWords({ ja: "", en }, dataIn("en", data)).en,
  };
}

function dataIn(
  language: keyof Words,
  data: Readonly<Record<string, MessageValue>>,
): Record<string, string | number> {
  const entries = Object.entries(data).map(([key, value]) => {
    return [key, quote(typeof value === "object" ? value[language] : value)] as const;
  });
  return Object.fromEntries(entries);
}

/** A text of a cell as a sentence can quote it: in one line, and no longer than anybody would read. */
function quote(value: string | number): string | number {
  if (typeof value === "number") return value;
  const letters = Array.from(value.replace(/\s*\n\s*/gu, " "));
  return letters.length <= longestQuote
    ? letters.join("")
    : `${letters.slice(0, longestQuote - 1).join("")}…`;
}
