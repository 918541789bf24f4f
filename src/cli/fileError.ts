/** What went wrong with one file, as plain data: an expected refusal, or a mistake of ours. */
import { Failure, type Language } from "../core";
import { version } from "./version";

export interface FileError {
  /** The Failure's code, or "bug". */
  readonly code: string;
  readonly message: string;
}

/** A bug is told with version and stack: what the developers need, and nobody can guess. */
export function describeError(error: unknown, language: Language): FileError {
  if (error instanceof Failure) return { code: error.code, message: error.words[language] };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const apology = {
    ja: `Renkei ${version} の不具合です。お手数ですが、次の内容を開発元へお知らせください。`,
    en: `This is a bug in Renkei ${version}. Please send the following to the developers.`,
  };
  return { code: "bug", message: `${apology[language]}\n${trace}` };
}

/** One line for stderr: file, words and code. */
export function formatError(file: string | null, { code, message }: FileError): string {
  return `${file === null ? "" : `${file}: `}${message} [${code}]`;
}
