/** A host that keeps the contract passes, and the workbook is as it was. */
import { describe, expect, it } from "@jest/globals";
import { diagnosisSteps } from "../../src/app/diagnosis/diagnosisSteps";
import { formatReport, type DiagnosisReport } from "../../src/app/diagnosis/diagnosisReport";
import { readMemory } from "../../src/app/memory";
import { memoryNamespace } from "../../src/core";
import { openWorkbookPort, openXlsx } from "../../src/xlsx";
import { describeBook } from "../contract/describeBook";
import { withExcel } from "../host/openExcel";
import { openLivePort } from "../support/livePort";
import { diagnose, excelHost, fileHost, stepOf, troubles } from "./openDiagnosis";
import { secretBook, secretFileName } from "./secretBook";

const withoutFile = { DialogApi: "1.2", RibbonApi: "1.2" };

/** What there is nothing to try on where parts of texts have no colours. */
const withoutParts = {
  "splice-runs": "not-applicable",
  "color-part": "not-applicable",
  "color-automatic": "not-applicable",
};

describe("Excel as documented", () => {
  it.each([
    ["with all that we use", {}, {}],
    ["without files", { otherSets: withoutFile }, {}],
    ["2021", { excelApi: "1.14" }, withoutParts],
    ["2021 without files", { excelApi: "1.14", otherSets: withoutFile }, withoutParts],
  ])("%s passes, and the workbook is as it was", async (_name, options, expected) => {
    const workbook = secretBook();
    await withExcel({ workbook, ...options }, async (host) => {
      const report = await diagnose(excelHost);
      expect(troubles(report)).toEqual(expected);
      expect(report.summary).toMatchObject({ failed: 0, notRun: 0, leftSheet: null });
      expect(describeBook(openXlsx(host.save()).book)).toEqual(
        describeBook(openXlsx(workbook).book),
      );
      expect(openXlsx(host.save()).book.memory).toBeUndefined();
    });
  });

  it("says what it is", async () => {
    await withExcel({ workbook: secretBook() }, async () => {
      expect((await diagnose(excelHost)).host).toEqual({
        platform: "OfficeOnline",
        hostVersion: "16.0.17000.35000",
        displayLanguage: "ja-JP",
        contentLanguage: "ja-JP",
        isReadOnly: false,
        excelApi: "1.18",
        claimsDocumentFile: true,
        fileBytes: expect.any(Number),
        fileMilliseconds: 1,
        syncMilliseconds: 1,
      });
    });
    await withExcel(
      { workbook: secretBook(), excelApi: "1.14", otherSets: withoutFile },
      async () => {
        const { host } = await diagnose(excelHost);
        expect(host).toMatchObject({ excelApi: "1.14", claimsDocumentFile: false });
        expect(host.fileBytes).toBeNull();
      },
    );
  });

  it("has the memory that it had", async () => {
    const port = openWorkbookPort(secretBook());
    const xml = `<renkei xmlns="${memoryNamespace}" version="1"><settings>{"absentMark":"dash"}</settings></renkei>`;
    await port.apply([{ kind: "memory", xml }]);
    await withExcel({ workbook: port.bytes() }, async (host) => {
      expect(stepOf(await diagnose(excelHost), "memory").result).toBe("ok");
      const { memory = "" } = openXlsx(host.save()).book;
      expect(readMemory({ sheets: [], memory })).toEqual(readMemory({ sheets: [], memory: xml }));
      expect(memory).not.toContain("diagnosis");
    });
  });

  it("has its sheet made anew in place where an earlier diagnosis left one, which then stays and is named", async () => {
    const port = openLivePort(secretBook());
    await diagnose(fileHost(port));
    await withExcel({ workbook: port.bytes() }, async (host) => {
      const report = await diagnose(excelHost);
      expect(troubles(report)).toEqual({ "take-back": "not-applicable" });
      expect(report.summary.leftSheet).toBe("自己診断");
      expect(host.sheetNames).toEqual(["ひみつ一覧", "ひみつ控え", "自己診断"]);
    });
  });
});

describe("a file", () => {
  it("passes, and keeps the sheet, as it has one step to undo", async () => {
    const port = openLivePort(secretBook());
    const report = await diagnose(fileHost(port));
    expect(troubles(report)).toEqual({ "take-back": "not-applicable" });
    expect(stepOf(report, "take-back").reason?.ja).toContain("「自己診断」");
    const { sheets } = openXlsx(port.bytes()).book;
    expect(sheets.map(({ name, owner }) => [name, owner])).toEqual([
      ["ひみつ一覧", null],
      ["ひみつ控え", null],
      ["自己診断", "diagnosis"],
    ]);
  });
});

describe("the report", () => {
  it("is JSON of a fixed shape", async () => {
    const report = await diagnose(fileHost(openLivePort(secretBook())), { language: "en" });
    const told = JSON.parse(formatReport(report)) as DiagnosisReport;
    expect(told).toEqual(report);
    expect({ ...told, steps: told.steps.map(({ id }) => id) }).toEqual({
      schema: "renkei.diagnosis/1",
      version: "0.1.0",
      language: "en",
      host: {},
      startedAt: "2026-04-01T00:00:00.001Z",
      steps: ["facts", ...diagnosisSteps.map(({ id }) => id)],
      summary: {
        ok: 19,
        failed: 0,
        notApplicable: 1,
        notRun: 0,
        // The clock of the test ticks twice a step.
        milliseconds: 41,
        leftSheet: "自己診断",
      },
    });
    expect(stepOf(told, "read")).toEqual({
      id: "read",
      title: { ja: "ブックを読み取る", en: "Read the workbook" },
      result: "ok",
      reason: null,
      code: null,
      hostCode: null,
      milliseconds: 1,
      counts: { sheets: 2, cells: 5 },
      differences: [],
    });
  });

  it("has a name of its own for each step", () => {
    expect(new Set(diagnosisSteps.map(({ id }) => id)).size).toBe(diagnosisSteps.length);
  });
});

describe("a diagnosis that is stopped", () => {
  it("leaves out what is left, and takes its sheet away", async () => {
    const workbook = secretBook();
    await withExcel({ workbook, fileName: secretFileName }, async (host) => {
      let done = 0;
      const report = await diagnose(excelHost, {
        onProgress: (progress) => (done = progress.done.length),
        isStopped: () => done >= 5,
      });
      const ran = report.steps.filter(({ result }) => result !== "not-run").map(({ id }) => id);
      expect(ran).toEqual([
        ...["facts", "read", "read-twice", "make-sheet", "read-sheet"],
        ...["take-back", "other-sheets"],
      ]);
      expect(host.sheetNames).toEqual(["ひみつ一覧", "ひみつ控え"]);
      expect(report.summary).toMatchObject({ failed: 0, notRun: 13, leftSheet: null });
    });
  });

  it("does nothing at all where it is stopped at once", async () => {
    const port = openLivePort(secretBook());
    const before = port.bytes();
    const report = await diagnose(fileHost(port), { isStopped: () => true });
    expect([port.reads, report.summary.notRun]).toEqual([0, 18]);
    expect(port.bytes()).toEqual(before);
  });
});
