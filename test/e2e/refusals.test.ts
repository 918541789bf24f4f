/** Everything that Excel refuses, as a person meets it: told once, in words that say what to do, and well again after it. */
import { describe, expect, it } from "@jest/globals";
import type { Frame } from "playwright-core";
import { batchErrors, type ExcelHost, type ExcelHostOptions } from "../host/excelHost";
import { smallBook } from "../host/smallBooks";
import { awaitRefusal, awaitStatus, button, check, openScreen, press, write } from "./onPane";
import { describeSaved, planSheet, sampleBook } from "./sampleBook";
import { withPane } from "./withPane";

const workbook = sampleBook;

interface Refusal {
  readonly refuse: (host: ExcelHost) => void;
  readonly code: string;
  /** What the words must say. */
  readonly says: RegExp;
  readonly mend?: (host: ExcelHost) => void;
}

/** Refusals of a check, which may come at any request. */
const ofChecks: Readonly<Record<string, Refusal>> = {
  "a cell is being typed into": {
    refuse: (host) => (host.behaviour.isInCellEdit = true),
    code: "excel-cell-edit",
    says: /Enterキーで入力を確定してから、［もう一度実行］を押してください/u,
    mend: (host) => (host.behaviour.isInCellEdit = false),
  },
  "the answer is too large": {
    refuse: (host) => (host.behaviour.payloadLimit = 1000),
    code: "excel-too-large",
    says: /Excelの上限を超えました/u,
    mend: (host) => (host.behaviour.payloadLimit = 5_000_000),
  },
  "too much was asked in a short time": {
    refuse: (host) => host.refuseNextBatch(batchErrors.activityLimit),
    code: "excel-busy",
    says: /少し待ってから/u,
  },
  "the session has ended": {
    refuse: (host) => host.refuseNextBatch(batchErrors.sessionTimedOut),
    code: "excel-not-connected",
    says: /閉じて開き直してください/u,
  },
};

describe("a check that Excel refuses", () => {
  it.each(Object.entries(ofChecks))("because %s", async (_why, { refuse, code, says, mend }) => {
    await withPane({ workbook }, async ({ pane, host }) => {
      await button(pane, "点検する").waitFor();
      refuse(host);
      await press(pane, "点検する");
      expect(await awaitRefusal(pane)).toMatch(says);
      await pane.getByText(`理由のコード: ${code}`).waitFor();
      mend?.(host);
      await press(pane, "もう一度実行");
      await awaitStatus(pane, /点検が終わりました/u);
      await pane.getByText("理由のコード").waitFor({ state: "detached" });
    });
  });

  it("because there is no plan in the workbook", async () => {
    await withPane({ workbook: smallBook() }, async ({ pane }) => {
      await press(pane, "点検する");
      expect(await awaitRefusal(pane)).toContain("一覧表");
      await pane.getByText("理由のコード: no-plan").waitFor();
    });
  });
});

interface WriteRefusal {
  readonly options?: Partial<ExcelHostOptions>;
  readonly refuse?: (host: ExcelHost) => void;
  readonly write: (pane: Frame) => Promise<void>;
  readonly code: string;
}

async function fixAll(pane: Frame): Promise<void> {
  await check(pane);
  await press(pane, "まとめて直す(5件)");
  await write(pane);
}

async function summarize(pane: Frame): Promise<void> {
  await press(await openScreen(pane, "集計表"), "集計表を作る(20枚)");
  await write(pane);
}

const ofWrites: Readonly<Record<string, WriteRefusal>> = {
  "the sheet is protected": {
    refuse: (host) => host.user.protect(planSheet),
    write: fixAll,
    code: "sheet-protected",
  },
  "the structure is locked": {
    refuse: (host) => host.user.lockStructure(),
    write: summarize,
    code: "structure-protected",
  },
  "the document is open for reading only": {
    options: { behaviour: { isReadOnly: true } },
    write: fixAll,
    code: "excel-access-denied",
  },
  "sheets would come into a document that is open for reading only": {
    options: { behaviour: { isReadOnly: true } },
    write: summarize,
    code: "excel-access-denied",
  },
};

describe("a change that Excel refuses", () => {
  it.each(Object.entries(ofWrites))("because %s", async (_why, refusal) => {
    const options = { workbook, ...refusal.options };
    await withPane(options, async ({ pane, host }) => {
      refusal.refuse?.(host);
      const before = describeSaved(host);
      await refusal.write(pane);
      expect(await awaitRefusal(pane)).toContain("何も書き込んでいません");
      await pane.getByText(`理由のコード: ${refusal.code}`).waitFor();
      expect(describeSaved(host)).toEqual(before);
    });
  });

  it("because the request is too large, and nothing half done stays", async () => {
    await withPane({ workbook }, async ({ pane, host }) => {
      const before = describeSaved(host);
      await openScreen(pane, "集計表");
      await press(pane, "集計表を作る(20枚)");
      await button(pane, "書き込む").waitFor();
      host.behaviour.payloadLimit = 20_000;
      await write(pane);
      await awaitRefusal(pane);
      await pane.getByText("理由のコード: excel-too-large").waitFor();
      expect(describeSaved(host)).toEqual(before);
    });
  });
});
