/** 市町村名: which municipality a heading names, however it is spelled, split and decorated. */
import { peelHeading } from "./headingDecoration";
import {
  municipalitiesNamed,
  municipalitiesOfCode,
  type KnownMunicipality,
} from "./municipalityIndex";
import { foldName } from "./nameVariants";
import { splitPrefecture } from "./prefectures";
import { narrowAscii, removeSpace, trimSpace } from "./fold";

export type { KnownMunicipality } from "./municipalityIndex";
export { findCenterCities } from "./centerCities";
export { isCenterHeading } from "./headingDecoration";
export { chooseByNeighbours } from "./neighbours";
export { parsePrefecture } from "./prefectures";

/** No decorated name is longer, in UTF-16 units; spares the work on cells of text. */
const longestHeading = 40;

/**
 * Every municipality that the heading may name, best first: exact official names before names without 市, 町, 村 or 区,
 * each in the order of their codes. Spaces, line feeds, decorations (◎, (中枢), numbers), 県 and 郡 in front, variant characters and
 * codes are understood; a text that only contains a name (山口県, 山口市の取組) names none.
 */
export function findMunicipalities(heading: string): readonly KnownMunicipality[] {
  if (heading === "" || heading.length > longestHeading) return [];
  const peeled = peelHeading(heading);
  if (peeled === null) return [];
  const { name, prefecture, code } = peeled;
  const named = name === "" ? [] : preferSpelling(findByName(name, prefecture), heading);
  if (code === null) return named.length > 0 ? named : findReversed(heading);
  const coded = municipalitiesOfCode(code);
  if (name === "") return coded;
  const both = named.filter((one) => coded.includes(one));
  return both.length > 0 ? both : named;
}

/** The municipality whose name the parts are together, in this order or the reverse: 小野田 and 山陽 are 山陽小野田市. */
export function splitMunicipalityName(parts: readonly string[]): KnownMunicipality[] {
  const filled = parts.map((part) => foldName(part)).filter((part) => part !== "");
  const forward = findByName(filled.join(""), null);
  if (forward.length > 0) return [...forward];
  return [...findByName([...filled].reverse().join(""), null)];
}

/** A name on several lines that was written from right to left: 小野田\n山陽. */
function findReversed(heading: string): readonly KnownMunicipality[] {
  const parts = trimSpace(narrowAscii(heading)).split(/\s+/u);
  return parts.length < 2 || parts.length > 3 ? [] : splitMunicipalityName(parts);
}

/** 鹿嶋市 and 鹿島市 are one once folded: the one that is written comes first. */
function preferSpelling(
  found: readonly KnownMunicipality[],
  heading: string,
): readonly KnownMunicipality[] {
  if (found.length < 2) return found;
  const written = removeSpace(heading);
  const isWritten = ({ name }: KnownMunicipality): boolean => written.includes(name.slice(0, -1));
  return [...found.filter(isWritten), ...found.filter((one) => !isWritten(one))];
}

/** By a folded name, with or without its prefecture and 郡 in front. */
function findByName(key: string, prefecture: string | null): readonly KnownMunicipality[] {
  const direct = municipalitiesNamed(key);
  if (direct.length > 0) return keepPrefecture(direct, prefecture);
  const split = splitPrefecture(key);
  if (split !== null && prefecture === null && split.rest !== "") {
    return findByName(split.rest, split.prefecture);
  }
  const inDistrict = /^[^市町村]{1,5}?郡(.+[町村])$/u.exec(key)?.[1];
  return inDistrict === undefined
    ? []
    : keepPrefecture(municipalitiesNamed(inDistrict), prefecture);
}

function keepPrefecture(
  found: readonly KnownMunicipality[],
  prefecture: string | null,
): readonly KnownMunicipality[] {
  return prefecture === null ? found : found.filter((one) => one.prefecture === prefecture);
}
