/** The kinds of options that commands declare, and what may stand behind them. */
import { isDate } from "../app/dismissal";
import type { Words } from "../core";
import { UsageError } from "./usageError";

export interface Option<T> {
  /** The letter of its short form: o for -o. */
  readonly short?: string;
  readonly takesValue: boolean;
  /** The value that was given, true for a flag, undefined where the option was not written. Throws a UsageError. */
  readonly read: (given: string | true | undefined, place: OptionPlace) => T;
}

/** Where an option was read, for the words of a refusal. */
export interface OptionPlace {
  readonly command: string;
  /** Without dashes. */
  readonly name: string;
}

export const flag: Option<boolean> = { takesValue: false, read: (given) => given === true };

/** Any text; null where it is absent. */
export const text: Option<string | null> = { takesValue: true, read: textOf };

/** A day as YYYY-MM-DD; null where it is absent. The program has no clock of its own to ask. */
export const day: Option<string | null> = {
  takesValue: true,
  read(given, { name }) {
    if (typeof given !== "string") return null;
    if (isDate(given)) return given;
    throw new UsageError({
      ja: `--${name} の「${given}」は日付として読み取れません。2026-04-01 のように年月日で書いてください。`,
      en: `--${name} cannot be “${given}”. Write a day like 2026-04-01.`,
    });
  },
};

/** A text that the command cannot do without. @param missing what to say where it is absent */
export function requiredText(missing: (command: string) => Words, short?: string): Option<string> {
  return {
    takesValue: true,
    ...(short !== undefined && { short }),
    read(given, { command }) {
      if (typeof given === "string") return given;
      throw new UsageError(missing(command));
    },
  };
}

/** One of a few words. @param absent what holds where the option was not written */
export function oneOf<const T extends string, const D extends T | null>(
  allowed: readonly T[],
  absent: D,
): Option<T | D> {
  return {
    takesValue: true,
    read(given, { name }) {
      if (given === undefined) return absent;
      const found = allowed.find((one) => one === given);
      if (found !== undefined) return found;
      throw notAllowed(name, String(given), allowed);
    },
  };
}

/** Where to save, for commands that always write. */
export const requiredOutput = requiredText((command) => describeMissingOutput(command), "o");

/** Where to save, for commands that write only when they are told to. */
export const output: Option<string | null> = { takesValue: true, short: "o", read: textOf };

/** @param mode the option of the command that writes, where not all of it does */
export function describeMissingOutput(command: string, mode?: string): Words {
  const [ja, en] = [`renkei ${command} 計画.xlsx`, `renkei ${command} plan.xlsx`];
  const writing = mode === undefined ? "" : ` ${mode}`;
  return {
    ja: `保存先を -o で書いてください。例: ${ja}${writing} -o 結果.xlsx(-o がないときは何も書き込みません)`,
    en: `Say with -o where to save, for example: ${en}${writing} -o result.xlsx (without -o nothing is written)`,
  };
}

function textOf(given: string | true | undefined): string | null {
  return typeof given === "string" ? given : null;
}

function notAllowed(name: string, value: string, allowed: readonly string[]): UsageError {
  const list = allowed.join(", ");
  return new UsageError({
    ja: `--${name} の「${value}」は使えません。${list} のどれかを書いてください。`,
    en: `--${name} cannot be “${value}”. Write one of ${list}.`,
  });
}
