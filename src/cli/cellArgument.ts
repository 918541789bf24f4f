/** A cell as people type it behind --cell: D24, 取組一覧!D24, '取組 一覧'!D24. */
import { parseAddress, type CellAddress } from "../core";
import type { Option } from "./option";
import { UsageError } from "./usageError";

/** 0-based row and column; without a sheet in all sheets. */
export type TypedCell = CellAddress & { readonly sheet?: string };

/** Null where the option is absent. Throws a UsageError for what is no cell. */
export const cell: Option<TypedCell | null> = {
  takesValue: true,
  read(given, { name }) {
    if (typeof given !== "string") return null;
    const typed = parseCell(given);
    if (typed !== null) return typed;
    throw new UsageError({
      ja: `--${name} の「${given}」はセルとして読み取れません。D24 または 取組一覧!D24 のように書いてください。`,
      en: `--${name} cannot be “${given}”. Write a cell like D24 or 取組一覧!D24.`,
    });
  },
};

/** Full-width letters and signs are what a Japanese keyboard gives; the sheet's name is taken as typed. */
function parseCell(typed: string): TypedCell | null {
  const parts = /^(?:(?<sheet>.+)[!\uFF01])?(?<address>[^!\uFF01]+)$/su.exec(typed)?.groups;
  const address = parseAddress((parts?.address ?? "").normalize("NFKC").trim());
  if (address === null) return null;
  const sheet = parts?.sheet;
  return sheet === undefined ? address : { ...address, sheet: unquote(sheet) };
}

/** Excel writes a name with spaces in quotes, and a quote in it twice. */
function unquote(sheet: string): string {
  return /^'.*'$/su.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
