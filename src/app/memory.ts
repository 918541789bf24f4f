/** What Renkei keeps in a workbook: 設定 and 確認済み, in one XML part that goes with the file wherever it is sent. */
import { Failure, type Book, type Edit, type Words } from "../core";
import { isDate, type Dismissal } from "./dismissal";
import { parseJsonLines, type JsonSource } from "./jsonLines";
import { count, listOf, members, nameText, writtenText } from "./jsonShape";
import {
  formatMemoryXml,
  memoryTexts,
  memoryVersion,
  notXml,
  parseMemoryXml,
  plainOpening,
} from "./memoryXml";
import { parseSettings, type Settings } from "./settings";

export interface Memory {
  readonly settings: Settings;
  /** In the order in which they were made. */
  readonly dismissals: readonly Dismissal[];
  /** The part around them as it is written, with what another version may have added; absent: none yet. */
  readonly frame?: MemoryFrame;
}

export interface MemoryFrame {
  /** The root's opening tag. */
  readonly open: string;
  /** Prefix of the root's name with its colon, or "". */
  readonly prefix: string;
  /** Elements that are not ours, as written. */
  readonly others: readonly string[];
}

/** Why a memory cannot be used, or not all of it. Nothing may be written over it. */
export interface MemoryProblem {
  readonly code: "memory-newer" | "memory-unreadable";
  readonly words: Words;
}

export interface MemoryReading {
  /** What could be read. */
  readonly memory: Memory;
  readonly problem: MemoryProblem | null;
}

const emptyMemory: Memory = { settings: {}, dismissals: [] };

const storedSettings: JsonSource = {
  code: "memory-settings",
  name: { ja: "ブックに保存された設定", en: "the settings in the workbook" },
};

const storedDismissals: JsonSource = {
  code: "memory-dismissals",
  name: { ja: "ブックに保存された確認済みの記録", en: "the dismissals in the workbook" },
};

/** Never throws for what the part holds: what cannot be read becomes the problem. */
export function readMemory({ memory: xml }: Book): MemoryReading {
  if (xml === undefined) return { memory: emptyMemory, problem: null };
  try {
    const { version } = parseMemoryXml(xml, []);
    if (version !== null && version > memoryVersion) return { memory: emptyMemory, problem: newer };
    if (version !== memoryVersion) throw notXml("no version");
    return readElements(xml);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { memory: emptyMemory, problem: unreadable(error.words) };
  }
}

/** Each element by itself: dismissals hold good where only the settings are damaged. */
function readElements(xml: string): MemoryReading {
  const { texts, ...frame } = parseMemoryXml(xml, memoryTexts);
  const settings = readText(texts.get("settings"), parseStoredSettings);
  const dismissals = readText(texts.get("dismissals"), parseDismissals);
  const { open, prefix, others } = frame;
  return {
    memory: {
      settings: settings.value ?? {},
      dismissals: dismissals.value ?? [],
      frame: { open, prefix, others },
    },
    problem: settings.problem ?? dismissals.problem,
  };
}

function readText<T>(
  text: string | undefined,
  parse: (text: string) => T,
): { readonly value: T | null; readonly problem: MemoryProblem | null } {
  if (text === undefined) return { value: null, problem: null };
  try {
    return { value: parse(text), problem: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { value: null, problem: unreadable(error.words) };
  }
}

function parseStoredSettings(text: string): Settings {
  return parseSettings(text, storedSettings);
}

const dismissalList = listOf(
  members<Required<Dismissal>>({
    fingerprint: nameText,
    code: nameText,
    subject: writtenText,
    reason: nameText,
    by: nameText,
    on: nameText,
    occurrence: count,
  }),
);

function parseDismissals(text: string): readonly Dismissal[] {
  const node = parseJsonLines(text, storedDismissals);
  return dismissalList.parse(node, storedDismissals).map(checkDismissal);
}

/** Throws a Failure where a member that must be there is absent, or the date is none. */
function checkDismissal(parsed: Partial<Dismissal>): Dismissal {
  const { fingerprint, code, subject, reason, on } = parsed;
  const isDated = on === undefined || isDate(on);
  if (!isDated || fingerprint === undefined || code === undefined) throw incomplete();
  if (subject === undefined || reason === undefined) throw incomplete();
  return { ...parsed, fingerprint, code, subject, reason };
}

/** The text of the part, or null when nothing is to be kept. */
export function formatMemory({ settings, dismissals, frame }: Memory): string | null {
  const texts = new Map<string, string>();
  if (Object.keys(settings).length > 0) texts.set("settings", formatJson(settings));
  if (dismissals.length > 0) texts.set("dismissals", formatJson(dismissals));
  const { open, prefix, others } = frame ?? plainFrame;
  if (texts.size === 0 && others.length === 0) return null;
  return formatMemoryXml({ open, prefix, others }, texts);
}

const plainFrame: MemoryFrame = { open: plainOpening, prefix: "", others: [] };

/**
 * One object or list a text, indented for whoever opens the part. Characters that XML 1.0 (clause 2.2) forbids, or
 * that an XML reader may change (clause 2.11), are escaped the JSON way; JSON.stringify does so below U+0020.
 */
function formatJson(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The edit that makes a workbook remember. Throws the problem of the reading as a Failure. */
export function writeMemory({ problem }: MemoryReading, memory: Memory): Edit {
  refuseProblem(problem);
  return { kind: "memory", xml: formatMemory(memory) };
}

/** Throws the problem as a Failure, for whatever must not go on without the memory. */
export function refuseProblem(problem: MemoryProblem | null): void {
  if (problem !== null) throw new Failure(problem.code, problem.words);
}

const newer: MemoryProblem = {
  code: "memory-newer",
  words: {
    ja: "このブックの設定と確認済みの記録は、より新しい版で保存されているため読み取れません。記録を守るため、このブックには書き込みません。プログラムを新しい版にしてから、もう一度お試しください。",
    en: "The settings and dismissals in this workbook were saved by a newer version and cannot be read. To protect them nothing is written to this workbook. Please update the program and try again.",
  },
};

function unreadable({ ja, en }: Words): MemoryProblem {
  return {
    code: "memory-unreadable",
    words: {
      ja: `このブックに保存された設定や確認済みの記録に、読み取れないところがあります(${ja})。記録を守るため、このブックには書き込みません。記録が壊れる前の控えをお使いになるか、記録が不要であれば、Excelの「ドキュメント検査」で「カスタムXMLデータ」を削除してください。`,
      en: `The settings or dismissals in this workbook cannot be read in full (${en}) To protect them nothing is written to this workbook. Please use a copy from before the damage or, if the records are not needed, remove “Custom XML Data” with the Document Inspector of Excel.`,
    },
  };
}

function incomplete(): Failure {
  return new Failure("memory-dismissals-incomplete", {
    ja: "確認済みの記録に、欠けた項目または日付でない日付があります。",
    en: "A dismissal lacks a member, or its date is no date.",
  });
}
