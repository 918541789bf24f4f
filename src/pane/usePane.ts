/** The tools of a pane: a session over its workbook, which follows changes as long as the pane is there. */
import { useEffect, useMemo, useState } from "react";
import type { LivePort } from "../app/ports";
import { Session } from "../app/session/session";
import type { Language } from "../core";
import type { PaneTools } from "./paneTools";
import { makePause } from "./shell/pauseForScreen";
import { saveFile } from "./shell/saveFile";
import { wordsFor } from "./words/paneWords";

export interface PaneSurroundings {
  readonly port: LivePort;
  readonly language: Language;
  readonly version: string;
}

export function usePane({ port, language, version }: PaneSurroundings): PaneTools {
  const [session] = useState(() => new Session(port, { pause: makePause() }));
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
