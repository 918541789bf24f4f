import { describe, expect, it } from "@jest/globals";
import { mergeSettings } from "./mergeSettings";

describe("mergeSettings", () => {
  it("lets the file go before the workbook, member by member", () => {
    const workbook = { sheets: ["R2"], roster: ["山口市", "宇部市"], absentMark: "－" } as const;
    expect(mergeSettings(workbook, { sheets: ["R3"], absentMark: "" })).toEqual({
      sheets: ["R3"],
      roster: ["山口市", "宇部市"],
      absentMark: "",
    });
  });

  it("joins marks, projects, rules and numbers entry by entry", () => {
    const workbook = {
      marks: { "◎": "budgets", "○": "participates" },
      priorityProjects: { 起業支援: "創業" },
      rules: { M07: "off", T10: "info" },
      expect: { measures: 10, participation: { 山口市: 3, 宇部市: 2 } },
    } as const;
    const file = {
      marks: { "◎": "priority" },
      rules: { T10: "error" },
      expect: { projects: 4, participation: { 宇部市: 5 } },
    } as const;
    expect(mergeSettings(workbook, file)).toEqual({
      marks: { "◎": "priority", "○": "participates" },
      priorityProjects: { 起業支援: "創業" },
      rules: { M07: "off", T10: "error" },
      expect: { measures: 10, projects: 4, participation: { 山口市: 3, 宇部市: 5 } },
    });
  });

  it("adds no member that neither has", () => {
    expect(mergeSettings({}, {})).toEqual({});
    expect(mergeSettings({ expect: { new: 1 } }, {})).toEqual({ expect: { new: 1 } });
  });
});
