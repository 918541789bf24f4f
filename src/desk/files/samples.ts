/** The sample workbooks, in the bundle itself: the page may fetch nothing. */
import scanned from "../../../assets/sample/yamaguchi-r3-ocr.xlsx";
import corrected from "../../../assets/sample/yamaguchi-r3.xlsx";
import type { FileSource } from "./fileSource";

export type SampleName = "corrected" | "scanned";

export const sampleNames: readonly SampleName[] = ["corrected", "scanned"];

const files: Readonly<Record<SampleName, { readonly name: string; readonly url: string }>> = {
  corrected: { name: "yamaguchi-r3.xlsx", url: corrected },
  scanned: { name: "yamaguchi-r3-ocr.xlsx", url: scanned },
};

export function openSample(sample: SampleName): FileSource {
  const { name, url } = files[sample];
  const read = () => Promise.resolve({ name, bytes: readDataUrl(url), place: null });
  return { name, handle: null, read };
}

/** The bytes of a data: address with base64 (RFC 2397). */
function readDataUrl(url: string): Uint8Array {
  const text = atob(url.slice(url.indexOf(",") + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
