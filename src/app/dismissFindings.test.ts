import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../test/support/drawSheet";
import { openBookPort, type BookPort } from "../../test/support/bookPort";
import { formatAddress, parseAddress } from "../core";
import { checkWorkbook } from "./checkWorkbook";
import { dismissFindings, pruneDismissals, restoreFindings } from "./dismissFindings";
import { fixWorkbook } from "./fixWorkbook";
import { highlightWorkbook } from "./highlightWorkbook";
import { readWorkbook } from "./readWorkbook";
import { clearSettings, saveSettings } from "./saveSettings";
import { summarizeWorkbook } from "./summarizeWorkbook";

/** Two ways of writing ○ in E3 and F4, and a measure of one municipality in row 4. */
const picture = `
  令和3年度 山口県央連携都市圏域ビジョン 取組一覧
  取組      │ 事業名     │ 取組の方向性    │ 重点PJ │ 山口市 │ 宇部市 │ 萩市
  ア 経済戦略 │ 1 起業支援 │ 創業塾の開催    │       │ 〇     │ ○     │ ○
  ア 経済戦略 │ 2 観光振興 │ 周遊バスの運行  │       │        │ ◯     │
  ア 経済戦略 │ 3 医療     │ 産科の開設      │       │ ○     │ ○     │ ○`;

function openPlan(): BookPort {
  return openBookPort(drawSheet(picture).book);
}

function cell(address: string, sheet?: string) {
  const at = parseAddress(address);
  if (at === null) throw new Error(`${address} is no cell`);
  return { ...at, ...(sheet !== undefined && { sheet }) };
}

async function listOpen(port: BookPort): Promise<readonly string[]> {
  const { findings } = await checkWorkbook(port, {});
  return findings.map(({ code, at }) => `${code} ${formatAddress(at)}`);
}

async function listReasons(port: BookPort): Promise<readonly string[]> {
  const { dismissed } = await checkWorkbook(port, {});
  return dismissed.map(
    ({ finding: { code, at }, dismissal }) => `${code} ${formatAddress(at)} ${dismissal.reason}`,
  );
}

describe("dismissFindings", () => {
  it("sets a finding apart with its reason, who and when", async () => {
    const port = openPlan();
    expect(await listOpen(port)).toEqual(["M01 E3", "M07 C4", "M01 F4"]);
    const { dismissed } = await dismissFindings(
      port,
      {},
      {
        code: "m01",
        at: cell("E3"),
        reason: " 市の書き方 ",
        by: "山田",
        on: "2026-04-01",
      },
    );
    expect(dismissed.map(({ dismissal }) => dismissal)).toMatchObject([
      { code: "M01", reason: "市の書き方", by: "山田", on: "2026-04-01" },
    ]);
    expect(await listOpen(port)).not.toContain("M01 E3");
    expect(await listReasons(port)).toEqual(["M01 E3 市の書き方"]);
  });

  it("takes all findings of a code where no cell is named, and keeps what was said before", async () => {
    const port = openPlan();
    await dismissFindings(port, {}, { code: "M01", at: cell("E3"), reason: "前からの理由" });
    const { dismissed, kept } = await dismissFindings(
      port,
      {},
      { code: "M01", reason: "すべて可" },
    );
    expect([dismissed.length, kept.length]).toEqual([1, 1]);
    expect(await listReasons(port)).toEqual(["M01 E3 前からの理由", "M01 F4 すべて可"]);
  });

  it("replaces the reason of a finding that is named by its cell", async () => {
    const port = openPlan();
    await dismissFindings(port, {}, { code: "M01", at: cell("E3"), reason: "前" });
    await dismissFindings(port, {}, { code: "M01", at: cell("E3", "取組一覧"), reason: "後" });
    expect(await listReasons(port)).toEqual(["M01 E3 後"]);
  });

  it("says where there are findings of the code when none is at the cell", async () => {
    const dismissing = dismissFindings(
      openPlan(),
      {},
      { code: "M01", at: cell("A1"), reason: "可" },
    );
    await expect(dismissing).rejects.toMatchObject({
      code: "finding-not-found",
      words: { ja: expect.stringContaining("取組一覧!E3, 取組一覧!F4") },
    });
    const elsewhere = { code: "M01", at: cell("E3", "別表"), reason: "可" };
    await expect(dismissFindings(openPlan(), {}, elsewhere)).rejects.toMatchObject({
      code: "finding-not-found",
    });
  });

  it("says which codes there are when none of the code was found", async () => {
    const dismissing = dismissFindings(openPlan(), {}, { code: "T09", reason: "可" });
    await expect(dismissing).rejects.toMatchObject({
      words: { en: expect.stringContaining("It has M01, M07.") },
    });
  });

  it("writes nothing without a reason", async () => {
    const port = openPlan();
    const dismissing = dismissFindings(port, {}, { code: "M01", reason: " " });
    await expect(dismissing).rejects.toMatchObject({ code: "dismissal-without-reason" });
    expect(port.applied).toEqual([]);
  });

  it("writes nothing into a workbook that a newer version wrote to", async () => {
    const memory = '<renkei xmlns="urn:renkei:memory:1" version="2"/>';
    const port = openBookPort({ ...drawSheet(picture).book, memory });
    const refusal = { code: "memory-newer" };
    const selection = { code: "M01", reason: "可" };
    await expect(dismissFindings(port, {}, selection)).rejects.toMatchObject(refusal);
    await expect(restoreFindings(port, {}, selection)).rejects.toMatchObject(refusal);
    await expect(pruneDismissals(port, {})).rejects.toMatchObject(refusal);
    await expect(saveSettings(port, "{}")).rejects.toMatchObject(refusal);
    await expect(clearSettings(port)).rejects.toMatchObject(refusal);
    await expect(fixWorkbook(port, {}, "safe")).rejects.toMatchObject(refusal);
    await expect(highlightWorkbook(port, {})).rejects.toMatchObject(refusal);
    await expect(summarizeWorkbook(port, {})).rejects.toMatchObject(refusal);
    expect(port.applied).toEqual([]);
    const { findings, problem } = await checkWorkbook(port, {});
    expect(findings).not.toEqual([]);
    expect(problem).toMatchObject(refusal);
  });
});

describe("restoreFindings", () => {
  it("opens one finding again and leaves the others", async () => {
    const port = openPlan();
    await dismissFindings(port, {}, { code: "M01", reason: "可" });
    const { restored } = await restoreFindings(port, {}, { code: "M01", at: cell("F4") });
    expect(restored.map(({ dismissal }) => dismissal.reason)).toEqual(["可"]);
    expect(await listReasons(port)).toEqual(["M01 E3 可"]);
  });

  it("says what is 確認済み where nothing of the kind is", async () => {
    const port = openPlan();
    await dismissFindings(port, {}, { code: "M07", reason: "可" });
    await expect(restoreFindings(port, {}, { code: "M01" })).rejects.toMatchObject({
      words: {
        ja: expect.stringContaining("確認済みの指摘は、このブックにありません。いまあるのは M07"),
      },
    });
  });
});

describe("a dismissal whose finding is gone", () => {
  const repaired = drawSheet(picture.replace("〇", "○")).book;

  it("is told as stale, and pruning forgets it alone", async () => {
    const before = openPlan();
    await dismissFindings(before, {}, { code: "M01", reason: "可" });
    const port = openBookPort({ ...before.book(), sheets: repaired.sheets });
    const { stale, dismissed } = await checkWorkbook(port, {});
    expect(stale.map(({ subject }) => subject)).toEqual([expect.stringContaining("創業塾の開催")]);
    const { removed } = await pruneDismissals(port, {});
    expect(removed).toEqual(stale);
    const after = await checkWorkbook(port, {});
    expect([after.stale, after.dismissed]).toEqual([[], dismissed]);
  });

  it("is not stale while its rule is off", async () => {
    const before = openPlan();
    await dismissFindings(before, {}, { code: "M01", reason: "可" });
    const port = openBookPort({ ...before.book(), sheets: repaired.sheets });
    const off = { rules: { M01: "off" } } as const;
    const { stale, resting } = await checkWorkbook(port, off);
    expect([stale.length, resting.length]).toEqual([0, 2]);
    expect((await pruneDismissals(port, off)).removed).toEqual([]);
  });
});

describe("fixWorkbook", () => {
  it("leaves alone what is 確認済み", async () => {
    const port = openPlan();
    await dismissFindings(port, {}, { code: "M01", at: cell("E3"), reason: "市の書き方" });
    const { applied, dismissed } = await fixWorkbook(port, {}, "ask");
    expect(applied.map(({ at }) => formatAddress(at))).toEqual(["F4"]);
    expect(dismissed.map(({ finding }) => formatAddress(finding.at))).toEqual(["E3"]);
    expect(port.book().sheets[0]?.cell(2, 4)?.text).toBe("〇");
  });
});

describe("settings in the workbook", () => {
  it("hold for every use, and those of a file go before them", async () => {
    const port = openPlan();
    await dismissFindings(port, {}, { code: "M01", reason: "可" });
    await saveSettings(
      port,
      '{"$schema": "s.json", "rules": {"M07": "off"}, "roster": ["山口市"]}',
    );
    expect(await listOpen(port)).not.toContain("M07 C4");
    expect((await readWorkbook(port, {})).notes.map(({ code }) => code)).toContain("S02");
    const { findings } = await checkWorkbook(port, { rules: { M07: "error" } });
    expect(findings).toContainEqual(expect.objectContaining({ code: "M07", severity: "error" }));
  });

  it("leave the dismissals alone when they come and go", async () => {
    const port = openPlan();
    await dismissFindings(port, {}, { code: "M01", reason: "可" });
    const before = port.book().memory;
    await saveSettings(port, '{"absentMark": "－"}');
    expect(port.book().memory).toContain("absentMark");
    await clearSettings(port);
    expect(port.book().memory).toBe(before);
  });

  it("are not written when they are wrong", async () => {
    const port = openPlan();
    const saving = saveSettings(port, '{"rooster": []}');
    await expect(saving).rejects.toMatchObject({ code: "settings-unknown-key" });
    expect(port.applied).toEqual([]);
  });
});
