import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { openLivePort, type TestLivePort } from "../../../test/support/livePort";
import { Failure, type Edit, type Finding } from "../../core";
import { WorkbookEngine } from "../engine/workbookEngine";
import { Session } from "./session";

const sample = readFileSync("assets/sample/yamaguchi-r3.xlsx");

let port: TestLivePort;
let session: Session;

beforeEach(() => {
  port = openLivePort(new Uint8Array(sample));
  session = new Session({ workbook: port, engine: new WorkbookEngine(port) });
});

async function checkedFindings(): Promise<readonly Finding[]> {
  await session.check();
  return session.state.checked?.findings ?? [];
}

/** Somebody else writes a word into a remark far from the finding. */
async function editElsewhere({ at }: Finding): Promise<void> {
  const { sheets } = await port.read();
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const row = (sheet?.rowNumbers.at(-1) ?? 0) + 5;
  await port.edit([textEdit(at.sheet, row, "")], "elsewhere");
}

/** 総括表 first, then 山口市 and the others. */
async function stateOfSheets(): Promise<readonly string[]> {
  await session.open({ summaries: true });
  return (session.state.opened?.summaries ?? []).map(({ state }) => state);
}

/** A cell of the plan that holds a measure. */
async function measureCell(): Promise<{ sheet: string; row: number; text: string }> {
  const [sheet] = (await port.read()).sheets;
  const cell = sheet?.rowNumbers
    .flatMap((row) => sheet.cellsInRow(row))
    .find(({ column, text }) => column === 3 && text.includes("【新規】"));
  if (sheet === undefined || cell === undefined) throw new Error("The sample has measures.");
  return { sheet: sheet.name, row: cell.row, text: cell.text };
}

function textEdit(sheet: string, row: number, expected: string): Edit {
  const at = { sheet, row, column: 3 };
  const splices = [{ start: expected.length, end: expected.length, text: "!" }];
  return { kind: "text", at, expected, splices };
}

describe("a session", () => {
  it("checks a workbook and tells how many findings there are", async () => {
    const findings = await checkedFindings();
    expect(findings.length).toBeGreaterThan(0);
    expect(session.state).toMatchObject({ work: null, failure: null, checkChanged: null });
    expect(session.state.outcome).toMatchObject({ kind: "checked", open: findings });
  });

  it("tells of work while it goes on, and lets it be stopped between two rules", async () => {
    const seen = new Set<string>();
    session.subscribe(() => {
      const { work } = session.state;
      if (work !== null) seen.add(work.kind);
      if (work?.kind === "check" && work.done !== null && work.done > 0.5) session.cancel();
    });
    await session.check();
    expect([...seen]).toEqual(["read", "check"]);
    expect(session.state).toMatchObject({ checked: null, work: null });
    expect(session.state.outcome?.kind).toBe("cancelled");
  });

  it("does one thing at a time", async () => {
    const first = session.check();
    await session.check();
    await first;
    expect(port.reads).toBe(1);
  });

  it("shows what a fix would change, and writes exactly that", async () => {
    const findings = await checkedFindings();
    const fixable = findings.filter(({ fix }) => fix !== "none");
    const before = port.bytes();
    await session.proposeFix(fixable.slice(0, 1));
    expect(session.state.proposal?.previews.length).toBeGreaterThan(0);
    expect(port.bytes()).toBe(before);
    await session.accept();
    expect(session.state.outcome).toMatchObject({ kind: "written", what: "fix", count: 1 });
    expect(session.state.undoable).toBe("fix");
    expect(session.state.checked?.findings.length).toBeLessThan(findings.length);
  });

  it("takes back what it wrote", async () => {
    const findings = await checkedFindings();
    await session.proposeFix(findings.filter(({ fix }) => fix !== "none").slice(0, 1));
    await session.accept();
    await session.undo();
    expect(session.state.outcome?.kind).toBe("undone");
    expect(session.state.undoable).toBeNull();
    expect(session.state.checked?.findings.length).toBe(findings.length);
    await session.undo();
    expect(session.state.outcome?.kind).toBe("nothing-to-undo");
  });

  it("is stale after somebody else's edit, and looks again before it proposes", async () => {
    session.watch();
    const findings = await checkedFindings();
    const fixable = findings.find(({ fix }) => fix !== "none");
    if (fixable === undefined) throw new Error("The sample has something to repair.");
    await editElsewhere(fixable);
    expect(session.state.checkChanged).toBe("elsewhere");
    await session.proposeFix([fixable]);
    expect(session.state.checkChanged).toBeNull();
    expect(session.state.proposal).toMatchObject({ applied: [{ code: fixable.code }] });
    expect(session.state.proposal?.previews).not.toEqual([]);
  });

  it("writes nothing where a cell has changed since the preview", async () => {
    const findings = await checkedFindings();
    const fixable = findings.find(({ fix }) => fix !== "none");
    if (fixable === undefined) throw new Error("The sample has something to repair.");
    await session.proposeFix([fixable]);
    const preview = session.state.proposal?.previews[0];
    if (preview?.kind !== "text") throw new Error("It edits the text of a cell.");
    const { at, before: expected } = preview;
    await port.edit([
      { kind: "text", at, expected, splices: [{ start: 0, end: 0, text: "別の人" }] },
    ]);
    const bytes = port.bytes();
    await session.accept();
    expect(session.state.failure).toBeInstanceOf(Failure);
    expect(port.bytes()).toBe(bytes);
  });

  it("keeps 確認済み with its reason, and takes it back", async () => {
    const [finding] = await checkedFindings();
    if (finding === undefined) throw new Error("The sample has findings.");
    await session.dismiss(finding, { reason: "県と協議済み" });
    expect(session.state.checked?.dismissed.map(({ dismissal }) => dismissal.reason)).toEqual([
      "県と協議済み",
    ]);
    await session.restore(finding);
    expect(session.state.checked?.dismissed).toEqual([]);
  });

  it("makes the summaries that are chosen, and they are up to date until an edit", async () => {
    session.watch();
    await session.proposeSummary(new Set(["summary/municipality/352039"]));
    expect(session.state.proposal?.previews).toMatchObject([{ kind: "sheet", isNew: true }]);
    await session.accept();
    expect(session.state.outcome).toMatchObject({ kind: "written", what: "summarize", count: 1 });
    expect((await stateOfSheets()).slice(0, 2)).toEqual(["absent", "current"]);
    const measure = await measureCell();
    await port.edit([textEdit(measure.sheet, measure.row, measure.text)]);
    await session.open();
    expect((await stateOfSheets()).slice(0, 2)).toEqual(["absent", "outdated"]);
  });

  it("says so where there is nothing to do", async () => {
    await session.proposeSummary(new Set());
    expect(session.state.outcome).toMatchObject({ kind: "nothing-to-do", what: "summarize" });
    expect(session.state.proposal).toBeNull();
  });

  it("keeps a failure in words until it is read, and can try again", async () => {
    port.failNext("read", new Failure("busy", { ja: "入力中です。", en: "Busy." }));
    await session.check();
    expect(session.state.failure?.code).toBe("busy");
    await session.retry();
    expect(session.state.failure).toBeNull();
    expect(session.state.checked).not.toBeNull();
  });

  it("stays stale where it could not look again", async () => {
    session.watch();
    await session.check();
    await port.edit([{ kind: "memory", xml: null }], "elsewhere");
    port.failNext("read", new Failure("busy", { ja: "入力中です。", en: "Busy." }));
    await session.check();
    expect(session.state).toMatchObject({ changed: "elsewhere", checkChanged: "elsewhere" });
    await session.retry();
    expect(session.state).toMatchObject({ changed: null, checkChanged: null });
  });

  it("does not write twice where only the look afterwards failed", async () => {
    const findings = await checkedFindings();
    await session.proposeFix(findings.filter(({ fix }) => fix === "safe").slice(0, 1));
    port.failNext("read", new Failure("busy", { ja: "入力中です。", en: "Busy." }));
    await session.accept();
    expect(session.state).toMatchObject({
      outcome: { kind: "written" },
      failure: { code: "busy" },
    });
    const written = port.bytes();
    await session.retry();
    expect(port.bytes()).toBe(written);
    expect(session.state).toMatchObject({ failure: null, checkChanged: null });
  });

  it("shows the last of several cells, however fast they are asked for", async () => {
    const [first, second, third] = await checkedFindings();
    if (first === undefined || second === undefined || third === undefined) {
      throw new Error("The sample has more than two findings.");
    }
    const shown = session.show(first.at);
    await Promise.all([session.show(second.at), session.show(third.at)]);
    await shown;
    expect(port.shown).toEqual([first.at, third.at]);
    expect(session.state.outcome?.kind).toBe("checked");
  });

  it("shows a cell while something else runs, and keeps nobody from beginning anything", async () => {
    const [finding] = await checkedFindings();
    if (finding === undefined) throw new Error("The sample has findings.");
    const shown = session.show(finding.at);
    expect(session.state).toMatchObject({ isShowing: true, work: null });
    const checking = session.check();
    expect(session.state.work?.kind).toBe("read");
    await Promise.all([shown, checking]);
    expect(session.state).toMatchObject({ isShowing: false, work: null, failure: null });
  });

  it("tells a bug from a failure", async () => {
    const error = new Error("boom");
    port.failNext("read", error);
    await session.check();
    expect(session.state.bug).toEqual({ error });
    expect(session.state.failure).toBeNull();
  });
});
