/** The sample workbooks: what must be found in them is known by hand, and nothing else may be found. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import {
  checkPlan,
  formatAddress,
  proposeFixes,
  readPlan,
  type Finding,
  type MessageValue,
} from "../../src/core";
import { openWorkbookPort } from "../../src/xlsx";

const samples = join(__dirname, "..", "..", "assets", "sample");

function openSample(name: string) {
  return openWorkbookPort(new Uint8Array(readFileSync(join(samples, name))));
}

async function checkSample(name: string): Promise<readonly Finding[]> {
  return checkPlan(readPlan(await openSample(name).read()));
}

function describeFinding({ code, message, data }: Finding): string {
  return `${code} ${message} ${said(data.raw ?? data.name)}`;
}

function said(value: MessageValue | undefined): string {
  return typeof value === "string" ? value : "";
}

describe("the sample plan in its printed form", () => {
  it("gives its golden findings and nothing else", async () => {
    const findings = await checkSample("yamaguchi-r3.xlsx");
    expect(findings.map(describeFinding).sort()).toEqual([
      "M07 single 新たなモビリティサービスの調査・実証事業",
      "T01 variant (再掲)",
      "T01 variant (再掲)",
      "T01 variant (再掲)",
      "T01 variant (再掲)",
      "T01 variant (再掲)",
      "T08 candidate レノファホームゲームスタンプラリー(レノファ山口ホームゲーム観客動員支援)",
      "T09 onlyCopyIsPriority プロジェクトチームによる検討会議",
      "T09 onlyCopyIsPriority 連携中枢都市人材育成事業費補助金",
      "T09 participation FM山口における情報発信",
      "T09 participation サイクルイベントの開催",
      "T10 repeated 高等教育機関と連携した地元大学生の県内就職の促進",
    ]);
  });

  it("points from a re-listed measure to the original that is meant", async () => {
    const findings = await checkSample("yamaguchi-r3.xlsx");
    const places = findings
      .filter(({ code }) => code === "T08" || code === "T09" || code === "T10")
      .map(({ data, related }) => `${said(data.name)} ${related.map(formatAddress).join()}`);
    const plan = readPlan(await openSample("yamaguchi-r3.xlsx").read());
    const originals = plan.tables
      .flatMap(({ measures }) => measures)
      .filter((one) => !one.isRelisted);
    const addressOf = (text: string): string => {
      const found = originals.find((one) => one.text.replace(/\n/gu, "").includes(text));
      return found === undefined ? "" : formatAddress(found.source.at);
    };
    expect([...places].sort()).toEqual(
      [
        `サイクルイベントの開催 ${addressOf("サイクルイベントの開催")}`,
        `FM山口における情報発信 ${addressOf("FM山口における情報発信")}`,
        `プロジェクトチームによる検討会議 ${addressOf("検討会議・プロジェクト事業(道の駅等")}`,
        `連携中枢都市人材育成事業費補助金 ${addressOf("連携中枢都市人材育成事業費補助金")}`,
        `高等教育機関と連携した地元大学生の県内就職の促進 ${addressOf("高等教育機関と連携した")}`,
        `レノファホームゲームスタンプラリー(レノファ山口ホームゲーム観客動員支援) ${addressOf("スタンプラリーを通じた")}`,
      ].sort(),
    );
  });

  it("loses its five (再掲) by a bulk repair, and a second one changes nothing", async () => {
    const port = openSample("yamaguchi-r3.xlsx");
    const plan = readPlan(await port.read());
    const { edits, applied } = proposeFixes(checkPlan(plan), plan, "safe");
    expect(applied.map(({ code }) => code)).toEqual(["T01", "T01", "T01", "T01", "T01"]);
    await port.apply(edits);
    const repaired = readPlan(await port.read());
    const findings = checkPlan(repaired);
    expect(findings.filter(({ code }) => code === "T01")).toEqual([]);
    expect(findings).toHaveLength(7);
    expect(proposeFixes(findings, repaired, "safe").edits).toEqual([]);
  });
});

describe("the sample plan as a scanner gave it", () => {
  it("gives what the source is known for", async () => {
    const findings = await checkSample("yamaguchi-r3-ocr.xlsx");
    const rowsOf = (code: string): readonly number[] =>
      findings.filter((finding) => finding.code === code).map(({ at }) => at.row + 1);
    expect(rowsOf("S04")).toEqual([36, 48]);
    expect(rowsOf("S08")).toEqual([22, 49]);
    expect(rowsOf("S09")).toEqual(expect.arrayContaining([6, 8, 24, 26, 57]));
    expect(rowsOf("M10")).toContain(14);
    expect(findings.find(({ code }) => code === "S03")?.data.municipality).toBe("山陽小野田市");
    expect(findings.find(({ code }) => code === "X03")?.data.heading).toBe("美祿");
    expect(rowsOf("T01")).toEqual([57, 57, 63, 63, 65]);
    expect(rowsOf("M07")).toEqual([44]);
    expect(rowsOf("M06")).toEqual([]);
  });

  it("asks for red only where a tag says 新規 or 拡充", async () => {
    const findings = await checkSample("yamaguchi-r3-ocr.xlsx");
    const names = findings.filter(({ code }) => code === "T04").map(({ data }) => said(data.name));
    expect(names).toHaveLength(11);
    expect(names.join()).not.toContain("産科");
  });
});
