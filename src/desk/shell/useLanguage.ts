/** The language of the desk: as the person chose it last, and before that as the browser is set. */
import { useCallback, useEffect, useState } from "react";
import type { Language } from "../../core";
import { recallLanguage, rememberLanguage } from "./chosenLanguage";

export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(
    () => recallLanguage() ?? languageOf(navigator.language),
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((chosen: Language): void => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  }, []);
  return [language, choose];
}

/** @param tag a language tag (BCP 47) such as "ja-JP"; "" where the browser tells none */
export function languageOf(tag: string): Language {
  return tag === "" || /^ja\b/iu.test(tag) ? "ja" : "en";
}
