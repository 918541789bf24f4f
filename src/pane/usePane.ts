/** The tools of a pane: a session over its workbook, which follows changes as long as the pane is there. */
import { useEffect, useMemo, useState } from "react";
import { Session, type Workplace } from "../app/session/session";
import type { Language } from "../core";
import type { PaneTools } from "./paneTools";
import { saveFile } from "./shell/saveFile";
import { wordsFor } from "./words/paneWords";

export interface PaneSurroundings {
  readonly workplace: Workplace;
  readonly language: Language;
  readonly version: string;
}

export function usePane({ workplace, language, version }: PaneSurroundings): PaneTools {
  const [session] = useState(() => new Session(workplace));
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
