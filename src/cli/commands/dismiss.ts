/** `renkei dismiss`: lets findings stand as 確認済み, with the reason, in the workbook. */
import type { DismissedFinding } from "../../app/applyDismissals";
import { dismissFindings } from "../../app/dismissFindings";
import type { Language, Words } from "../../core";
import { cell } from "../cellArgument";
import { defineCommand } from "../command";
import { formatDismissal } from "../dismissalText";
import { loadSettings } from "../loadSettings";
import { day, requiredOutput, requiredText, text } from "../option";
import { refuseAsUsage } from "../refuseAsUsage";
import { formatPlace, writeWorkbook } from "../writeWorkbook";

export const dismissCommand = defineCommand({
  name: "dismiss",
  usage:
    "dismiss FILE --code CODE [--cell CELL] --reason TEXT [--by NAME] [--on YYYY-MM-DD] -o OUT",
  summary: {
    ja: "指摘を、理由を付けて確認済みにします",
    en: "let findings stand, with the reason",
  },
  help: {
    ja: `そのままでよい指摘を確認済みにします。記録はブックの中に残り、行の挿入や並べ替えのあとも同じ指摘に付いていきます。
確認済みの指摘は数えず、fix も手を付けません。
  --code     指摘のコード(T09 など)
  --cell     指摘のセル(D24 または 取組一覧!D24)。書かなければ、そのコードの指摘すべて
  --reason   そのままでよい理由(必須)。あとから見る人に分かるように書きます
  --by       確認した人(任意)
  --on       確認した日(任意。YYYY-MM-DD)
  -o         保存先。FILE と同じでもかまいません
例: renkei dismiss 計画.xlsx --code M07 --cell D41 --reason "山口市の単独実施で協議済み" --by 企画課 -o 計画.xlsx
`,
    en: `Marks findings that may stand as they are. The record is kept in the workbook and stays with the finding when rows are
inserted or sorted. Dismissed findings are not counted, and fix leaves them alone.
  --code     code of the finding, e.g. T09
  --cell     its cell (D24 or 取組一覧!D24); without it all findings of the code
  --reason   why it may stand (mandatory), for whoever looks at it later
  --by       who looked (optional)
  --on       when (optional, YYYY-MM-DD)
  -o         where to save; may be FILE itself
Example: renkei dismiss plan.xlsx --code M07 --cell D41 --reason "agreed with the city" --by Planning -o plan.xlsx
`,
  },
  operands: "file",
  options: {
    code: requiredText(describeMissingCode),
    cell,
    reason: requiredText(describeMissingReason),
    by: text,
    on: day,
    output: requiredOutput,
    settings: text,
  },
  async run({ file, options, language }) {
    const { code, cell: at, reason, by, on, output } = options;
    const settings = await loadSettings(options.settings);
    const wanted = {
      code: code.normalize("NFKC").trim(),
      reason,
      ...(at !== null && { at }),
      ...(by !== null && { by }),
      ...(on !== null && { on }),
    };
    return writeWorkbook({ file, output, language }, async (port) => {
      const { receipt, dismissed, kept } = await refuseAsUsage(
        ["finding-not-found", "dismissal-without-reason"],
        dismissFindings(port, settings, wanted),
      );
      const lines = dismissed.map((one) => formatDismissed(one, language));
      return { lines: [...lines, describeCount(dismissed.length, kept.length)[language]], receipt };
    });
  },
});

export function describeMissingCode(command: string): Words {
  return {
    ja: `どの指摘かを --code で書いてください。例: renkei ${command} 計画.xlsx --code T09(コードは renkei check の一覧にあります)`,
    en: `Say with --code which finding, for example: renkei ${command} plan.xlsx --code T09 (renkei check lists the codes)`,
  };
}

function describeMissingReason(): Words {
  return {
    ja: '確認済みにする理由を --reason で書いてください。例: --reason "担当課に確認し、このままでよい"',
    en: 'Say with --reason why the finding may stand, for example: --reason "checked with the division in charge"',
  };
}

function formatDismissed({ finding, dismissal }: DismissedFinding, language: Language): string {
  const subject = finding.subject === "" ? "" : `  ${finding.subject}`;
  const line = `  ${formatPlace(finding.at)}  ${finding.code}${subject}`;
  return `${line}\n    ${formatDismissal(dismissal, language)}`;
}

function describeCount(count: number, kept: number): Words {
  const before: Words =
    kept === 0
      ? { ja: "", en: "" }
      : {
          ja: `(ほかの${String(kept)}件は前から確認済みのため、そのままです)`,
          en: ` (${String(kept)} dismissed before, left as they are)`,
        };
  return {
    ja: `${String(count)}件を確認済みにしました${before.ja}。`,
    en: `${String(count)} dismissed${before.en}.`,
  };
}
