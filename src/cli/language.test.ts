import { describe, expect, it } from "@jest/globals";
import { languageOfLocale } from "./language";

describe("languageOfLocale", () => {
  it.each([
    [{}, "ja"],
    [{ LANG: "ja_JP.UTF-8" }, "ja"],
    [{ LANG: "C.UTF-8" }, "ja"],
    [{ LANG: "POSIX" }, "ja"],
    [{ LANG: "en_US.UTF-8" }, "en"],
    [{ LANG: "en_US.UTF-8", LC_ALL: "ja_JP.UTF-8" }, "ja"],
    [{ LANG: "ja_JP.UTF-8", LC_MESSAGES: "en_GB.UTF-8" }, "en"],
    [{ LANG: "en_US.UTF-8", LC_ALL: "" }, "en"],
  ] as const)("reads %j as %s", (environment, language) => {
    expect(languageOfLocale(environment)).toBe(language);
  });
});
