/** The tools of a pane: the session over its workbook, which follows changes as long as the pane is there. */
import { useEffect, useMemo } from "react";
import type { Session } from "../app/session/session";
import type { Language } from "../core";
import type { PaneTools } from "./paneTools";
import { saveFile } from "./shell/saveFile";
import { wordsFor } from "./words/paneWords";

export interface PaneSurroundings {
  readonly session: Session;
  readonly language: Language;
  readonly version: string;
}

export function usePane({ session, language, version }: PaneSurroundings): PaneTools {
  useEffect(() => session.watch(), [session]);
  return useMemo(
    () => ({ session, words: wordsFor(language), language, version, today: formatToday, saveFile }),
    [session, language, version],
  );
}

/** Today where the pane is, as YYYY-MM-DD. */
function formatToday(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
