/** What every screen needs: the session, the words, and what the surroundings of the pane can do. */
import { createContext, use, useSyncExternalStore } from "react";
import type { Session } from "../app/session/session";
import type { SessionState } from "../app/session/sessionState";
import type { Language } from "../core";
import type { PaneWords } from "./words/paneWords";

export interface PaneTools {
  readonly session: Session;
  readonly words: PaneWords;
  readonly language: Language;
  readonly version: string;
  /** Today as YYYY-MM-DD. */
  readonly today: () => string;
  /** Gives a person a file to keep. */
  readonly saveFile: (name: string, text: string) => void;
}

export const PaneToolsContext = createContext<PaneTools | null>(null);

export function usePaneTools(): PaneTools {
  const tools = use(PaneToolsContext);
  if (tools === null) throw new Error("Screens stand inside a Pane.");
  return tools;
}

export function useSessionState(): SessionState {
  const { session } = usePaneTools();
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  );
}
