/** What --help says: the whole command line, or one command. */
import type { Words } from "../core";
import type { CommandName } from "./arguments";

const general: Words = {
  ja: `連携計画(事業×市町の一覧表)のブックを読み取り、点検し、色分けし、集計します。

使い方:
  renkei read FILE [--json]             何が読み取れたかを表示します
  renkei check FILE... [--format text|json|sarif] [--fail-on error|warning|info|never]
                                        点検して、気になるところを一覧にします
  renkei fix FILE -o OUT [--level safe|ask]
                                        直し方の決まっているところを直します
  renkei highlight FILE -o OUT          新規・拡充を赤、継続を黒にします
  renkei summarize FILE -o OUT          総括表と、市町別・重点PJ別の集計表を作ります

どのコマンドでも:
  --settings FILE   設定ファイル(名簿、印の意味、重点PJ、規則の入切)
  --lang ja|en      表示の言葉(ふつうは環境に合わせます)
  --help, --version

FILE にはフォルダーや * ? も使えます(check)。-o を書かないかぎり、何も書き込みません。

終了コード: 0 問題なし  1 指摘あり(--fail-on 以上)  2 使い方の誤り  3 読み書きできないファイルあり
`,
  en: `Reads, checks, colours and summarises plan workbooks (the project × municipality grid).

Usage:
  renkei read FILE [--json]             show what was understood
  renkei check FILE... [--format text|json|sarif] [--fail-on error|warning|info|never]
                                        check, and list what wants a look
  renkei fix FILE -o OUT [--level safe|ask]
                                        apply the proposed corrections
  renkei highlight FILE -o OUT          new and expanded measures red, continued ones black
  renkei summarize FILE -o OUT          summary sheets: overview, per municipality, per priority project

With every command:
  --settings FILE   settings file (roster, meaning of marks, priority projects, rules on or off)
  --lang ja|en      language of the output (by default that of the locale)
  --help, --version

FILE may be a folder or hold * and ? (check). Without -o nothing is written.

Exit codes: 0 done  1 findings at or above --fail-on  2 wrong usage  3 a file could not be read or written
`,
};

const ofCommand: Readonly<Record<CommandName, Words>> = {
  read: {
    ja: `renkei read FILE [--json] [--settings FILE] [--lang ja|en]

ブックから読み取った表、年度、市町、取組、印の数と、読み取りで判断に迷ったところを表示します。
  --json   全部を一つのJSON(renkei.read/1)で標準出力に出します
`,
    en: `renkei read FILE [--json] [--settings FILE] [--lang ja|en]

Shows the tables, fiscal year, municipalities, measures and marks that were understood, and every doubt.
  --json   everything as one JSON document (renkei.read/1) on stdout
`,
  },
  check: {
    ja: `renkei check FILE... [--format text|json|sarif] [--fail-on error|warning|info|never] [--settings FILE] [--lang ja|en]

点検します。ファイルは変えません。フォルダー、* と ? も使えます(~$ で始まるファイルは飛ばします)。
  --format    text(読みやすい一覧)、json(renkei.check/1)、sarif(SARIF 2.1.0)。--json は --format json と同じです
  --fail-on   この重さ以上の指摘があれば終了コードを1にします(error 要修正、warning 要確認、info 参考。ふつうは error)
`,
    en: `renkei check FILE... [--format text|json|sarif] [--fail-on error|warning|info|never] [--settings FILE] [--lang ja|en]

Checks; changes no file. Folders, * and ? are taken (files that begin with ~$ are left out).
  --format    text (a list to read), json (renkei.check/1) or sarif (SARIF 2.1.0); --json is short for --format json
  --fail-on   exit code 1 from this severity on (error by default)
`,
  },
  fix: {
    ja: `renkei fix FILE -o OUT [--level safe|ask] [--settings FILE] [--lang ja|en]

点検で見つかったもののうち、直し方の決まっているところを直して OUT に保存します。OUT は FILE と同じでもかまいません。
  --level   safe(ふつう)は書き方をそろえるだけの修正、ask は一件ずつ確かめたい提案もすべて当てます
`,
    en: `renkei fix FILE -o OUT [--level safe|ask] [--settings FILE] [--lang ja|en]

Corrects what has a proposed correction and saves as OUT, which may be FILE itself.
  --level   safe (default): corrections that only unify spelling; ask: also those a person would confirm one by one
`,
  },
  highlight: {
    ja: `renkei highlight FILE -o OUT [--settings FILE] [--lang ja|en]

新規・拡充の取組を赤、継続を黒にして OUT に保存します。【新規】などの文字は残ります。OUT は FILE と同じでもかまいません。
`,
    en: `renkei highlight FILE -o OUT [--settings FILE] [--lang ja|en]

Makes new and expanded measures red and continued ones black and saves as OUT, which may be FILE itself. Tags stay.
`,
  },
  summarize: {
    ja: `renkei summarize FILE -o OUT [--settings FILE] [--lang ja|en]

総括表と、市町別・重点PJ別の集計表をブックに加えて OUT に保存します。もう一度行うと、前に作った集計表だけを書き直します。
OUT は FILE と同じでもかまいません。
`,
    en: `renkei summarize FILE -o OUT [--settings FILE] [--lang ja|en]

Adds summary sheets (overview, per municipality, per priority project) and saves as OUT, which may be FILE itself.
Done again, it rewrites the sheets it made before and touches no other.
`,
  },
};

/** Help for one command, or for all. */
export function helpWords(command: CommandName | null): Words {
  return command === null ? general : ofCommand[command];
}
