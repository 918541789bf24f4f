/**
 * What this Excel claims to have beyond ExcelApi 1.13, the base that the manifest asks for. A function that uses a newer
 * member begins with {@link requireExcelApi}; scripts/writeApiTable.ts fails where one does not.
 */

/** Whether Excel claims a version of its interface. */
export function hasExcelApi(version: `1.${number}`): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Throws a plain Error where nobody asked {@link hasExcelApi} before: a mistake of ours. */
export function requireExcelApi(version: `1.${number}`): void {
  if (!hasExcelApi(version)) throw new Error(`ExcelApi ${version} is used unguarded`);
}

/** Whether the document can be had as a file; not on iPad (Common API requirement sets: CompressedFile). */
export function hasDocumentFile(): boolean {
  return Office.context.requirements.isSetSupported("CompressedFile", "1.1");
}
