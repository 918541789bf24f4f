import { describe, expect, it } from "@jest/globals";
import { describeRule } from "./describeRule";
import { explainRule } from "./index";

function listMessages(code: string): readonly string[] {
  const rule = explainRule(code);
  if (rule === null) throw new Error(`no rule ${code}`);
  const [messages] = describeRule(rule, "ja").sections;
  return messages?.kind === "list" ? messages.items : [];
}

describe("describeRule", () => {
  it("tells beside a message where it is graver, lighter or repaired otherwise than its rule", () => {
    const [blank = "", withUnit = "", otherUnit = ""] = listMessages("X05");
    expect(blank).toMatch(/記入してください。 — 人の判断が必要です$/u);
    expect(withUnit).toMatch(/ください。 — 要確認$/u);
    expect(otherUnit).toMatch(/ください。 — 要確認 · 人の判断が必要です$/u);
  });

  it("adds nothing to a message that is as its rule", () => {
    expect(listMessages("M02")).toEqual([expect.stringMatching(/ください。$/u)]);
  });
});
