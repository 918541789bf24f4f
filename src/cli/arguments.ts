/** The command line taken apart: which command, which files, which options. */
import { parseArgs } from "node:util";
import { findNearestWord } from "../app/nearestWord";
import type { Language } from "../core";
import { failLevels, type FailLevel } from "./exitCode";
import { languages } from "./language";
import { UsageError } from "./usageError";

const commands = ["read", "check", "fix", "highlight", "summarize"] as const;
export type CommandName = (typeof commands)[number];

const checkFormats = ["text", "json", "sarif"] as const;
export type CheckFormat = (typeof checkFormats)[number];

const fixLevels = ["safe", "ask"] as const;
export type FixLevelOption = (typeof fixLevels)[number];

/** What somebody asked for. Options that a command does not know keep their defaults. */
export interface Request {
  readonly command: CommandName | "help" | "version";
  /** The command that help is wanted for, or null for all. */
  readonly helpFor: CommandName | null;
  /** As typed: files, folders, wildcards. */
  readonly files: readonly string[];
  readonly language: Language | null;
  readonly format: CheckFormat;
  readonly failOn: FailLevel;
  readonly level: FixLevelOption;
  readonly output: string | null;
  readonly settings: string | null;
}

const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
  lang: { type: "string" },
  json: { type: "boolean" },
  format: { type: "string" },
  "fail-on": { type: "string" },
  settings: { type: "string" },
  output: { type: "string", short: "o" },
  level: { type: "string" },
} as const;

type OptionName = keyof typeof options;

const everywhere: readonly OptionName[] = ["help", "version", "lang", "settings"];

const optionsOf: Readonly<Record<CommandName, readonly OptionName[]>> = {
  read: ["json"],
  check: ["json", "format", "fail-on"],
  fix: ["output", "level"],
  highlight: ["output"],
  summarize: ["output"],
};

type Given = Partial<Record<OptionName, string | true>>;

/** Throws a UsageError that names what is wrong and, where it can, what was meant. */
export function parseArguments(words: readonly string[]): Request {
  const { given, positionals } = takeApart(words);
  const [first, ...files] = positionals;
  const command = first === undefined ? null : commandOf(first, given);
  if (given.version === true) return makeRequest("version", null, [], given);
  if (given.help === true || command === "help") {
    const topic = command === "help" ? files[0] : command;
    return makeRequest("help", commands.find((one) => one === topic) ?? null, [], given);
  }
  if (command === null) throw noCommand();
  refuseForeignOptions(command, given);
  const request = makeRequest(command, null, files, given);
  checkFiles(request, command);
  return request;
}

/** The language that --lang names, even on a command line that is wrong otherwise. */
export function findLanguage(words: readonly string[]): Language | null {
  const { values } = parseArgs({
    args: [...words],
    options: { lang: options.lang },
    strict: false,
  });
  return languages.find((one) => one === values.lang) ?? null;
}

function takeApart(words: readonly string[]): { given: Given; positionals: readonly string[] } {
  // Not strict: Node's own messages are in English and differ between versions.
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Given = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName } = token;
    if (!isOptionName(name)) throw unknownOption(rawName);
    given[name] = valueOf(name, rawName, token.value, token.inlineValue === true);
  }
  return { given, positionals };
}

function valueOf(
  name: OptionName,
  rawName: string,
  value: string | undefined,
  isInline: boolean,
): string | true {
  if (options[name].type === "boolean") {
    if (value === undefined) return true;
    throw new UsageError({
      ja: `${rawName} に値は付けられません。`,
      en: `${rawName} takes no value.`,
    });
  }
  const looksLikeOption = !isInline && (value ?? "").length > 1 && (value ?? "").startsWith("-");
  if (value !== undefined && value !== "" && !looksLikeOption) return value;
  throw new UsageError({
    ja: `${rawName} のあとに値を書いてください。`,
    en: `${rawName} wants a value after it.`,
  });
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function commandOf(word: string, given: Given): CommandName | "help" {
  const command = [...commands, "help" as const].find((one) => one === word);
  if (command !== undefined) return command;
  if (given.help === true || given.version === true) return "help";
  const nearest = findNearestWord(word, commands);
  throw new UsageError({
    ja: `「${word}」というコマンドはありません。${nearest === null ? commands.join("・") + " のどれかを書いてください。" : `「${nearest}」のことでしょうか。`}`,
    en: `There is no command “${word}”. ${nearest === null ? `Write one of ${commands.join(", ")}.` : `Did you mean “${nearest}”?`}`,
  });
}

function makeRequest(
  command: Request["command"],
  helpFor: CommandName | null,
  files: readonly string[],
  given: Given,
): Request {
  return {
    command,
    helpFor,
    files,
    language: choose(given, "lang", languages, null),
    format: given.json === true ? "json" : choose(given, "format", checkFormats, "text"),
    failOn: choose(given, "fail-on", failLevels, "error"),
    level: choose(given, "level", fixLevels, "safe"),
    output: typeof given.output === "string" ? given.output : null,
    settings: typeof given.settings === "string" ? given.settings : null,
  };
}

function choose<T extends string, D extends T | null>(
  given: Given,
  name: OptionName,
  allowed: readonly T[],
  absent: D,
): T | D {
  const value = given[name];
  if (value === undefined) return absent;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const list = allowed.join(", ");
  throw new UsageError({
    ja: `--${name} の「${String(value)}」は使えません。${list} のどれかを書いてください。`,
    en: `--${name} cannot be “${String(value)}”. Write one of ${list}.`,
  });
}

function refuseForeignOptions(command: CommandName, given: Given): void {
  const known: readonly string[] = [...everywhere, ...optionsOf[command]];
  const foreign = Object.keys(given).find((name) => !known.includes(name));
  if (foreign === undefined) return;
  throw new UsageError({
    ja: `${command} に --${foreign} はありません。renkei help ${command} で使い方を表示します。`,
    en: `${command} has no --${foreign}. See renkei help ${command}.`,
  });
}

function checkFiles({ files, output }: Request, command: CommandName): void {
  if (files.length === 0) {
    throw new UsageError({
      ja: `どのファイルかを書いてください。例: renkei ${command} 計画.xlsx`,
      en: `Say which file, for example: renkei ${command} plan.xlsx`,
    });
  }
  if (command === "check") return;
  if (files.length > 1) {
    throw new UsageError({
      ja: `${command} は一度に一つのファイルを扱います(${String(files.length)}個書かれています)。`,
      en: `${command} takes one file at a time (${String(files.length)} given).`,
    });
  }
  if (command !== "read" && output === null) throw noOutput(command);
}

function noOutput(command: CommandName): UsageError {
  return new UsageError({
    ja: `保存先を -o で書いてください。例: renkei ${command} 計画.xlsx -o 結果.xlsx(-o がないときは何も書き込みません)`,
    en: `Say with -o where to save, for example: renkei ${command} plan.xlsx -o result.xlsx (without -o nothing is written)`,
  });
}

function noCommand(): UsageError {
  return new UsageError({
    ja: "何をするかを書いてください。renkei --help で使い方を表示します。",
    en: "Say what to do. See renkei --help.",
  });
}

function unknownOption(rawName: string): UsageError {
  const known = Object.keys(options).map((name) => `--${name}`);
  const nearest = findNearestWord(rawName, known);
  return new UsageError({
    ja: `${rawName} という指定はありません。${nearest === null ? "renkei --help で使い方を表示します。" : `${nearest} のことでしょうか。`}`,
    en: `There is no option ${rawName}. ${nearest === null ? "See renkei --help." : `Did you mean ${nearest}?`}`,
  });
}
