/** A document over a real line between two threads: what the page sees, types, undoes, rehearses and saves. */
import { readFileSync } from "node:fs";
import { MessageChannel } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { workbookBytes } from "../../../test/support/xlsxParts";
import { threadChannel } from "../../../test/support/threadChannel";
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

function openDocument(bytes: Uint8Array = sample, name = "計画.xlsx"): Promise<OpenDocument> {
  const page: Remote<DocumentPage> = connect<DocumentPage>(
    threadChannel(line.port1),
    offerDocument(() => page),
  );
  const ours: DocumentLine = {
    ...threadChannel(line.port2),
    onBroken: () => undefined,
    end: () => line.port2.close(),
  };
  return openRemoteDocument(ours, { name, bytes }, "one");
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
