/** Whatever code Excel has, a person gets words: what happened, what was written, what to do. */
import { describe, expect, it } from "@jest/globals";
import { Failure } from "../../src/core";
import { translateError } from "../../src/excel/excelError";
import { onExcel } from "./onExcel";

/** Codes about things that the add-in never does, and those that say nothing: they get the general words. */
const general = [
  ...["EmptyChartSeries", "InvalidBinding", "OpenWorkbookLinksBlocked"],
  ...["RefreshWorkbookLinksBlocked", "GeneralException", "InvalidArgument", "InvalidOperation"],
];

/** The typings know no argument of the constructor, the client's source does. */
function errorOf(code: string): unknown {
  return Reflect.construct(OfficeExtension.Error, [{ code, message: "words for programs" }]);
}

describe("codes of Excel", () => {
  it("have words of their own, but for what we never do", async () => {
    await onExcel(() => {
      const found = Object.values(Excel.ErrorCodes).filter((code) => {
        const failure = translateError(errorOf(code), "unwritten");
        if (!(failure instanceof Failure)) throw new Error(`${code} has no words`);
        return failure.code === "excel-refused";
      });
      expect(found.map(String).sort()).toEqual([...general].sort());
      return Promise.resolve();
    });
  });

  it("say what was written, and never Excel's own words", async () => {
    await onExcel(() => {
      const said = (["reading", "unwritten", "reverted", "uncertain"] as const).map((progress) =>
        translateError(errorOf("AccessDenied"), progress),
      );
      const words = said.map((failure) => (failure instanceof Failure ? failure.words : null));
      expect(new Set(words.map((one) => one?.ja)).size).toBe(4);
      expect(words.map((one) => one?.ja).join()).not.toContain("words for programs");
      expect(words[1]?.ja).toContain("何も書き込んでいません");
      return Promise.resolve();
    });
  });

  it("of bugs stay what they are", async () => {
    await onExcel(() => {
      const bug = new TypeError("x is undefined");
      expect(translateError(bug, "unwritten")).toBe(bug);
      return Promise.resolve();
    });
  });
});
