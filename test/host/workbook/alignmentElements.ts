/** Alignment of styles: read into the API's words and written from them. */
import type { AlignmentLook } from "./cellLook";
import { ensureChild, flagOf, setAttribute, type XmlElement } from "./xmlTree";

const horizontals: readonly (readonly [file: string, api: string])[] = [
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];
const verticals: readonly (readonly [file: string, api: string])[] = [
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];
/** textRotation of stacked letters in a file (ECMA-376 part 1, 18.8.1), and what the API calls it. */
const stacked = { file: 255, api: 180 };

export function readAlignment(element: XmlElement | undefined): AlignmentLook {
  const value = (name: string): string | undefined => element?.attributes.get(name);
  return {
    horizontalAlignment: toApi(horizontals, value("horizontal") ?? "general"),
    verticalAlignment: toApi(verticals, value("vertical") ?? "bottom"),
    wrapText: flagOf(element, "wrapText"),
    shrinkToFit: flagOf(element, "shrinkToFit"),
    indentLevel: Number(value("indent") ?? 0),
    textOrientation: readRotation(Number(value("textRotation") ?? 0)),
  };
}

/** Writes what a change names into a style record. */
export function changeAlignment(
  record: XmlElement,
  change: Partial<AlignmentLook> | undefined,
): void {
  if (change === undefined) return;
  const element = ensureChild(record, "alignment", ["alignment", "protection", "extLst"]);
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) setAttribute(element, name, value);
  };
  set("horizontal", toFile(horizontals, change.horizontalAlignment));
  set("vertical", toFile(verticals, change.verticalAlignment));
  set("wrapText", toFlag(change.wrapText));
  set("shrinkToFit", toFlag(change.shrinkToFit));
  set("indent", change.indentLevel?.toString());
  set("textRotation", writeRotation(change.textOrientation));
  record.attributes.set("applyAlignment", "1");
}

type Words = readonly (readonly [file: string, api: string])[];

function toApi(words: Words, file: string): string {
  return words.find((word) => word[0] === file)?.[1] ?? "General";
}

function toFile(words: Words, api: string | undefined): string | undefined {
  return api === undefined ? undefined : words.find((word) => word[1] === api)?.[0];
}

function toFlag(isSet: boolean | undefined): string | undefined {
  return isSet === undefined ? undefined : isSet ? "1" : "0";
}

/** Downward angles are 91 to 180 in a file. */
function readRotation(rotation: number): number {
  if (rotation === stacked.file) return stacked.api;
  return rotation > 90 ? 90 - rotation : rotation;
}

function writeRotation(orientation: number | undefined): string | undefined {
  if (orientation === undefined) return undefined;
  if (orientation === stacked.api) return String(stacked.file);
  return String(orientation < 0 ? 90 - orientation : orientation);
}
