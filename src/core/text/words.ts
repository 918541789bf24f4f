/** Words for people, in the two languages of the project. */

export type Language = "ja" | "en";

/** One message in both languages; Japanese is written first, English says the same. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** Fills {placeholders} with their values; a placeholder without a value stays and so is seen in tests. */
export function fillWords(words: Words, data: Readonly<Record<string, string | number>>): Words {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/gu, (whole, key: string) => String(data[key] ?? whole));
  return { ja: fill(words.ja), en: fill(words.en) };
}
