/** Fills a message with its data, in both languages. */
import { fillWords, type Words } from "../text/words";
import type { MessageValue } from "./finding";

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
  const entries = Object.entries(data).map(
    ([key, value]) => [key, typeof value === "object" ? value[language] : value] as const,
  );
  return Object.fromEntries(entries);
}
