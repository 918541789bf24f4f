/** Baseline: the findings of an earlier check, so that only what is new since then is told. */
import { Failure, type Finding } from "../core";
import { parseJsonLines, type JsonNode, type JsonSource } from "./jsonLines";

export interface Baseline {
  readonly files: readonly BaselineFile[];
}

export interface BaselineFile {
  /** As the earlier check named it. */
  readonly file: string;
  /** One for each finding that was open then. */
  readonly fingerprints: readonly string[];
}

/** What a check found in one file, whatever else is known of it. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

export interface ComparedReport<R extends FileFindings> {
  /** The report with the new findings alone. */
  readonly report: R;
  /** The findings that the baseline has, too. */
  readonly known: readonly Finding[];
}

const baselineFile: JsonSource = {
  code: "baseline",
  name: { ja: "--baseline のファイル", en: "the --baseline file" },
};

const checkSchema = "renkei.check/1";

/**
 * Reads what `check --format json` printed. Members that it does not need are passed over.
 * Throws Failures "baseline-not-json", "baseline-wrong-schema" and "baseline-without-fingerprints".
 */
export function parseBaseline(text: string): Baseline {
  const root = parseJsonLines(text, baselineFile);
  if (textOf(member(root, "schema")) !== checkSchema) throw wrongSchema();
  const files = itemsOf(member(root, "files"));
  if (files === null) throw wrongSchema();
  return { files: files.map(parseFile) };
}

function parseFile(node: JsonNode): BaselineFile {
  const file = textOf(member(node, "file"));
  const findings = itemsOf(member(node, "findings"));
  if (file === null || findings === null) throw wrongSchema();
  return { file, fingerprints: findings.map(parseFingerprint) };
}

function parseFingerprint(finding: JsonNode): string {
  const fingerprint = textOf(member(finding, "fingerprint"));
  if (fingerprint === null) throw withoutFingerprints(finding.line);
  return fingerprint;
}

/** The value of a key; of a repeated key the last, as JSON.parse has it. */
function member(node: JsonNode, wanted: string): JsonNode | undefined {
  if (node.kind !== "object") return undefined;
  return node.entries.filter(({ key }) => key === wanted).at(-1)?.node;
}

function textOf(node: JsonNode | undefined): string | null {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
}

function itemsOf(node: JsonNode | undefined): readonly JsonNode[] | null {
  return node?.kind === "array" ? node.items : null;
}

/**
 * Takes from each report what the baseline has for its file: as many findings of a fingerprint as there were then,
 * the first ones. Files match by their path as given, else by their name where it is the only one of that name; one file
 * on each side matches whatever its name, since replies come back renamed. A file without a match is new altogether.
 */
export function subtractBaseline<R extends FileFindings>(
  reports: readonly R[],
  { files }: Baseline,
): readonly ComparedReport<R>[] {
  const match = matchFiles(reports, files);
  return reports.map((report) => subtract(report, match(report.file)?.fingerprints ?? []));
}

function subtract<R extends FileFindings>(
  report: R,
  fingerprints: readonly string[],
): ComparedReport<R> {
  const left = new Map<string, number>();
  for (const one of fingerprints) left.set(one, (left.get(one) ?? 0) + 1);
  const known: Finding[] = [];
  const findings = report.findings.filter((finding) => {
    const count = left.get(finding.fingerprint) ?? 0;
    if (count === 0) return true;
    left.set(finding.fingerprint, count - 1);
    known.push(finding);
    return false;
  });
  return { report: { ...report, findings }, known };
}

function matchFiles(
  reports: readonly FileFindings[],
  files: readonly BaselineFile[],
): (file: string) => BaselineFile | undefined {
  if (reports.length === 1 && files.length === 1) return () => files[0];
  const byPath = new Map(files.map((one) => [foldPath(one.file), one]));
  const names = groupByName(files);
  const present = groupByName(reports);
  return (file) => {
    const same = byPath.get(foldPath(file));
    if (same !== undefined) return same;
    const [only, ...others] = names.get(nameOf(file)) ?? [];
    const isAlone = others.length === 0 && present.get(nameOf(file))?.length === 1;
    return isAlone ? only : undefined;
  };
}

function groupByName<T extends { readonly file: string }>(
  files: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of files) {
    const group = groups.get(nameOf(one.file)) ?? [];
    group.push(one);
    groups.set(nameOf(one.file), group);
  }
  return groups;
}

/** Windows and others write the same path in two ways, and Macs take their letters apart. */
function foldPath(file: string): string {
  return file
    .normalize("NFC")
    .replace(/\\/gu, "/")
    .replace(/^(?:\.\/)+/u, "");
}

function nameOf(file: string): string {
  return foldPath(file).replace(/^.*\//u, "");
}

function wrongSchema(): Failure {
  return new Failure("baseline-wrong-schema", {
    ja: `--baseline のファイルは、点検の結果(${checkSchema})ではありません。renkei check --format json の出力を保存したファイルを指定してください。`,
    en: `The --baseline file is no result of a check (${checkSchema}). Please give a file with what renkei check --format json printed.`,
  });
}

function withoutFingerprints(line: number): Failure {
  return new Failure("baseline-without-fingerprints", {
    ja: `--baseline のファイルの${String(line)}行目の指摘に fingerprint がありません。今の版の renkei check --format json で作り直してください。`,
    en: `The finding on line ${String(line)} of the --baseline file has no fingerprint. Please make it again with renkei check --format json of this version.`,
  });
}
