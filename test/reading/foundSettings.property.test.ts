/** What the reader found by itself need not be set: set all the same, it changes nothing of what is read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { describeFoundSettings } from "../../src/app/foundSettings";
import { parseSettings } from "../../src/app/settings";
import { readPlan, type Book, type Plan } from "../../src/core";
import { openWorkbookPort } from "../../src/xlsx";
import { drawSheet } from "../support/drawSheet";
import { layoutChoices } from "../support/layouts/choices";
import { drawLayout } from "../support/layouts/drawLayout";
import { planFacts } from "../support/layouts/facts";

const seed = Number(process.env.LAYOUT_SEED ?? 20_210_401);

function expectSameReading(book: Book): void {
  const plan = readPlan(book);
  const settings = parseSettings(JSON.stringify(describeFoundSettings(plan)));
  expect(contentOf(readPlan(book, settings))).toEqual(contentOf(plan));
}

function contentOf({ tables, notes }: Plan): unknown {
  return { tables, notes };
}

async function readSample(name: string): Promise<Book> {
  const file = join(__dirname, "..", "..", "assets", "sample", name);
  return openWorkbookPort(new Uint8Array(readFileSync(file))).read();
}

describe("the settings that describe what was found", () => {
  it("are settings under which a plan of any layout reads as before", () => {
    fc.assert(
      fc.property(planFacts, layoutChoices, (facts, choices) => {
        expectSameReading(drawLayout(facts, choices));
      }),
      { numRuns: 150, seed },
    );
  });

  it("are so for the samples, too", async () => {
    expectSameReading(await readSample("yamaguchi-r3.xlsx"));
    expectSameReading(await readSample("yamaguchi-r3-ocr.xlsx"));
  });

  it("name what a clerk would begin to correct", async () => {
    const found = describeFoundSettings(readPlan(await readSample("yamaguchi-r3.xlsx")));
    expect(found.roster).toHaveLength(7);
    expect(found.centerCities).toEqual(["山口市", "宇部市"]);
    expect(Object.keys(found.priorityProjects ?? {}).length).toBeGreaterThan(5);
  });

  it("name the sheets where there are several plans to choose from", () => {
    const table = `
      事業名   │ 取組の方向性 │ 山口市 │ 宇部市
      起業支援 │ 創業塾       │ ○    │ ○`;
    const sheets = ["令和2年度", "令和3年度"];
    const { book } = drawSheet(
      sheets.map((year) => `# ${year}\n${year} 事業一覧${table}`).join("\n"),
    );
    expect(describeFoundSettings(readPlan(book)).sheets).toEqual(sheets);
    const parts = drawSheet(`# 柱1${table}\n# 柱2${table.replace("創業塾", "交流会")}`).book;
    expect(describeFoundSettings(readPlan(parts)).sheets).toBeUndefined();
  });

  it("leave out a sign that means two things by its colour", () => {
    const { book } = drawSheet(`
      凡例 ○:取り組む 赤の○:予算化 ×:不参加
      事業名   │ 取組の方向性 │ 重点PJ │ 山口市 │ 宇部市     │ 萩市
      起業支援 │ 創業塾       │ ●    │ ○     │ {red:○} │ ×
      観光振興 │ 周遊バス     │       │ ○     │ ○        │ ○`);
    const { marks = {}, priorityProjects } = describeFoundSettings(readPlan(book));
    expect(marks).not.toHaveProperty("○");
    expect(priorityProjects).toEqual({ 起業支援: "起業支援" });
    expectSameReading(book);
  });
});
