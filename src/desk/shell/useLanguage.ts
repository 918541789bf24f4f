/** The language of the desk: as the browser is set at first, then as the person chooses. */
import { useEffect, useState } from "react";
import type { Language } from "../../core";

export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => languageOf(navigator.language));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return [language, setLanguage];
}

/** @param tag a language tag (BCP 47) such as "ja-JP"; "" where the browser tells none */
export function languageOf(tag: string): Language {
  return tag === "" || /^ja\b/iu.test(tag) ? "ja" : "en";
}
