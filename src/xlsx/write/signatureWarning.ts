/** Digital signatures vouch for every byte of what they sign, so any change breaks them. */
import type { Warning } from "../../app/ports";
import type { XlsxPackage } from "../package/xlsxPackage";

const signatureBreaks: Warning = {
  code: "signature-broken",
  ja: "このブックには電子署名がありましたが、書き込みによって無効になります。必要なら、Excelで署名し直してください。",
  en: "The workbook had a digital signature, which is no longer valid after this change. Please sign it again in Excel if needed.",
};

/** A warning where the package is signed (ECMA-376 part 2, 10); none otherwise. */
export function signatureWarnings(xlsx: XlsxPackage): readonly Warning[] {
  const isSigned = xlsx
    .relationships("")
    .some(({ type }) => type.endsWith("/digital-signature/origin"));
  return isSigned ? [signatureBreaks] : [];
}
