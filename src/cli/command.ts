/** What a command of the command line declares: its options, its words, and what it does. */
import type { Language, Words } from "../core";
import type { ExitCode } from "./exitCode";
import type { Option } from "./option";
import { UsageError } from "./usageError";

export type OptionTable = Readonly<Record<string, Option<unknown>>>;

type ValuesOf<T extends OptionTable> = {
  readonly [K in keyof T]: T[K] extends Option<infer V> ? V : never;
};

/** What may stand behind the command's name: one FILE, any number of files (at least one), or words as they come. */
export type Operands = "file" | "files" | "words";

/** What somebody asked of a command, its options read. */
export interface Task<T extends OptionTable> {
  /** As typed: files, folders, wildcards, or words. */
  readonly operands: readonly string[];
  /** The first of them; "" where there is none. */
  readonly file: string;
  readonly options: ValuesOf<T>;
  readonly language: Language;
}

export interface CommandDefinition<T extends OptionTable> {
  readonly name: string;
  /** What is typed behind `renkei`, the name included; the options that most commands share are left out. */
  readonly usage: string;
  /** What it does, in one line for the list of commands. */
  readonly summary: Words;
  /** What --help says below the usage. */
  readonly help: Words;
  readonly operands: Operands;
  readonly options: T;
  readonly run: (task: Task<T>) => Promise<ExitCode>;
}

/** A command whose options only it knows. */
export interface Command extends Omit<CommandDefinition<OptionTable>, "run"> {
  /** Reads what was typed. Throws a UsageError before anything is done. */
  readonly prepare: (operands: readonly string[], given: Given) => PreparedCommand;
}

/** Values as typed, by option name without dashes. */
export type Given = Readonly<Record<string, string | true>>;

export interface PreparedCommand {
  readonly options: Readonly<Record<string, unknown>>;
  readonly run: (language: Language) => Promise<ExitCode>;
}

/** Makes a command of its definition, with its options typed by their kinds. */
export function defineCommand<const T extends OptionTable>(
  definition: CommandDefinition<T>,
): Command {
  const { run, ...facts } = definition;
  return {
    ...facts,
    prepare(operands, given) {
      checkOperands(definition.name, definition.operands, operands);
      const options = readOptions(definition.name, definition.options, given);
      return {
        options,
        run: (language) => run({ operands, file: operands[0] ?? "", options, language }),
      };
    },
  };
}

function readOptions<T extends OptionTable>(command: string, table: T, given: Given): ValuesOf<T> {
  const values = Object.entries(table).map(
    ([name, option]) => [name, option.read(given[name], { command, name })] as const,
  );
  // The compiler cannot follow a table through its entries; each value is what its own option read.
  return Object.fromEntries(values) as ValuesOf<T>;
}

function checkOperands(command: string, wanted: Operands, operands: readonly string[]): void {
  if (wanted === "words") return;
  if (operands.length === 0) throw noFile(command);
  if (wanted === "file" && operands.length > 1) throw oneFileOnly(command, operands.length);
}

function noFile(command: string): UsageError {
  return new UsageError({
    ja: `どのファイルかを書いてください。例: renkei ${command} 計画.xlsx`,
    en: `Say which file, for example: renkei ${command} plan.xlsx`,
  });
}

function oneFileOnly(command: string, count: number): UsageError {
  return new UsageError({
    ja: `${command} は一度に一つのファイルを扱います(${String(count)}個書かれています)。`,
    en: `${command} takes one file at a time (${String(count)} given).`,
  });
}
