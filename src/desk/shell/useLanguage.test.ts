import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { act, renderHook } from "@testing-library/react";
import type { Language } from "../../core";
import { languageOf, useLanguage } from "./useLanguage";

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

describe("the language that a person chooses", () => {
  const allowed = Object.getOwnPropertyDescriptor(window, "localStorage") ?? {};
  const begin = () => renderHook(() => useLanguage()).result;
  const choose = ([, change]: ReturnType<typeof useLanguage>, language: Language): void =>
    act(() => change(language));

  beforeEach(() => {
    localStorage.clear();
    Object.defineProperty(navigator, "language", { value: "ja-JP", configurable: true });
  });

  afterEach(() => {
    Object.defineProperty(window, "localStorage", allowed);
  });

  it("is that of the next sitting too", () => {
    const sitting = begin();
    expect(sitting.current[0]).toBe("ja");
    choose(sitting.current, "en");
    expect(sitting.current[0]).toBe("en");
    expect(begin().current[0]).toBe("en");
    expect(document.documentElement.lang).toBe("en");
  });

  it("is that of this sitting alone, where the browser keeps nothing", () => {
    Object.defineProperty(window, "localStorage", {
      configurable: true,
      get: () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
    const sitting = begin();
    choose(sitting.current, "en");
    expect(sitting.current[0]).toBe("en");
    expect(begin().current[0]).toBe("ja");
  });

  it("is not what somebody else has left there", () => {
    localStorage.setItem("renkei.language", "fr");
    expect(begin().current[0]).toBe("ja");
  });
});
