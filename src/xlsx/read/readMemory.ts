/** The text that Renkei keeps in a workbook, read back as it stands: what it means, and whether it is sound, others ask. */
import { locateMemory, unlessDamaged } from "../package/memoryPart";
import type { WorkbookPart } from "../package/workbookPart";
import type { XlsxPackage } from "../package/xlsxPackage";

/**
 * The memory without a byte order mark; a part in UTF-16 or another encoding says UTF-8 in its declaration. Broken XML
 * is given as it is, broken letters as U+FFFD. Null where there is none, or what is there cannot be unpacked.
 */
export function readMemory(xlsx: XlsxPackage, workbook: WorkbookPart): string | null {
  const located = locateMemory(xlsx, workbook);
  if (located === null) return null;
  return unlessDamaged(() => new TextDecoder().decode(xlsx.xml(located.part)), null);
}
