import { describe, expect, it } from "@jest/globals";
import { Failure } from "../core";
import { parseSettings } from "./settings";

function failureOf(text: string): Failure {
  try {
    parseSettings(text);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe("parseSettings", () => {
  it("reads every member", () => {
    const settings = {
      sheets: ["取組一覧"],
      roster: ["山口市", "宇部市"],
      centerCities: ["山口市"],
      marks: { "◎": "budgets", "○": "participates" },
      absentMark: "－",
      priorityProjects: { "起業・創業支援": "ビジネスマッチング" },
      expect: { measures: 150, participation: { 山口市: 120 } },
      rules: { M07: "off", T10: "info" },
    };
    expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it("wants nothing", () => {
    expect(parseSettings("{}")).toEqual({});
  });

  it("names the line of an unknown key and the key that was meant", () => {
    const failure = failureOf('{\n  "roster": [],\n  "centreCities": []\n}');
    expect(failure.code).toBe("settings-unknown-key");
    expect(failure.words.ja).toContain("3行目");
    expect(failure.words.ja).toContain("「centerCities」のことでしょうか");
    expect(failure.words.en).toContain("Line 3");
  });

  it("lists the known keys where none is near", () => {
    expect(failureOf('{"colour": "red"}').words.en).toContain("priorityProjects");
  });

  it("knows the codes of the rules", () => {
    const failure = failureOf('{\n"rules": {\n"M99": "off"}}');
    expect(failure.code).toBe("settings-unknown-key");
    expect(failure.words.en).toContain("Line 3");
  });

  it.each([
    ["a roster that is no list", '{"roster": "山口市"}'],
    ["a name that is empty", '{"roster": [" "]}'],
    ["an unknown meaning", '{"marks": {"◎": "maybe"}}'],
    ["an unknown severity", '{"rules": {"M01": "fatal"}}'],
    ["a count below 0", '{"expect": {"new": -1}}'],
    ["an absent mark of another width", '{"absentMark": "-"}'],
    ["a blank sign", '{"marks": {" ": "absent"}}'],
    ["rules that are a list", '{"rules": ["M01"]}'],
    ["a list instead of settings", "[]"],
  ])("refuses %s and names the line", (_what, text) => {
    const failure = failureOf(text);
    expect(failure.code).toBe("settings-wrong-value");
    expect(failure.words.ja).toContain("1行目");
  });

  it("names the line of a misspelt number, and the one that was meant", () => {
    const failure = failureOf('{\n  "expect": {\n    "measurs": 150\n  }\n}');
    expect(failure.code).toBe("settings-unknown-key");
    expect(failure.words.ja).toContain("3行目");
    expect(failure.words.ja).toContain("「measures」のことでしょうか");
  });

  it("finds a misspelt key before it looks at values", () => {
    expect(failureOf('{"roster": 1,\n"rule": {}}').words.en).toContain("Did you mean “rules”?");
  });

  it("refuses a key that stands twice, since one of them would be ignored", () => {
    const failure = failureOf('{"rules": {\n"M01": "off",\n"M01": "info"}}');
    expect(failure.code).toBe("settings-repeated-key");
    expect(failure.words.en).toContain("Line 3");
    expect(failureOf('{"roster": [],\n"roster": []}').words.ja).toContain("2行目");
  });

  it("takes tab names with the spaces that they have, and other names without", () => {
    expect(parseSettings('{"sheets": ["R3 "], "roster": [" 山口市 "]}')).toEqual({
      sheets: ["R3 "],
      roster: ["山口市"],
    });
  });

  it("is not misled by names of the language itself", () => {
    expect(failureOf('{"toString": 1}').code).toBe("settings-unknown-key");
    expect(failureOf('{"__proto__": 1}').code).toBe("settings-unknown-key");
  });
});
