import { describe, expect, it } from "@jest/globals";
import { drawCell, drawLayout, drawLook } from "../../../../test/desk/drawLayout";
import type { CellLook, SheetLayout, ViewCell } from "../../../xlsx/view/sheetView";
import { SheetCells } from "../cells/sheetCells";
import { createMeasure } from "../look/measureText";
import { placeRow, type PlacedRow } from "./placeRow";
import { measureSheet } from "./sheetGeometry";

/** Two frozen columns of 70 pixels, and a text of 480 (30 letters of 16) wherever one is said to be. */
const long = "総括表は、計画の一覧から作り直せます。手で直さないでください。";

interface RowCase {
  readonly layout?: Partial<SheetLayout>;
  readonly looks?: readonly CellLook[];
  readonly cells: readonly ViewCell[];
  /** In sight, beside the frozen ones. */
  readonly columns?: readonly number[];
}

async function placed({ layout, looks = [drawLook()], cells, columns }: RowCase): Promise<{
  readonly row: PlacedRow;
  readonly start: readonly number[];
  readonly rest: readonly number[];
}> {
  const drawn = drawLayout({ frozen: { rows: 0, columns: 2 }, ...layout });
  const known = new SheetCells((area) => Promise.resolve({ area, cells, looks }), 1);
  known.want([{ top: 0, left: 0, bottom: 0, right: 31 }]);
  await new Promise((done) => setTimeout(done));
  const geometry = measureSheet(drawn, 1);
  const model = { layout: drawn, geometry, cells: known, measure: createMeasure() };
  const task = {
    row: 0,
    columns: columns ?? [2, 3, 4],
    activeColumn: null,
    comments: undefined,
    isEcho: false,
  } as const;
  const row = placeRow(model, task);
  const namesOf = (side: PlacedRow["rest"]): readonly number[] => side.map(({ column }) => column);
  return { row, start: namesOf(row.start), rest: namesOf(row.rest) };
}

describe("the line beside frozen columns", () => {
  it("parts frozen cells from the others", async () => {
    const cells = [drawCell(0, 0, { text: "区分" }), drawCell(0, 2, { text: "○" })];
    expect(await placed({ cells })).toMatchObject({ start: [0, 1], rest: [2, 3, 4] });
  });

  it("does not end a text that runs over it", async () => {
    const cells = [drawCell(0, 0, { text: long })];
    expect(await placed({ cells })).toMatchObject({ start: [0, 1], rest: [0, 2, 3, 4] });
  });

  it("shows the text at its own place after the sheet is scrolled", async () => {
    const cells = [drawCell(0, 0, { text: long })];
    expect(await placed({ cells, columns: [5, 6, 7] })).toMatchObject({ rest: [0, 5, 6, 7] });
  });

  it.each([
    ["has a full neighbour", [drawCell(0, 0, { text: long }), drawCell(0, 1, { text: "○" })]],
    ["is short enough", [drawCell(0, 0, { text: "総括表の説明" })]],
    ["is a number", [drawCell(0, 1, { text: "12345678901234567890", kind: "number" })]],
  ])("is not crossed by a cell that %s", async (_, cells) => {
    expect((await placed({ cells })).rest).toEqual([2, 3, 4]);
  });

  it("is crossed only as far as there are empty cells", async () => {
    const cells = [drawCell(0, 0, { text: long }), drawCell(0, 3, { text: "○" })];
    const { row } = await placed({ cells });
    expect(row.rest[0]?.over.right).toBe(140);
  });

  it("is crossed by text to the right, and from the middle, that runs over frozen cells", async () => {
    const looks = [drawLook({ horizontal: "right" }), drawLook({ horizontal: "center" })];
    const right = { looks, cells: [drawCell(0, 3, { text: long, look: 0 })] };
    expect(await placed(right)).toMatchObject({ start: [0, 1, 3], rest: [2, 3, 4] });
    const middle = { looks, cells: [drawCell(0, 3, { text: long, look: 1 })] };
    expect((await placed(middle)).start).toEqual([0, 1, 3]);
  });

  it("shows text over frozen cells wherever one has scrolled to", async () => {
    const looks = [drawLook({ horizontal: "right" })];
    const cells = [drawCell(0, 3, { text: long })];
    expect((await placed({ looks, cells, columns: [8, 9] })).start).toEqual([0, 1, 3]);
  });

  it("is crossed by a region with a part on either side", async () => {
    const layout = { merges: [{ top: 0, left: 1, bottom: 0, right: 3 }] };
    const cells = [drawCell(0, 1, { text: "またがる" })];
    expect(await placed({ layout, cells })).toMatchObject({ start: [0, 1], rest: [1, 4] });
  });

  it("is crossed by text that is centred over cells on both sides", async () => {
    const looks = [drawLook({ horizontal: "across" })];
    const cells = [drawCell(0, 1, { text: "見出し" }), drawCell(0, 2), drawCell(0, 3)];
    expect((await placed({ looks, cells })).rest).toEqual([1, 2, 3, 4]);
  });
});

describe("text from out of sight", () => {
  it("is drawn where it runs into sight, from either side", async () => {
    const layout = { frozen: { rows: 0, columns: 0 } };
    const looks = [drawLook(), drawLook({ horizontal: "right" })];
    const cells = [
      drawCell(0, 1, { text: long, look: 0 }),
      drawCell(0, 12, { text: long, look: 1 }),
      drawCell(0, 14, { text: long, look: 1 }),
    ];
    expect((await placed({ layout, looks, cells, columns: [5, 6] })).rest).toEqual([1, 5, 6, 12]);
  });
});
