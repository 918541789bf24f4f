import { describe, expect, it } from "@jest/globals";
import { makeSheet, type Book, type Plan, type Sheet } from "../core";
import type { WorkbookPort } from "./ports";
import { readBookOfOnePlan, readWorkbook } from "./readWorkbook";

/** A sheet with a title, a header and measures of one project. */
function drawSheet(
  name: string,
  title: string,
  measures: readonly string[],
  municipalities: readonly string[] = ["山口市", "宇部市", "萩市"],
): Sheet {
  const header = ["事業名", "取組の方向性", ...municipalities];
  const rows = measures.map((text) => ["1 起業支援", text, ...municipalities.map(() => "○")]);
  const cells = [[title], header, ...rows].flatMap((texts, row) =>
    texts.map((text, column) => ({ row, column, text })),
  );
  return makeSheet({ name, cells });
}

/** A port that only reads: nothing here may write. */
function portOf(...sheets: Sheet[]): WorkbookPort {
  const book: Book = { sheets };
  return {
    fileName: null,
    canColorParts: true,
    read: () => Promise.resolve(book),
    apply: () => Promise.reject(new Error("nothing may be written")),
  };
}

async function readOnePlan(port: WorkbookPort): Promise<Plan> {
  return readBookOfOnePlan(await port.read(), {});
}

const r2 = "令和2年度 山口県央連携都市圏域ビジョン 取組一覧";
const r3 = "令和3年度 山口県央連携都市圏域ビジョン 取組一覧";
const notes = makeSheet({ name: "メモ", cells: [{ row: 0, column: 0, text: "牛乳" }] });

describe("readWorkbook", () => {
  it("gives the plan", async () => {
    const plan = await readWorkbook(portOf(notes, drawSheet("一覧", r3, ["創業塾", "相談会"])), {});
    expect(plan.tables.map(({ sheet }) => sheet)).toEqual(["一覧"]);
    expect(plan.tables[0]?.measures.map(({ text }) => text)).toEqual(["創業塾", "相談会"]);
  });

  it("says that there is no plan", async () => {
    await expect(readWorkbook(portOf(notes), {})).rejects.toMatchObject({ code: "no-plan" });
    await expect(readWorkbook(portOf(), {})).rejects.toMatchObject({ code: "no-plan" });
  });

  it("says that a plan has no rows, and names its sheet", async () => {
    const reading = readWorkbook(portOf(drawSheet("白紙", r3, [])), {});
    await expect(reading).rejects.toMatchObject({
      code: "plan-without-rows",
      words: { ja: expect.stringContaining("「白紙」") },
    });
  });

  it("reads only the sheets that the settings name, and says which are there when one is not", async () => {
    const port = portOf(drawSheet("R2", r2, ["創業塾"]), drawSheet("R3", r3, ["創業塾"]));
    const { tables } = await readWorkbook(port, { sheets: ["R3"] });
    expect(tables.map(({ sheet }) => sheet)).toEqual(["R3"]);
    await expect(readWorkbook(port, { sheets: ["R4"] })).rejects.toMatchObject({
      code: "sheet-not-found",
      words: { ja: expect.stringContaining("「R2」「R3」") },
    });
  });
});

describe("readBookOfOnePlan", () => {
  it("refuses plans of two years", async () => {
    const port = portOf(drawSheet("R2", r2, ["創業塾"]), drawSheet("R3", r3, ["相談会"]));
    await expect(readOnePlan(port)).rejects.toMatchObject({ code: "several-plans" });
  });

  it("refuses a plan with a copy of it, even when the copy went on", async () => {
    const first = drawSheet("一覧", r3, ["創業塾", "相談会", "交流会"]);
    const copy = drawSheet("一覧 (2)", r3, ["創業塾", "相談会", "見学会"]);
    await expect(readOnePlan(portOf(first, copy))).rejects.toMatchObject({
      code: "several-plans",
    });
  });

  it("reads the sheets of one plan together, also when a measure stands in both", async () => {
    const first = drawSheet("柱1", r3, ["創業塾", "相談会", "検討会議"]);
    const second = drawSheet("柱2", r3, ["検討会議", "バス", "見学会"]);
    const { tables } = await readOnePlan(portOf(first, second));
    expect(tables.map(({ sheet }) => sheet)).toEqual(["柱1", "柱2"]);
  });

  it("refuses untitled plans whose municipalities have nothing in common", async () => {
    const bingo = drawSheet("備後", "", ["創業塾", "相談会"], ["福山市", "三原市", "尾道市"]);
    const hachinohe = drawSheet("八戸", "", ["見学会", "交流会"], ["八戸市", "三戸町", "五戸町"]);
    await expect(readOnePlan(portOf(bingo, hachinohe))).rejects.toMatchObject({
      code: "several-plans",
      words: { ja: expect.not.stringContaining("別のシート") },
    });
  });

  it("reads a sheet for each prefecture of one area together", async () => {
    const hiroshima = drawSheet("広島県", r3, ["創業塾", "相談会"], ["広島市", "呉市", "竹原市"]);
    const yamaguchi = drawSheet("山口県", r3, ["見学会", "交流会"], ["岩国市", "柳井市", "和木町"]);
    const { tables } = await readOnePlan(portOf(hiroshima, yamaguchi));
    expect(tables.map(({ sheet }) => sheet)).toEqual(["広島県", "山口県"]);
  });

  it("asks for sheets of their own where two plans stand on one", async () => {
    const upper = drawSheet("一覧", "", ["創業塾", "相談会"], ["福山市", "三原市", "尾道市"]);
    const lower = drawSheet("一覧", "", ["見学会", "交流会"], ["八戸市", "三戸町", "五戸町"]);
    const cells = [upper, lower].flatMap((sheet, index) =>
      sheet.rowNumbers.flatMap((row) =>
        sheet.cellsInRow(row).map(({ column, text }) => ({ row: row + index * 20, column, text })),
      ),
    );
    await expect(readOnePlan(portOf(makeSheet({ name: "一覧", cells })))).rejects.toMatchObject({
      code: "several-plans",
      words: { ja: expect.stringContaining("別のシートに分けてから") },
    });
  });
});
