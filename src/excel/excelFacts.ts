/** What this Excel says of itself: for a diagnosis, where nobody of us can look at the machine. Nothing of the workbook but its size. */
import { Failure } from "../core";
import { hasDocumentFile, hasExcelApi } from "./apiSupport";
import { excelCode } from "./excelError";
import { readDocumentFile } from "./read/documentFile";
import { runExcel } from "./runExcel";

/** Plain members only, so that it can be saved as it is. */
export interface ExcelFacts {
  /** Office.PlatformType: "PC", "OfficeOnline", "Mac", "iOS" …; null where Excel does not say. */
  readonly platform: string | null;
  /** "16.0.17000.35000" on Windows. */
  readonly hostVersion: string | null;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly isReadOnly: boolean;
  /** The highest version of ExcelApi that is claimed; null for none. */
  readonly excelApi: string | null;
  readonly claimsDocumentFile: boolean;
  /** Bytes of the document as a file; null where Excel gives none. */
  readonly fileBytes: number | null;
  readonly fileMilliseconds: number;
  /** Of a request that asks for nothing. */
  readonly syncMilliseconds: number;
}

/** ExcelApi 1.1 to 1.21: one more than there is today does no harm. */
const newestExcelApi = 21;

/** @param now milliseconds. Throws the Failures of Excel where it refuses. */
export async function readExcelFacts(now: () => number): Promise<ExcelFacts> {
  const { displayLanguage, contentLanguage, document } = Office.context;
  const started = now();
  const file = await readDocumentFile();
  const fileMilliseconds = now() - started;
  return {
    ...tellVersion(Office.context),
    displayLanguage,
    contentLanguage,
    isReadOnly: document.mode === Office.DocumentMode.ReadOnly,
    excelApi: highestExcelApi(),
    claimsDocumentFile: hasDocumentFile(),
    fileBytes: file?.length ?? null,
    fileMilliseconds,
    syncMilliseconds: await measureSync(now),
  };
}

/** Where Excel refused, its own code and the member that it refused ("AccessDenied at Range.values"); null for other errors. */
export function hostCodeOf(error: unknown): string | null {
  const cause = error instanceof Failure ? error.cause : error;
  const code = excelCode(cause);
  if (code === null) return null;
  const isExcels = cause instanceof OfficeExtension.Error;
  const member = isExcels ? placeOfError(cause) : "";
  return member === "" ? code : `${code} at ${member}`;
}

/** The typings promise it; errors that the client makes itself come without. */
function placeOfError(error: { readonly debugInfo?: OfficeExtension.DebugInfo }): string {
  return error.debugInfo?.errorLocation ?? "";
}

/** The typings promise it; some versions of Excel do not have it. */
function tellVersion(context: {
  readonly diagnostics?: Office.ContextInformation;
}): Pick<ExcelFacts, "platform" | "hostVersion"> {
  const { diagnostics } = context;
  return {
    platform: diagnostics === undefined ? null : String(diagnostics.platform),
    hostVersion: diagnostics?.version ?? null,
  };
}

function highestExcelApi(): string | null {
  for (let minor = newestExcelApi; minor > 0; minor -= 1) {
    if (hasExcelApi(`1.${minor}`)) return `1.${minor}`;
  }
  return null;
}

async function measureSync(now: () => number): Promise<number> {
  const started = now();
  await runExcel("reading", (context) => context.sync());
  return now() - started;
}
