/** Changes of 設定 member by member: what is empty is not set, and so is as the reader finds it. */
import type { Settings } from "../../app/settings";

/** The settings with one member set; without it where the value is empty. */
export function withMember<K extends keyof Settings>(
  settings: Settings,
  key: K,
  value: Settings[K] | undefined,
): Settings {
  const { [key]: _, ...rest } = settings;
  return isEmpty(value) ? rest : { ...rest, [key]: value };
}

/** A record with one entry set; without it where the value is undefined. */
export function withEntry<T>(
  record: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const rest = Object.entries(record ?? {}).filter(([one]) => one !== key);
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]]);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** As a file has it: indented, for whoever opens it. */
export function formatSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}
