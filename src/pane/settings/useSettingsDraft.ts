/** 設定 being corrected: what is stored, what the reader finds by itself, and what is not saved yet. */
import { useEffect, useState } from "react";
import type { WorkbookView } from "../../app/engine/workbookView";
import type { Settings } from "../../app/settings";
import { usePaneTools, useSessionState } from "../paneTools";
import { formatSettings, withMember } from "./changeSettings";

export interface SettingsDraft {
  /** Null until the workbook is read. */
  readonly opened: WorkbookView | null;
  readonly draft: Settings;
  readonly found: Settings;
  readonly isChanged: boolean;
  /** Grows whenever the draft is replaced as a whole: fields begin anew. */
  readonly edition: number;
  readonly change: <K extends keyof Settings>(key: K, value: Settings[K] | undefined) => void;
  /** Sets a member to a value that its field does not know of. */
  readonly replace: (settings: Settings) => void;
  readonly discard: () => void;
  readonly save: () => void;
}

interface Draft {
  readonly settings: Settings | null;
  readonly edition: number;
}

export function useSettingsDraft(): SettingsDraft {
  const { session } = usePaneTools();
  const { opened } = useSessionState();
  const [{ settings, edition }, setDraft] = useState<Draft>({ settings: null, edition: 0 });
  useEffect(() => {
    void session.open({ found: true });
  }, [session]);
  const found = opened?.found ?? {};
  const stored = opened?.stored ?? {};
  const draft = settings ?? stored;
  const begin = (next: Settings | null): void =>
    setDraft((before) => ({ settings: next, edition: before.edition + 1 }));
  return {
    opened,
    draft,
    found,
    isChanged: formatSettings(draft) !== formatSettings(stored),
    edition,
    change: (key, value) =>
      setDraft((before) => ({
        ...before,
        settings: withMember(before.settings ?? stored, key, value),
      })),
    replace: begin,
    discard: () => begin(null),
    save: () => void session.saveSettings(formatSettings(draft)),
  };
}
