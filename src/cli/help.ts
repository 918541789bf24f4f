/** What --help says: the whole command line, or one command. Made from what the commands declare. */
import type { Language, Words } from "../core";
import { padTo } from "./columns";
import type { Command } from "./command";
import { commands } from "./commandTable";

const head: Words = {
  ja: "連携計画(事業×市町の一覧表)のブックを読み取り、点検し、色分けし、集計します。\n\n使い方:",
  en: "Reads, checks, colours and summarises plan workbooks (the project × municipality grid).\n\nUsage:",
};

const foot: Words = {
  ja: `どのコマンドでも:
  --settings FILE   設定ファイル(名簿、印の意味、重点PJ、規則の入切)。ブックに保存した設定より優先します
                    (explain と settings にはありません)
  --lang ja|en      表示の言葉(ふつうは環境に合わせます)
  --help, --version
  renkei help COMMAND で、そのコマンドのくわしい使い方を表示します

FILE にはフォルダーや * ? も使えます(check)。-o を書かないかぎり、何も書き込みません。

終了コード: 0 問題なし  1 指摘あり(--fail-on 以上)  2 使い方の誤り  3 読み書きできないファイルあり
`,
  en: `With every command:
  --settings FILE   settings file (roster, meaning of marks, priority projects, rules on or off); goes before
                    the settings kept in the workbook (not with explain and settings)
  --lang ja|en      language of the output (by default that of the locale)
  --help, --version
  renkei help COMMAND tells all about one command

FILE may be a folder or hold * and ? (check). Without -o nothing is written.

Exit codes: 0 done  1 findings at or above --fail-on  2 wrong usage  3 a file could not be read or written
`,
};

/** Help for one command, or for all. */
export function formatHelp(command: Command | null, language: Language): string {
  if (command !== null) return `${formatUsage(command)}\n\n${command.help[language]}`;
  const lines = commands.map((one) => formatLine(one, language));
  return `${head[language]}\n${lines.join("\n")}\n\n${foot[language]}`;
}

function formatUsage({ usage, options }: Command): string {
  return `renkei ${usage}${"settings" in options ? " [--settings FILE]" : ""} [--lang ja|en]`;
}

/** Columns of the usage in the list; a longer one has its summary on the next line. */
const usageWidth = 40;

/** A usage that is longer goes on below, so that a narrow terminal does not tear it. */
const lineWidth = 96;

function formatLine({ usage, summary }: Command, language: Language): string {
  const lines = wrapUsage(usage);
  const [only = ""] = lines;
  return lines.length === 1 && only.length < usageWidth
    ? padTo(only, usageWidth) + summary[language]
    : [...lines, `${" ".repeat(usageWidth)}${summary[language]}`].join("\n");
}

/** Breaks before an option, never inside one. */
function wrapUsage(usage: string): string[] {
  const [first = "", ...pieces] = `  renkei ${usage}`.split(/ (?=\[|--|-o)/u);
  const lines = [first];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ""} ${piece}`;
    if (longer.length <= lineWidth) lines.splice(-1, 1, longer);
    else lines.push(`${" ".repeat(11)}${piece}`);
  }
  return lines;
}
