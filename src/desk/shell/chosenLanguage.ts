/** The language that a person chose, kept in this browser (localStorage) from one sitting to the next. */
import type { Language } from "../../core";

const key = "renkei.language";

/** Null where none was chosen, or the browser keeps nothing. */
export function recallLanguage(): Language | null {
  const kept = ifAllowed((storage) => storage.getItem(key));
  return kept === "ja" || kept === "en" ? kept : null;
}

/** Where the browser keeps nothing, the choice holds for this sitting. */
export function rememberLanguage(language: Language): void {
  ifAllowed((storage) => storage.setItem(key, language));
}

/** Whoever forbids a page to keep data makes the property itself throw (HTML Standard, 12.2.3), and a full storage its methods. */
function ifAllowed<Answer>(ask: (storage: Storage) => Answer): Answer | null {
  try {
    return ask(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
