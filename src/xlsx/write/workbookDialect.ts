/** Which of the two classes of Office Open XML a workbook is written in: Transitional, or Strict (ISO/IEC 29500). */
import type { PartOutline } from "./partOutline";

export interface WorkbookDialect {
  /** Of workbook, sheets, styles and strings. */
  readonly mainNamespace: string;
  /** Of `r:id`. */
  readonly relationshipNamespace: string;
  /** Of the properties of custom XML parts (ECMA-376 part 1 and part 4, 22.5). */
  readonly customXmlNamespace: string;
  /** Type of a relationship by its last word, e.g. "worksheet". */
  relationshipType(kind: string): string;
}

const transitional = makeDialect(
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
);
const strict = makeDialect(
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/customXml",
);

function makeDialect(
  mainNamespace: string,
  relationshipNamespace: string,
  customXmlNamespace: string,
): WorkbookDialect {
  const relationshipType = (kind: string): string => `${relationshipNamespace}/${kind}`;
  return { mainNamespace, relationshipNamespace, customXmlNamespace, relationshipType };
}

/** The dialect of a workbook, as the namespace of its workbook part says; of a new one when absent. */
export function dialectOf(workbook?: PartOutline): WorkbookDialect {
  const declared = workbook === undefined ? [] : [...workbook.root.attributes.values()];
  return declared.includes(strict.mainNamespace) ? strict : transitional;
}
