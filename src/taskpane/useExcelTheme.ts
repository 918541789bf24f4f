/** The look of Excel, light or dark. Excel tells an add-in of no change, so it is asked again when the pane is entered. */
import { useSyncExternalStore } from "react";
import { isExcelDark } from "../excel";

export function useExcelTheme(): "light" | "dark" {
  return useSyncExternalStore(watchEntry, currentTheme);
}

function watchEntry(ask: () => void): () => void {
  window.addEventListener("focus", ask);
  return () => window.removeEventListener("focus", ask);
}

function currentTheme(): "light" | "dark" {
  const dark = isExcelDark() ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
  return dark ? "dark" : "light";
}
