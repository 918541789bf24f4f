import { describe, expect, it } from "@jest/globals";
import { drawSheet } from "../../../test/support/drawSheet";
import { readPlan } from "../read";
import { listNotes } from "./index";

function notesOf(sheet: string): readonly string[] {
  return listNotes(readPlan(drawSheet(sheet).book)).map(
    ({ code, at }) => `${code} ${String(at.row + 1)}`,
  );
}

describe("listNotes", () => {
  it("tells once that a letter was taken for ○, however often it stands", () => {
    expect(
      notesOf(`
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ O     │ O     │ ○
      広域観光連携  │ 周遊ルートの造成 │ O     │ ○     │ ○`),
    ).toEqual(["M01 2"]);
  });

  it("tells every mark that nobody understands", () => {
    expect(
      notesOf(`
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○     │ ★     │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○     │ ○     │ △`),
    ).toEqual(["M02 2", "M02 3"]);
  });

  it("says nothing of other spellings of ○, which mean nothing else", () => {
    expect(
      notesOf(`
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ 〇     │ ◯     │ ○`),
    ).toEqual([]);
  });
});
