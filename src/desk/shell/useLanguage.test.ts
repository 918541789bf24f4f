import { expect, it } from "@jest/globals";
import { languageOf } from "./useLanguage";

it.each([
  ["ja", "ja"],
  ["ja-JP", "ja"],
  ["", "ja"],
  ["en-US", "en"],
  ["jam", "en"],
  ["zh-TW", "en"],
] as const)("a browser set to “%s” is answered in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
