/** What every part of the desk needs: its files, the words, and how to change the language. */
import { createContext, use, useSyncExternalStore } from "react";
import type { Language } from "../../core";
import type { DeskFiles } from "../files/deskFiles";
import type { DeskState } from "../files/deskState";
import type { DeskWords } from "../words/deskWords";

export interface DeskTools {
  readonly files: DeskFiles;
  readonly words: DeskWords["shell"];
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly version: string;
}

export const DeskToolsContext = createContext<DeskTools | null>(null);

export function useDeskTools(): DeskTools {
  const tools = use(DeskToolsContext);
  if (tools === null) throw new Error("The parts of the desk stand inside a DeskShell.");
  return tools;
}

export function useDeskState(): DeskState {
  const { files } = useDeskTools();
  return useSyncExternalStore(
    (listener) => files.subscribe(listener),
    () => files.state,
  );
}
