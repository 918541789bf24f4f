/** Whether a key belongs to the composing of Japanese text: Enter then takes over a word, and ends nothing. */
import type { KeyboardEvent } from "react";

/** What keys of an input method have for a code (UI Events, 7.3.1). */
const composingCode = 229;

export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  // Safari tells the key that ends a composition after its end: then only the old code shows what it was.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it
  return nativeEvent.isComposing || nativeEvent.keyCode === composingCode;
}
