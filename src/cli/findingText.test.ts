import { describe, expect, it } from "@jest/globals";
import { checkPlan, readPlan } from "../core";
import { drawSheet } from "../../test/support/drawSheet";
import { formatBySheet } from "./findingText";

function list(picture: string, language: "ja" | "en" = "ja"): readonly string[] {
  const findings = checkPlan(readPlan(drawSheet(picture).book));
  const listed = findings.map((finding) => ({
    finding,
    remarks: [],
    hint: finding.fix === "safe" ? "まとめて直せます" : null,
  }));
  return formatBySheet(listed, { language, isColored: false });
}

describe("formatBySheet", () => {
  it("puts the gravest first, a rule at a time", () => {
    const lines = list(`
      事業名       │ 取組の方向性             │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催(再掲) │ 〇    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成         │ ○    │ ★    │ 〇`);
    const heads = lines.filter((line) => /^ {4}\S/u.test(line));
    expect(heads.map((line) => line.trim().slice(0, 8))).toEqual([
      "要修正  M02",
      "要確認  M01",
      "要確認  T08",
      "参考  T01 ",
    ]);
    expect(lines).toContain("    要確認  M01  印の字がほかと違う(2件)");
  });

  it("says the same of several cells once, neighbours as a range", () => {
    const lines = list(`
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ 〇    │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │ 〇    │ ○    │ 〇`);
    expect(lines.filter((line) => line.includes("COUNTIF") || line.includes("U+3007"))).toEqual([
      expect.stringMatching(/^ {6}C2:C3、E3 {2}「〇」/u),
    ]);
    expect(lines.at(-1)).toBe("      → まとめて直せます");
  });

  it("tells three of a kind in one sentence, each beside its cell", () => {
    const rows = `
      事業名       │ 取組の方向性            │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催［新規］ │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成［新規］ │ ○    │ ○
      地域公共交通  │ 実証運行の実施［新規］   │ ○    │ ○`;
    const text = list(rows).join("\n");
    expect(text).toContain(
      [
        "      次の取組の区分の書き方「［新規］」を「【新規】」にそろえてください。",
        "        B2  「創業相談会の開催」",
        "        B3  「周遊ルートの造成」",
        "        B4  「実証運行の実施」",
        "      → まとめて直せます",
      ].join("\n"),
    );
    expect(list(rows, "en").join("\n")).toContain(
      "Please write the tag “［新規］” as “【新規】”.\n",
    );
  });

  it("says the advice of two once, below them", () => {
    const text = list(`
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○
      広域観光連携  │ 周遊ルートの造成 │       │
      地域公共交通  │ 実証運行の実施   │       │`).join("\n");
    expect(text).toContain(
      [
        "      B3  「周遊ルートの造成」に取り組む市町村が一つもありません。",
        "      B4  「実証運行の実施」に取り組む市町村が一つもありません。",
        "      → 印の記入漏れか、終了した取組かをご確認ください。",
      ].join("\n"),
    );
  });
});
