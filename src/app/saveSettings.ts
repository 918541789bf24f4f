/** Keeps 設定 in the workbook, so that they go with it, or takes them out of it. */
import { writeMemory } from "./memory";
import type { Receipt, WorkbookPort } from "./ports";
import { recallWorkbook } from "./recallWorkbook";
import { parseSettings, type Settings } from "./settings";

export interface SavedSettings {
  readonly receipt: Receipt;
  /** What the workbook keeps from now on. */
  readonly settings: Settings;
}

/**
 * Replaces the workbook's settings by those of a JSON text; dismissals stay.
 * Throws the Failures of {@link parseSettings}, and "memory-newer" or "memory-unreadable".
 */
export async function saveSettings(port: WorkbookPort, text: string): Promise<SavedSettings> {
  return keepSettings(port, parseSettings(text));
}

/** Takes the settings out of the workbook; dismissals stay. Throws "memory-newer" or "memory-unreadable". */
export async function clearSettings(port: WorkbookPort): Promise<SavedSettings> {
  return keepSettings(port, {});
}

async function keepSettings(port: WorkbookPort, settings: Settings): Promise<SavedSettings> {
  const { reading } = await recallWorkbook(port, {});
  const receipt = await port.apply([writeMemory(reading, { ...reading.memory, settings })]);
  return { receipt, settings };
}
