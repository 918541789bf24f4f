/** What is told of entries of which several are on their way at once. */
import { describe, expect, it } from "@jest/globals";
import { act, renderHook } from "@testing-library/react";
import { Failure, type Words } from "../../src/core";
import { useEntry, type Entry, type EnteredDocument } from "../../src/desk/work/useEntry";
import "../pane/strictScreens";
import { openTestDocument } from "./testDocument";
import { createXlsx } from "../../src/xlsx";

interface Typist {
  readonly entry: () => Entry;
  /** What becomes of the entry that has waited longest. */
  readonly answer: (became: Failure | readonly Words[]) => Promise<void>;
}

async function typist(): Promise<Typist> {
  const page = { paper: "A4", isLandscape: false } as const;
  const sheet = { name: "表", owner: null, columnWidths: [], rows: [], merges: [], page };
  const { state } = await openTestDocument({ name: "小.xlsx", bytes: createXlsx([sheet]) });
  const waiting: ((became: Failure | readonly Words[]) => void)[] = [];
  const document: EnteredDocument = {
    state,
    enter: () =>
      new Promise((resolve, reject) => {
        waiting.push((became) => (became instanceof Failure ? reject(became) : resolve(became)));
      }),
    undo: () => Promise.resolve(),
    redo: () => Promise.resolve(),
  };
  const { result } = renderHook(() => useEntry(document, "表"));
  return {
    entry: () => result.current,
    answer: async (became) =>
      act(async () => {
        waiting.shift()?.(became);
        await Promise.resolve();
      }),
  };
}

const refusal = new Failure("cell-merged", { ja: "結合されています。", en: "It is merged." });
const warning: Words = { ja: "文字として入れました。", en: "It was entered as text." };

function enter({ entry }: Typist): Promise<number | null> {
  let became: Promise<number | null> = Promise.resolve(null);
  act(() => {
    became = entry().enter([{ row: 0, column: 0, text: "○" }]);
  });
  return became;
}

describe("what is told of entries", () => {
  it("stays when an entry that was made at the same time is written", async () => {
    const desk = await typist();
    const became = [enter(desk), enter(desk)];
    await desk.answer(refusal);
    await desk.answer([]);
    expect(desk.entry().notices).toEqual([{ kind: "refused", words: [refusal.words] }]);
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

  it("is over when the next thing is done, or it is closed", async () => {
    const desk = await typist();
    void enter(desk);
    await desk.answer(refusal);
    void enter(desk);
    expect(desk.entry().notices).toEqual([]);
    await desk.answer([warning]);
    act(() => desk.entry().dismiss());
    expect(desk.entry().notices).toEqual([]);
  });
});
