/** From the words of the command line to an exit code: the one place where errors end. */
import type { Language } from "../core";
import { findLanguage, parseArguments, type Request } from "./arguments";
import { exitCode, type ExitCode } from "./exitCode";
import { describeError, formatError } from "./fileError";
import { formatHelp } from "./help";
import { languageOfLocale } from "./language";
import { terminal } from "./terminal";
import { UsageError } from "./usageError";
import { version } from "./version";

export async function run(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  const language = findLanguage(words) ?? languageOfLocale(environment);
  try {
    return await runRequest(parseArguments(words), language);
  } catch (error) {
    terminal.complain(formatError(null, describeError(error, language)));
    return error instanceof UsageError ? exitCode.wrongUsage : exitCode.unreadable;
  }
}

async function runRequest(request: Request, language: Language): Promise<ExitCode> {
  if (request.kind === "command") return request.run(language);
  terminal.print(request.kind === "version" ? version : formatHelp(request.command, language));
  return exitCode.done;
}
