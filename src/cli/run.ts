/** From the words of the command line to an exit code: the one place where errors end. */
import type { Settings } from "../app/settings";
import type { Language } from "../core";
import { findLanguage, parseArguments, type Request } from "./arguments";
import { runCheck } from "./checkCommand";
import { exitCode, type ExitCode } from "./exitCode";
import { describeError, formatError } from "./fileError";
import { helpWords } from "./help";
import { languageOfLocale } from "./language";
import { loadSettings } from "./loadSettings";
import { checkOutput } from "./outputFile";
import { runRead } from "./readCommand";
import { terminal } from "./terminal";
import { UsageError } from "./usageError";
import { version } from "./version";
import { runWriting } from "./writeCommands";

export async function run(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<ExitCode> {
  const language = findLanguage(words) ?? languageOfLocale(environment);
  try {
    const request = parseArguments(words);
    return await runRequest(request, await loadSettings(request.settings), language);
  } catch (error) {
    terminal.complain(formatError(null, describeError(error, language)));
    return error instanceof UsageError ? exitCode.wrongUsage : exitCode.unreadable;
  }
}

async function runRequest(
  request: Request,
  settings: Settings,
  language: Language,
): Promise<ExitCode> {
  const { command, files, output } = request;
  const file = files[0] ?? "";
  switch (command) {
    case "help":
      terminal.print(helpWords(request.helpFor)[language]);
      return exitCode.done;
    case "version":
      terminal.print(version);
      return exitCode.done;
    case "check":
      return runCheck(request, settings, language);
    case "read":
      return runRead(file, request.format === "json", settings, language);
    case "fix":
    case "highlight":
    case "summarize": {
      const warning = await checkOutput(file, output ?? file);
      if (warning !== null) terminal.complain(warning[language]);
      return runWriting({
        command,
        file,
        output: output ?? file,
        level: request.level,
        settings,
        language,
      });
    }
  }
}
