import { describe, expect, it } from "@jest/globals";
import { findLanguage, parseArguments } from "./arguments";
import { UsageError } from "./usageError";

function errorOf(...words: string[]): UsageError {
  try {
    parseArguments(words);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`accepted: ${words.join(" ")}`);
}

describe("parseArguments", () => {
  it("reads a check of several files", () => {
    const words = ["check", "a.xlsx", "--fail-on", "warning", "b.xlsx", "--format=sarif"];
    expect(parseArguments(words)).toMatchObject({
      command: "check",
      files: ["a.xlsx", "b.xlsx"],
      failOn: "warning",
      format: "sarif",
    });
  });

  it("takes -o with its name after it or attached", () => {
    expect(parseArguments(["fix", "a.xlsx", "-o", "b.xlsx"]).output).toBe("b.xlsx");
    expect(parseArguments(["fix", "a.xlsx", "-ob.xlsx"]).output).toBe("b.xlsx");
    expect(parseArguments(["fix", "a.xlsx", "--output=b.xlsx"]).output).toBe("b.xlsx");
  });

  it("takes --json for --format json", () => {
    expect(parseArguments(["check", "a.xlsx", "--json"]).format).toBe("json");
    expect(parseArguments(["read", "a.xlsx", "--json"]).format).toBe("json");
  });

  it("takes words after -- for files, even when they begin with a dash", () => {
    expect(parseArguments(["check", "--", "-odd.xlsx"]).files).toEqual(["-odd.xlsx"]);
  });

  it("gives help for all and for one command", () => {
    expect(parseArguments(["--help"])).toMatchObject({ command: "help", helpFor: null });
    expect(parseArguments(["fix", "-h"])).toMatchObject({ command: "help", helpFor: "fix" });
    expect(parseArguments(["help", "check"])).toMatchObject({ command: "help", helpFor: "check" });
    expect(parseArguments(["-V"]).command).toBe("version");
  });

  it.each([
    [["chek", "a.xlsx"], "check"],
    [["check", "a.xlsx", "--formatt", "json"], "--format"],
    [["check", "a.xlsx", "--format", "yaml"], "sarif"],
    [["check", "a.xlsx", "--fail-on", "fatal"], "warning"],
    [["check", "a.xlsx", "--format"], "--format"],
    [["fix", "a.xlsx", "-o", "--level", "safe"], "-o"],
    [["read", "a.xlsx", "-o", "b.xlsx"], "--output"],
    [["check", "a.xlsx", "--json=yes"], "--json"],
    [["check"], "check"],
    [["read", "a.xlsx", "b.xlsx"], "2"],
    [["highlight", "a.xlsx"], "-o"],
    [[], "--help"],
  ])("refuses %j and says what to do (%s)", (words, hint) => {
    const { ja, en } = errorOf(...words).words;
    expect(ja).toContain(hint);
    expect(en).toContain(hint);
  });
});

describe("findLanguage", () => {
  it("finds --lang on a command line that is wrong otherwise", () => {
    expect(findLanguage(["chek", "--lang", "en", "--nonsense"])).toBe("en");
    expect(findLanguage(["check", "a.xlsx"])).toBeNull();
  });
});
