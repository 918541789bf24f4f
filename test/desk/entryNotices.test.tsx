/** What is told of entries of which several are on their way at once. */
import { describe, expect, it } from "@jest/globals";
import { act, render, renderHook, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Failure } from "../../src/core";
import type { EntryWarning } from "../../src/desk/document/openDocument";
import { EntryNoticeBar } from "../../src/desk/work/EntryNoticeBar";
import {
  useEntry,
  type EnteredDocument,
  type Entry,
  type EntryNotice,
} from "../../src/desk/work/useEntry";
import { wordsFor } from "../../src/desk/words/deskWords";
import { expectNoViolations } from "../pane/openPane";
import "../pane/strictScreens";
import { openTestDocument } from "./testDocument";
import { createXlsx } from "../../src/xlsx";

interface Typist {
  readonly entry: () => Entry;
  /** The document comes to another edition. */
  readonly stand: (edition: number) => void;
  /** What becomes of the entry that has waited longest. */
  readonly answer: (became: Failure | readonly EntryWarning[]) => Promise<void>;
}

async function typist(): Promise<Typist> {
  const page = { paper: "A4", isLandscape: false } as const;
  const sheet = { name: "表", owner: null, columnWidths: [], rows: [], merges: [], page };
  const { state: first } = await openTestDocument({ name: "小.xlsx", bytes: createXlsx([sheet]) });
  let state = first;
  const waiting: ((became: Failure | readonly EntryWarning[]) => void)[] = [];
  const document: EnteredDocument = {
    get state() {
      return state;
    },
    enter: () =>
      new Promise((resolve, reject) => {
        waiting.push((became) => (became instanceof Failure ? reject(became) : resolve(became)));
      }),
    undo: () => Promise.resolve(),
    redo: () => Promise.resolve(),
  };
  const { result, rerender } = renderHook(() => useEntry(document, "表"));
  return {
    entry: () => result.current,
    stand: (edition) => {
      state = { ...state, edition };
      rerender();
    },
    answer: async (became) =>
      act(async () => {
        waiting.shift()?.(became);
        await Promise.resolve();
      }),
  };
}

const refusal = new Failure("cell-merged", { ja: "結合されています。", en: "It is merged." });
const words = { ja: "文字として入れました。", en: "It was entered as text." };
const warning: EntryWarning = { ...words, cells: [{ row: 0, column: 0 }] };

function enter({ entry }: Typist, row = 0): Promise<number | null> {
  let became: Promise<number | null> = Promise.resolve(null);
  act(() => {
    became = entry().enter([{ row, column: 0, text: "○" }]);
  });
  return became;
}

describe("what is told of entries", () => {
  it("stays when an entry that was made at the same time is written", async () => {
    const desk = await typist();
    const became = [enter(desk), enter(desk)];
    await desk.answer(refusal);
    await desk.answer([]);
    expect(desk.entry().notices).toMatchObject([{ kind: "refused", words: refusal.words }]);
    expect(await Promise.all(became)).toEqual([null, 1]);
  });

  it("is told of each of them", async () => {
    const desk = await typist();
    void enter(desk);
    void enter(desk);
    await desk.answer(refusal);
    await desk.answer([warning]);
    expect(desk.entry().notices.map(({ kind }) => kind)).toEqual(["refused", "warned"]);
  });

  it("is over when the next thing is done, where it was refused", async () => {
    const desk = await typist();
    void enter(desk);
    await desk.answer(refusal);
    void enter(desk);
    expect(desk.entry().notices).toEqual([]);
  });

  it("stays where it is a warning, until its cells are entered again", async () => {
    const desk = await typist();
    const both = [0, 1].map((row) => ({ row, column: 0 }));
    void enter(desk);
    await desk.answer([{ ...warning, cells: both }]);
    void enter(desk, 0);
    await desk.answer([]);
    void enter(desk, 2);
    await desk.answer([{ ...warning, cells: [{ row: 2, column: 0 }] }]);
    expect(desk.entry().notices).toHaveLength(2);
    act(() => {
      void desk.entry().enter(both.map((at) => ({ ...at, text: "○" })));
    });
    await desk.answer([]);
    expect(desk.entry().notices.map(({ cells }) => [...cells])).toEqual([["2 0 表"]]);
  });

  it("is over when what it is about is undone", async () => {
    const desk = await typist();
    desk.stand(2);
    void enter(desk);
    await desk.answer([warning]);
    desk.stand(3);
    expect(desk.entry().notices).toHaveLength(1);
    desk.stand(1);
    expect(desk.entry().notices).toEqual([]);
  });

  it("is over when it is closed", async () => {
    const desk = await typist();
    void enter(desk);
    void enter(desk);
    await desk.answer([warning]);
    await desk.answer(refusal);
    act(() => desk.entry().dismiss(desk.entry().notices.slice(0, 1)));
    expect(desk.entry().notices.map(({ kind }) => kind)).toEqual(["refused"]);
  });
});

it("the bar tells all warnings together, and gives the focus back before it goes", async () => {
  const user = userEvent.setup();
  const notice = { kind: "warned", cells: new Set<string>(), edition: 1, words } as const;
  const notices: readonly EntryNotice[] = [
    { ...notice, serial: 0 },
    { ...notice, serial: 1, words: { ja: "A5が一覧にありません。", en: "A5 is not in the list." } },
  ];
  const done: string[] = [];
  const entry = { notices, dismiss: () => done.push("dismissed") };
  const onClose = (): void => void done.push("focused");
  render(<EntryNoticeBar {...{ entry, onClose }} language="ja" words={wordsFor("ja").work} />);
  const list = within(screen.getByRole("list", { name: "入力についてのお知らせが2件あります" }));
  list.getByText("A5が一覧にありません。");
  await expectNoViolations();
  await user.click(screen.getByRole("button", { name: "閉じる" }));
  expect(done).toEqual(["focused", "dismissed"]);
});
