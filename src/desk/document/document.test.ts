/** A document over a real line between two threads: what the page sees, types, undoes, rehearses and saves. */
import { readFileSync } from "node:fs";
import { MessageChannel } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { threadChannel } from "../../../test/support/threadChannel";
import { workbookBytes } from "../../../test/support/xlsxParts";
import { Failure, parseAddress, type Place } from "../../core";
import { connect, type Remote } from "../../link";
import { createXlsx, openXlsx } from "../../xlsx";
import type { DocumentPage } from "./documentThread";
import { offerDocument } from "./offerDocument";
import type { OpenDocument } from "./openDocument";
import { openRemoteDocument, type DocumentLine } from "./remoteDocument";

const sample = new Uint8Array(readFileSync("assets/sample/yamaguchi-r3.xlsx"));
const sheet = "取組一覧";

let line: MessageChannel;

beforeEach(() => {
  line = new MessageChannel();
});

afterEach(() => {
  line.port1.close();
});

/** A number, and a formula that adds it up. */
function sumBook(): Uint8Array {
  const cells = [
    { value: 1, style: {} },
    { value: { formula: "SUM(A1:A1)", value: 1 }, style: {} },
  ];
  const page = { paper: "A4", isLandscape: false } as const;
  return createXlsx([
    { name: "合計", owner: null, columnWidths: [], rows: [{ cells }], merges: [], page },
  ]);
}

/** A list of two cells for a column beside them. */
function listBook(): Uint8Array {
  const text = (cell: string, shown: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t>${shown}</t></is></c>`;
  const rows = `<row r="1">${text("A1", "○")}</row><row r="2">${text("A2", "●")}</row>`;
  const after =
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C9">' +
    "<formula1>$A$1:$A$2</formula1></dataValidation></dataValidations>";
  return workbookBytes({ sheets: [{ rows, after }] });
}

/** Nobody thinks better of it. */
const untouched = new AbortController().signal;

function openDocument(
  bytes: Uint8Array = sample,
  name = "計画.xlsx",
  signal = untouched,
): Promise<OpenDocument> {
  const page: Remote<DocumentPage> = connect<DocumentPage>(
    threadChannel(line.port1),
    offerDocument(() => page),
  );
  const ours: DocumentLine = {
    ...threadChannel(line.port2),
    onBroken: () => undefined,
    end: () => line.port2.close(),
  };
  return openRemoteDocument(ours, { name, bytes }, { id: "one", signal });
}

function cellAt(address: string): { readonly row: number; readonly column: number } {
  const at = parseAddress(address);
  if (at === null) throw new Error(`${address} is no address.`);
  return at;
}

function typed(address: string, text: string): { row: number; column: number; text: string } {
  return { ...cellAt(address), text };
}

/** What a cell shows on the screen. */
async function shown(document: OpenDocument, address: string, name = sheet): Promise<string> {
  const { row, column } = cellAt(address);
  const area = { top: row, left: column, bottom: row, right: column };
  const { cells } = await document.window(name, area);
  return cells[0]?.text ?? "";
}

async function textInFile(document: OpenDocument, address: string): Promise<string> {
  const { bytes } = await document.save();
  const { row, column } = cellAt(address);
  const found = openXlsx(bytes).book.sheets.find(({ name }) => name === sheet);
  return found?.cell(row, column)?.text ?? "";
}

function place(address: string, name = sheet): Place {
  return { sheet: name, ...cellAt(address) };
}

describe("a document on the desk", () => {
  it("shows the sheets and cells of its file, and gives back the very file", async () => {
    const document = await openDocument();
    expect(document.state).toMatchObject({
      name: "計画.xlsx",
      sheets: [{ name: sheet, visibility: "visible", owner: null }],
      place: { sheet, row: 0, column: 0 },
      canUndo: false,
      proposed: null,
    });
    expect((await document.layout(sheet)).rowCount).toBeGreaterThan(50);
    expect(await shown(document, "A1")).toBe(await textInFile(document, "A1"));
    expect((await document.save()).bytes).toEqual(sample);
  });

  it("refuses in words what is no workbook", async () => {
    const refusal = openDocument(new TextEncoder().encode("a,b"), "表.csv");
    await expect(refusal).rejects.toBeInstanceOf(Failure);
  });

  it("is not opened, and its worker is no more, when nobody wants it any more", async () => {
    const stop = new AbortController();
    const opening = openDocument(sample, "計画.xlsx", stop.signal);
    const ended = new Promise((resolve) => line.port2.once("close", resolve));
    stop.abort();
    await expect(opening).rejects.toThrow("Nobody wants it any more.");
    await ended;
  });

  it("takes what is typed, back and forth", async () => {
    const document = await openDocument();
    const opened = document.state.edition;
    await document.enter(sheet, [typed("F30", "○"), typed("F31", "123")]);
    expect(await shown(document, "F30")).toBe("○");
    expect(document.state).toMatchObject({ canUndo: true, canRedo: false, isBusy: false });
    expect(document.state.edition).not.toBe(opened);
    await document.undo();
    expect(document.state.edition).toBe(opened);
    expect((await document.save()).bytes).toEqual(sample);
    await document.redo();
    expect(await textInFile(document, "F31")).toBe("123");
  });

  it("has the lists of its cells, and tells of what they do not have", async () => {
    const document = await openDocument(listBook(), "一覧.xlsx");
    const at = cellAt("C2");
    expect(await document.annotations("Sheet1")).toMatchObject({
      comments: [],
      validations: [{ hasList: true }],
    });
    const choices = await document.choices("Sheet1", at);
    expect(choices.map(({ text }) => text)).toEqual(["○", "●"]);
    expect(await document.choices("Sheet1", cellAt("A1"))).toEqual([]);
    expect(await document.enter("Sheet1", [typed("C2", "●")])).toEqual([]);
    const [words] = await document.enter("Sheet1", [typed("C3", "×")]);
    expect(words?.ja).toMatch(/C3に入れた内容は、入力規則の一覧\(○、●\)にありません/u);
    expect(await shown(document, "C3", "Sheet1")).toBe("×");
    // What the list is made of may be typed anew.
    await document.enter("Sheet1", [typed("A2", "×")]);
    expect(await document.enter("Sheet1", [typed("C4", "×")])).toEqual([]);
  });

  it("changes nothing where what is typed stood there before", async () => {
    const document = await openDocument();
    const text = await shown(document, "A1");
    await document.enter(sheet, [typed("A1", text)]);
    expect(document.state).toMatchObject({ canUndo: false, edition: document.state.savedEdition });
  });

  it("takes dates and per cents for what they are, as Excel does", async () => {
    const document = await openDocument();
    const dates = [typed("D70", "2026/4/1"), typed("D71", "令和8年4月1日"), typed("D72", "50%")];
    await document.enter(sheet, [...dates, typed("D73", "4/1")]);
    const texts = ["D70", "D71", "D72", "D73"].map((at) => textInFile(document, at));
    expect(await Promise.all(texts)).toEqual(["2026/4/1", "令和8年4月1日", "50%", "4/1"]);
    await document.enter(sheet, [typed("D71", "R9.4.1"), typed("D72", "7.5")]);
    expect(await shown(document, "D71")).toBe("令和9年4月1日");
    expect(await shown(document, "D72")).toBe("8%");
  });

  it("leaves a date that its column could not show as text, and tells so once", async () => {
    const document = await openDocument(sumBook());
    const narrow = [typed("A5", "令和8年10月31日"), typed("A6", "令和8年11月30日")];
    const warnings = await document.enter("合計", [...narrow, typed("A7", "R8.4.1")]);
    expect(warnings.map(({ ja }) => ja)).toEqual([
      expect.stringMatching(/A5、A6の日付や数は、列の幅/u),
    ]);
    expect(warnings[0]?.cells).toMatchObject([cellAt("A5"), cellAt("A6")]);
    const area = { top: 4, left: 0, bottom: 6, right: 0 };
    const { cells } = await document.window("合計", area);
    expect(cells.map(({ text, kind }) => [text, kind])).toEqual([
      ["令和8年10月31日", "text"],
      ["令和8年11月30日", "text"],
      ["R8.4.1", "number"],
    ]);
  });

  it("measures a date as it will be shown, not as wide as it was typed", async () => {
    const document = await openDocument(sumBook());
    const entries = [typed("A5", "２０２６／４／１"), typed("A6", "Ｒ８．４．１")];
    expect(await document.enter("合計", entries)).toEqual([]);
    const area = { top: 4, left: 0, bottom: 5, right: 0 };
    const { cells } = await document.window("合計", area);
    expect(cells.map(({ text }) => text)).toEqual(["2026/4/1", "R8.4.1"]);
  });

  it("counts days from where its file does", async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>0</v></c></row>';
    const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
    const beforeSheets = '<workbookPr date1904="1"/>';
    const document = await openDocument(
      workbookBytes({ sheets: [{ rows }], styles, beforeSheets }),
    );
    expect(await shown(document, "A1", "Sheet1")).toBe("1904/1/1");
    const thisYear = new Date().getFullYear();
    await document.enter("Sheet1", [typed("A1", "4/1"), typed("B1", "R8.4.1")]);
    expect(await shown(document, "A1", "Sheet1")).toBe(`${thisYear}/4/1`);
    expect(await shown(document, "B1", "Sheet1")).toBe("R8.4.1");
  });

  it("tells that formulas are not entered as such", async () => {
    const document = await openDocument();
    const warnings = await document.enter(sheet, [typed("A70", "=1+1")]);
    expect(warnings.map(({ ja }) => ja).join()).toContain("文字として");
    expect(await shown(document, "A70")).toBe("=1+1");
  });

  it("tells once that formulas look at what was changed", async () => {
    const document = await openDocument(sumBook());
    const first = await document.enter("合計", [typed("A1", "5")]);
    expect(first.map(({ ja }) => ja).join()).toContain("数式");
    expect(await document.enter("合計", [typed("A1", "6")])).toEqual([]);
  });

  it("writes all of a block or nothing of it", async () => {
    const document = await openDocument();
    const { merges } = await document.layout(sheet);
    const merged = merges.find(({ right, left }) => right > left);
    if (merged === undefined) throw new Error("The sample has merged cells.");
    const covered = { row: merged.top, column: merged.right, text: "x" };
    const entries = [typed("A70", "y"), covered];
    await expect(document.enter(sheet, entries)).rejects.toMatchObject({ code: "cell-merged" });
    expect(document.state).toMatchObject({ canUndo: false, isBusy: false });
  });

  it("takes what is typed in its order, without waiting for the answers", async () => {
    const document = await openDocument();
    const { merges } = await document.layout(sheet);
    const merged = merges.find(({ right, left }) => right > left);
    if (merged === undefined) throw new Error("The sample has merged cells.");
    const covered = { row: merged.top, column: merged.right, text: "x" };
    const became = await Promise.allSettled([
      document.enter(sheet, [typed("A70", "一"), typed("A71", "一")]),
      document.enter(sheet, [typed("A71", "二"), covered]),
      document.enter(sheet, [typed("A71", "三")]),
      document.enter(sheet, [typed("A72", "四")]),
      document.undo(),
    ]);
    expect(became.map(({ status }) => status === "fulfilled")).toEqual([
      ...[true, false, true, true, true],
    ]);
    const texts = await Promise.all(["A70", "A71", "A72"].map((at) => shown(document, at)));
    expect(texts).toEqual(["一", "三", ""]);
  });

  it("is busy until the last of what was typed is written", async () => {
    const document = await openDocument();
    const busy: boolean[] = [];
    const both = [typed("A70", "一"), typed("A71", "二")].map(async (entry) => {
      await document.enter(sheet, [entry]);
      busy.push(document.state.isBusy);
    });
    await Promise.all(both);
    expect(busy).toEqual([true, false]);
  });

  it("has told of its new contents by the time it says that they are written", async () => {
    const document = await openDocument();
    const { stamp } = document.state;
    await document.enter(sheet, [typed("A70", "一")]);
    expect(document.state.stamp).toBe(stamp + 1);
  });

  it("is saved when it is told so, and is so again after an undo back to there", async () => {
    const document = await openDocument();
    await document.enter(sheet, [typed("A70", "x")]);
    const { edition } = await document.save();
    document.saved(edition, "別の名前.xlsx");
    expect(document.state).toMatchObject({ savedEdition: edition, name: "別の名前.xlsx" });
    await document.enter(sheet, [typed("A70", "y")]);
    expect(document.state.edition).not.toBe(document.state.savedEdition);
    await document.undo();
    expect(document.state.edition).toBe(document.state.savedEdition);
  });

  it("grows old for the pane when somebody types, not when the pane writes", async () => {
    const document = await openDocument();
    const { session } = document;
    session.watch();
    await session.check();
    await document.enter(sheet, [typed("A70", "x")]);
    expect(session.state.checkChanged).toBe("here");
    await session.proposeSummary(new Set(["summary/overview"]));
    await session.accept();
    expect(session.state).toMatchObject({ changed: null, outcome: { kind: "written" } });
  });

  it("undoes what the pane wrote, unless something was typed since", async () => {
    const document = await openDocument();
    const { session } = document;
    await session.proposeSummary(new Set(["summary/overview"]));
    await session.accept();
    expect(document.state.sheets).toHaveLength(2);
    await document.enter(sheet, [typed("A70", "x")]);
    await session.undo();
    expect(session.state.failure?.code).toBe("undo-later-edits");
    await document.undo();
    await session.undo();
    expect(session.state.outcome?.kind).toBe("undone");
    expect((await document.save()).bytes).toEqual(sample);
    await session.undo();
    expect(session.state.outcome?.kind).toBe("nothing-to-undo");
  });

  it("offers the pane's undo only while it would take back what the pane wrote", async () => {
    const document = await openDocument();
    const { session } = document;
    session.watch();
    const writeOverview = async (): Promise<void> => {
      await session.proposeSummary(new Set(["summary/overview"]));
      await session.accept();
    };
    await writeOverview();
    expect(session.state.undoable).toBe("summarize");
    await document.undo();
    expect(session.state.undoable).toBeNull();
    await writeOverview();
    await document.enter(sheet, [typed("A70", "x")]);
    expect(session.state.undoable).toBeNull();
  });

  it("brings into sight what is undone and done again", async () => {
    const document = await openDocument();
    await document.enter(sheet, [typed("A70", "x")]);
    document.goTo(place("C9"));
    await document.undo();
    expect(document.state.place).toEqual(place("A70"));
    document.goTo(place("C9"));
    await document.redo();
    expect(document.state.place).toEqual(place("A70"));
  });

  it("shows what a proposal would make of it, and what is, when it is declined", async () => {
    const document = await openDocument();
    const { session } = document;
    await session.proposeSummary(new Set(["summary/overview"]));
    const serial = session.state.proposal?.serial;
    if (serial === undefined) throw new Error("An overview is proposed.");
    await document.rehearse(serial);
    const made = document.state.proposed?.sheets.find(({ owner }) => owner === "summary/overview");
    if (made === undefined) throw new Error("The overview is shown.");
    document.goTo(place("A1", made.name));
    expect(await shown(document, "A1", made.name)).not.toBe("");
    await document.rehearse(null);
    expect(document.state).toMatchObject({ proposed: null, canUndo: false, place: { sheet } });
    await expect(document.window(made.name, cellArea("A1"))).rejects.toMatchObject({
      code: "sheet-gone",
    });
  });

  it("shows a cell that the pane asks for, and tells where its sheet is gone", async () => {
    const document = await openDocument();
    await document.session.show(place("C9"));
    expect(document.state.place).toEqual(place("C9"));
    await document.session.show(place("A1", "ない"));
    expect(document.session.state.failure?.code).toBe("place-gone");
  });
});

function cellArea(address: string): { top: number; left: number; bottom: number; right: number } {
  const { row, column } = cellAt(address);
  return { top: row, left: column, bottom: row, right: column };
}
