/**
 * 設定: what a user may tell that the sheet does not say, and the settings file that holds it.
 * Every member is optional; a plan reads without any.
 */
import { Failure, ruleFacts, type Words } from "../core";
import { parseJsonLines, type JsonEntry, type JsonNode } from "./jsonLines";
import { findNearestWord } from "./nearestWord";

export interface Settings {
  /** Only these sheets are read, by their tab names; absent: all. */
  readonly sheets?: readonly string[];
  /** 構成市町の名簿: official names, in the order wished for. */
  readonly roster?: readonly string[];
  /** 連携中枢都市・中心市: official names. */
  readonly centerCities?: readonly string[];
  /** Sign (○ ◎ ● …) → what it means; goes before the sheet's legend. */
  readonly marks?: Readonly<Record<string, MarkMeaning>>;
  /** 事業名 → name of its 重点PJ. */
  readonly priorityProjects?: Readonly<Record<string, string>>;
  /** Code of a rule → its severity here, or off. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

const markMeanings = ["participates", "budgets", "absent", "priority"] as const;
export type MarkMeaning = (typeof markMeanings)[number];

const ruleSettings = ["off", "error", "warning", "info"] as const;
export type RuleSetting = (typeof ruleSettings)[number];

const parsers: { readonly [K in keyof Settings]-?: (node: JsonNode) => NonNullable<Settings[K]> } =
  {
    sheets: parseNames,
    roster: parseNames,
    centerCities: parseNames,
    marks: (node) => parseRecord(node, (value) => parseOneOf(value, markMeanings)),
    priorityProjects: (node) => parseRecord(node, parseName),
    rules: parseRules,
  };

/**
 * The settings that a JSON text holds.
 * Throws Failures that name the line: "settings-not-json", "settings-unknown-key", "settings-wrong-value".
 */
export function parseSettings(text: string): Settings {
  const settings: Record<string, unknown> = {};
  for (const { key, line, node } of entriesOf(parseJsonLines(text))) {
    if (key === "$schema") continue;
    if (!isSettingsKey(key)) throw unknownKey(key, line, Object.keys(parsers));
    settings[key] = parsers[key](node);
  }
  return settings;
}

function isSettingsKey(key: string): key is keyof Settings {
  return Object.hasOwn(parsers, key);
}

/** A misspelt code would switch nothing off, and nobody would notice: it is refused. */
function parseRules(node: JsonNode): Readonly<Record<string, RuleSetting>> {
  const codes = ruleFacts.map(({ code }) => code);
  const unknown = entriesOf(node).find(({ key }) => !codes.includes(key));
  if (unknown !== undefined) throw unknownKey(unknown.key, unknown.line, codes);
  return parseRecord(node, (value) => parseOneOf(value, ruleSettings));
}

function parseNames(node: JsonNode): readonly string[] {
  if (node.kind !== "array") {
    throw wrongValue(node.line, {
      ja: '名前の並び(["…", "…"])',
      en: 'a list of names (["…", "…"])',
    });
  }
  return node.items.map(parseName);
}

function parseName(node: JsonNode): string {
  if (node.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== "") {
    return node.value.trim();
  }
  throw wrongValue(node.line, { ja: '文字("…")', en: 'a text ("…")' });
}

function parseOneOf<T extends string>(node: JsonNode, allowed: readonly T[]): T {
  const found = allowed.find((one) => node.kind === "scalar" && node.value === one);
  if (found !== undefined) return found;
  const list = allowed.map((one) => `"${one}"`);
  throw wrongValue(node.line, { ja: list.join("・"), en: list.join(", ") });
}

function parseRecord<T>(node: JsonNode, parse: (value: JsonNode) => T): Record<string, T> {
  return Object.fromEntries(entriesOf(node).map((entry) => [entry.key, parse(entry.node)]));
}

function entriesOf(node: JsonNode): readonly JsonEntry[] {
  if (node.kind === "object") return node.entries;
  throw wrongValue(node.line, { ja: '{"…": "…"} の形', en: 'something of the form {"…": "…"}' });
}

function unknownKey(key: string, line: number, known: readonly string[]): Failure {
  const nearest = findNearestWord(key, known);
  const list = known.join(", ");
  return new Failure("settings-unknown-key", {
    ja:
      `設定ファイルの${line}行目に知らない項目「${key}」があります。` +
      (nearest === null ? `使える項目は ${list} です。` : `「${nearest}」のことでしょうか。`),
    en:
      `Line ${line} of the settings file has an unknown key “${key}”. ` +
      (nearest === null ? `Known keys are ${list}.` : `Did you mean “${nearest}”?`),
  });
}

function wrongValue(line: number, wanted: Words): Failure {
  return new Failure("settings-wrong-value", {
    ja: `設定ファイルの${line}行目の値が読み取れません。${wanted.ja}を書いてください。`,
    en: `The value on line ${line} of the settings file cannot be used. Write ${wanted.en}.`,
  });
}
