/** A host that breaks the contract is found out at the right step; the person's sheets stay as they are, and nothing of them is told. */
import { describe, expect, it } from "@jest/globals";
import type { DiagnosisHost } from "../../src/app/diagnosis/diagnosisHost";
import { formatReport, type DiagnosisReport } from "../../src/app/diagnosis/diagnosisReport";
import type { LivePort } from "../../src/app/ports";
import type { Edit } from "../../src/core";
import { openXlsx } from "../../src/xlsx";
import { describeBook, type SheetFacts } from "../contract/describeBook";
import type { ExcelHost, ExcelHostOptions } from "../host/excelHost";
import { withExcel } from "../host/openExcel";
import { openLivePort } from "../support/livePort";
import { diagnose, excelHost, fileHost, stepOf, troubles } from "./openDiagnosis";
import { secretBook, secretFileName, secrets } from "./secretBook";

/** The person's sheets in a file. */
function othersIn(file: Uint8Array): readonly SheetFacts[] {
  return describeBook(openXlsx(file).book).filter(({ owner }) => owner !== "diagnosis");
}

function expectDiscreet(report: DiagnosisReport): void {
  const told = formatReport(report);
  for (const secret of secrets) expect(told).not.toContain(secret);
}

/** The report on an Excel that somebody does something with. */
async function diagnoseExcel(
  prepare: (host: ExcelHost) => void,
  options: Partial<ExcelHostOptions> = {},
  expectKept = true,
): Promise<DiagnosisReport> {
  const reports: DiagnosisReport[] = [];
  const workbook = secretBook();
  await withExcel({ workbook, fileName: secretFileName, ...options }, async (host) => {
    prepare(host);
    const report = await diagnose(excelHost);
    expectDiscreet(report);
    if (expectKept) expect(othersIn(host.save())).toEqual(othersIn(workbook));
    reports.push(report);
  });
  const [report] = reports;
  if (report === undefined) throw new Error("There is no report.");
  return report;
}

const nothing = (): void => undefined;

describe("an Excel", () => {
  it("that claims coloured parts and empties the cell", async () => {
    const report = await diagnoseExcel(nothing, { behaviour: { textRuns: "empty-cell" } });
    expect(troubles(report)).toEqual({
      "splice-runs": "not-applicable",
      "color-part": "failed",
      "color-automatic": "not-applicable",
    });
    expect(stepOf(report, "color-part").reason?.en).toContain("claims to colour");
  });

  it("whose workbook may only be read: nothing is made, and Excel's own code is told", async () => {
    const report = await diagnoseExcel(nothing, { behaviour: { isReadOnly: true } });
    const failed = report.steps.filter(({ result }) => result === "failed");
    expect(failed.map(({ id, code, hostCode }) => [id, code, hostCode])).toEqual([
      ["make-sheet", "excel-access-denied", "AccessDenied at WorksheetCollection.add"],
      ["memory", "excel-access-denied", "AccessDenied at CustomXmlPartCollection.add"],
    ]);
    expect(stepOf(report, "retype").result).toBe("not-applicable");
    expect(report.summary.leftSheet).toBeNull();
  });

  it("whose structure is locked: all that needs no sheet is tried", async () => {
    const report = await diagnoseExcel((host) => host.user.lockStructure());
    expect(stepOf(report, "make-sheet")).toMatchObject({
      result: "failed",
      code: "structure-protected",
    });
    expect(report.summary).toMatchObject({ failed: 1, leftSheet: null });
    expect(stepOf(report, "memory").result).toBe("ok");
  });

  it("in which a cell is being edited: each step says so", async () => {
    const report = await diagnoseExcel((host) => {
      host.behaviour.isInCellEdit = true;
    });
    expect(stepOf(report, "read")).toMatchObject({ result: "failed", code: "excel-cell-edit" });
    expect(stepOf(report, "make-sheet").code).toBe("excel-cell-edit");
  });

  it("in which somebody protects the sheet in the middle: the steps that write fail, and it is taken away", async () => {
    const report = await diagnoseExcel((host) => {
      host.beforeBatch(
        () => host.user.protect("自己診断"),
        (body) => body.includes("観光の振興"),
      );
    });
    expect(stepOf(report, "enter-texts").result).toBe("ok");
    expect(stepOf(report, "retype").result).toBe("failed");
    expect(stepOf(report, "color-whole")).toMatchObject({
      result: "failed",
      code: "sheet-protected",
    });
    expect(report.summary.leftSheet).toBeNull();
  });

  it("in which a colleague types over what was written: that step cannot be undone, and the next go on", async () => {
    const report = await diagnoseExcel((host) => {
      host.beforeBatch(
        () => {
          host.beforeBatch(() => host.colleague.type("自己診断", "B10", "横から"));
        },
        (body) => body.includes("観光の振興"),
      );
    });
    expect(troubles(report)).toEqual({ retype: "failed" });
    expect(stepOf(report, "retype").code).toBe("undo-changed");
  });

  it("in which a colleague changes another sheet: how much differs is told, not what", async () => {
    const prepare = (host: ExcelHost): void =>
      host.beforeBatch(
        () => host.colleague.type("ひみつ控え", "A1", "極秘の事業"),
        (body) => body.includes("観光の振興"),
      );
    const report = await diagnoseExcel(prepare, {}, false);
    expect(troubles(report)).toEqual({ "other-sheets": "failed" });
    expect(stepOf(report, "other-sheets").counts).toEqual({ sheets: 1, cells: 1 });
  });
});

/** A port that keeps the contract but for one thing. */
type Fault = (port: LivePort) => Partial<LivePort>;

async function diagnoseFault(fault: Fault): Promise<DiagnosisReport> {
  const workbook = secretBook();
  const port = openLivePort(workbook);
  const host: DiagnosisHost = { ...fileHost(port), open: () => faulty(port, fault(port)) };
  const report = await diagnose(host);
  expectDiscreet(report);
  expect(othersIn(port.bytes())).toEqual(othersIn(workbook));
  return report;
}

function faulty(port: LivePort, fault: Partial<LivePort>): LivePort {
  return {
    fileName: secretFileName,
    canColorParts: port.canColorParts,
    limits: port.limits,
    canUndo: port.canUndo,
    read: () => port.read(),
    apply: (edits) => port.apply(edits),
    select: (place) => port.select(place),
    watch: (listener) => port.watch(listener),
    undo: () => port.undo(),
    ...fault,
  };
}

/** Edits as a host applies them that does something else. */
const applying =
  (change: (edit: Edit) => Edit): Fault =>
  (port) => ({ apply: (edits) => port.apply(edits.map(change)) });

const wrongColor = (edit: Edit): Edit =>
  edit.kind === "color"
    ? { ...edit, spans: edit.spans.map((span) => ({ ...span, color: "#00B050" })) }
    : edit;

const withoutApostrophe = (edit: Edit): Edit =>
  edit.kind === "text"
    ? { ...edit, splices: edit.splices.map((one) => ({ ...one, text: one.text.replace("'", "") })) }
    : edit;

const withoutMerges = (edit: Edit): Edit =>
  edit.kind === "sheet" ? { ...edit, spec: { ...edit.spec, merges: [] } } : edit;

const otherMemory = (edit: Edit): Edit =>
  edit.kind === "memory" ? { ...edit, xml: edit.xml?.replace("version", "versio") ?? null } : edit;

describe("a host", () => {
  it("that writes other colours", async () => {
    const report = await diagnoseFault(applying(wrongColor));
    expect(troubles(report)).toMatchObject({
      "color-whole": "failed",
      "color-part": "failed",
      "color-automatic": "failed",
    });
    expect(stepOf(report, "color-whole").differences).toEqual([
      {
        after: "writing",
        at: "B12",
        expected: "text: {#C00000}色を変える",
        actual: "text: {#00B050}色を変える",
      },
    ]);
  });

  it("that loses a letter of a text", async () => {
    const report = await diagnoseFault(applying(withoutApostrophe));
    const { result, differences } = stepOf(report, "enter-texts");
    expect([result, differences.map(({ expected, actual }) => [expected, actual])]).toEqual([
      "failed",
      [["text: {}'=x", "text: {}=x"]],
    ]);
  });

  it("that forgets merged cells", async () => {
    const report = await diagnoseFault(applying(withoutMerges));
    expect(stepOf(report, "read-sheet").differences.map(({ at }) => at)).toEqual(["merges"]);
    expect(stepOf(report, "move").result).toBe("failed");
  });

  it("that keeps another memory than it was given", async () => {
    const report = await diagnoseFault(applying(otherMemory));
    expect(troubles(report)).toMatchObject({ memory: "failed" });
  });

  it("that says to have undone and has not", async () => {
    const receipt = { cells: [], sheets: [], parts: [], warnings: [] };
    const report = await diagnoseFault(() => ({ undo: () => Promise.resolve(receipt) }));
    const { result, differences } = stepOf(report, "retype");
    expect([result, differences.map(({ after }) => after)]).toEqual(["failed", ["undoing"]]);
    expect(stepOf(report, "memory").result).toBe("failed");
    expect(stepOf(report, "refuse-stale").result).toBe("ok");
  });

  it("that has nothing to undo: the memory is brought back all the same", async () => {
    const port = openLivePort(secretBook());
    const host = {
      ...fileHost(port),
      open: () => faulty(port, { undo: () => Promise.resolve(null) }),
    };
    const report = await diagnose(host);
    expect(stepOf(report, "retype").reason?.en).toContain("nothing to undo");
    expect(stepOf(report, "memory").result).toBe("failed");
    expect((await port.read()).memory).toBeUndefined();
  });

  it("that writes over what it should refuse", async () => {
    const fault: Fault = (port) => ({
      apply: (edits) => port.apply(edits.filter((edit) => !isStale(edit))),
    });
    const report = await diagnoseFault(fault);
    const { result, differences } = stepOf(report, "refuse-stale");
    expect([result, differences.map(({ at }) => at)]).toEqual(["failed", ["B3"]]);
  });

  it("that breaks: the message is told without the names of the person's sheets", async () => {
    const fault: Fault = () => ({
      select: () => Promise.reject(new TypeError("ひみつ一覧 has no cell")),
    });
    const report = await diagnoseFault(fault);
    expect(stepOf(report, "select")).toMatchObject({
      result: "failed",
      code: null,
      reason: { en: "A mistake in the program. TypeError: … has no cell" },
    });
  });
});

function isStale(edit: Edit): boolean {
  return edit.kind === "text" && edit.expected === "別の文字";
}
