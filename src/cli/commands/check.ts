/** `renkei check`: findings of many files, for people or for other programs. */
import { parseBaseline } from "../../app/baseline";
import type { Language } from "../../core";
import { checkFiles } from "../checkFiles";
import { formatCheckJson } from "../checkJson";
import { formatCheckJunit } from "../checkJunit";
import type { CheckReport } from "../checkReport";
import { formatCheckSarif } from "../checkSarif";
import { formatCheckText } from "../checkText";
import { defineCommand } from "../command";
import { exitCode, failLevels, reaches, type ExitCode, type FailLevel } from "../exitCode";
import { formatError } from "../fileError";
import { loadSettings } from "../loadSettings";
import { loadText } from "../loadText";
import { flag, oneOf, text } from "../option";
import { terminal } from "../terminal";

const formats = ["text", "json", "sarif", "junit"] as const;

export const checkCommand = defineCommand({
  name: "check",
  usage:
    "check FILE... [--format text|json|sarif|junit] [--fail-on error|warning|info|never] [--baseline FILE] [--show-dismissed]",
  summary: {
    ja: "点検して、気になるところを一覧にします",
    en: "check, and list what wants a look",
  },
  help: {
    ja: `点検します。ファイルは変えません。フォルダー、* と ? も使えます(~$ で始まるファイルは飛ばします)。
  --format    text(読みやすい一覧)、json(renkei.check/1)、sarif(SARIF 2.1.0)、junit(JUnit の XML)。--json は --format json と同じです
  --fail-on   この重さ以上の指摘があれば終了コードを1にします(error 要修正、warning 要確認、info 参考。ふつうは error)
  --baseline  以前の check --format json の出力を保存したファイル。そのときからある指摘を除き、新しい指摘だけを数えます
  --show-dismissed  確認済みにした指摘も、理由、確認した人、日付とともに表示します
確認済みにした指摘は数えず、終了コードにも含めません(renkei help dismiss)。
`,
    en: `Checks; changes no file. Folders, * and ? are taken (files that begin with ~$ are left out).
  --format    text (a list to read), json (renkei.check/1), sarif (SARIF 2.1.0) or junit (XML of JUnit); --json is short for --format json
  --fail-on   exit code 1 from this severity on (error by default)
  --baseline  what check --format json printed before: findings that were there then are left out, only new ones count
  --show-dismissed  lists dismissed findings as well, with reason, name and date
Dismissed findings are not counted and do not matter for the exit code (renkei help dismiss).
`,
  },
  operands: "files",
  options: {
    json: flag,
    format: oneOf(formats, "text"),
    "fail-on": oneOf(failLevels, "error"),
    baseline: text,
    "show-dismissed": flag,
    settings: text,
  },
  async run({ operands: files, options, language }) {
    const settings = await loadSettings(options.settings);
    const { baseline: known } = options;
    const baseline = known === null ? null : await loadText(known, parseBaseline);
    const reports = await checkFiles({ files, settings, baseline, language });
    for (const { file, error } of reports) {
      if (error !== null) terminal.complain(formatError(file, error));
    }
    const text = formatReports(reports, {
      format: options.json ? "json" : options.format,
      failOn: options["fail-on"],
      showsDismissed: options["show-dismissed"],
      language,
    });
    if (text !== "") terminal.print(text);
    return exitCodeFor(reports, options["fail-on"]);
  },
});

interface ReportStyle {
  readonly format: (typeof formats)[number];
  readonly failOn: FailLevel;
  readonly showsDismissed: boolean;
  readonly language: Language;
}

function formatReports(reports: readonly CheckReport[], style: ReportStyle): string {
  const { format, failOn, showsDismissed, language } = style;
  switch (format) {
    case "json":
      return formatCheckJson(reports, language);
    case "sarif":
      return formatCheckSarif(reports, language);
    case "junit":
      return formatCheckJunit(reports, failOn, language);
    case "text":
      return formatCheckText(reports, {
        language,
        showsDismissed,
        isColored: terminal.isColored,
      });
  }
}

function exitCodeFor(reports: readonly CheckReport[], failOn: FailLevel): ExitCode {
  if (reports.some(({ error }) => error !== null)) return exitCode.unreadable;
  const hasFindings = reports.some(({ findings }) => reaches(findings, failOn));
  return hasFindings ? exitCode.findings : exitCode.done;
}
