import { describe, expect, it } from "@jest/globals";
import { formatFooter } from "./sheetWords";

describe("formatFooter", () => {
  it("doubles the sign that begins a code of Excel's", () => {
    expect(formatFooter("R&D 総括表")).toBe("&LR&&D 総括表&R&P / &N");
  });

  it("stays below the 255 characters that Excel takes", () => {
    expect(formatFooter("&".repeat(400)).length).toBeLessThanOrEqual(255);
  });
});
