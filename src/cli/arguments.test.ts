import { describe, expect, it } from "@jest/globals";
import { findLanguage, parseArguments } from "./arguments";
import { commands } from "./commandTable";
import { UsageError } from "./usageError";

/** A request as plain data: commands by their names. */
function read(...words: string[]): Record<string, unknown> {
  const request = parseArguments(words);
  if (request.kind === "version") return request;
  if (request.kind === "help") return { kind: "help", command: request.command?.name ?? null };
  const { command, operands, options } = request;
  return { command: command.name, files: operands, options };
}

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
    expect(
      read("check", "a.xlsx", "--fail-on", "warning", "b.xlsx", "--format=sarif"),
    ).toMatchObject({
      command: "check",
      files: ["a.xlsx", "b.xlsx"],
      options: { "fail-on": "warning", format: "sarif" },
    });
  });

  it("takes -o with its name after it or attached", () => {
    for (const words of [["-o", "b.xlsx"], ["-ob.xlsx"], ["--output=b.xlsx"]]) {
      expect(read("fix", "a.xlsx", ...words)).toMatchObject({ options: { output: "b.xlsx" } });
    }
  });

  it("takes words after -- for files, even when they begin with a dash", () => {
    expect(read("check", "--", "-odd.xlsx")).toMatchObject({ files: ["-odd.xlsx"] });
  });

  it("gives help for all and for one command", () => {
    expect(read("--help")).toEqual({ kind: "help", command: null });
    expect(read("help")).toEqual({ kind: "help", command: null });
    expect(read("fix", "-h")).toEqual({ kind: "help", command: "fix" });
    expect(read("help", "check")).toEqual({ kind: "help", command: "check" });
    expect(read("-V")).toEqual({ kind: "version" });
  });

  it.each([
    [["chek", "a.xlsx"], "check"],
    [["help", "chek"], "check"],
    [["expl"], "explain"],
    [["hlep"], "help"],
    [["check", "a.xlsx", "--show"], "--show-dismissed"],
    [["check", "a.xlsx", "--formatt", "json"], "--format"],
    [["check", "a.xlsx", "--show-dismised"], "--show-dismissed"],
    [["check", "a.xlsx", "--format", "yaml"], "junit"],
    [["check", "a.xlsx", "--fail-on", "fatal"], "warning"],
    [["check", "a.xlsx", "--lang", "fr"], "ja, en"],
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

describe("the table of commands", () => {
  it("has each name once, and each option of one kind wherever it is used", () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const kinds = new Map<string, string>();
    for (const { options } of commands) {
      for (const [name, { takesValue, short = "" }] of Object.entries(options)) {
        const kind = `${String(takesValue)} ${short}`;
        expect([name, kinds.get(name) ?? kind]).toEqual([name, kind]);
        kinds.set(name, kind);
      }
    }
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    "says in both languages what each option of %s is for",
    (name, { usage, help, summary, options }) => {
      expect(usage.split(" ")[0]).toBe(name);
      expect(summary.ja).toMatch(/[ぁ-ん]/u);
      expect(help.ja).toMatch(/[ぁ-ん]/u);
      expect(summary.en + help.en).not.toMatch(/[ぁ-ん]/u);
      for (const option of Object.keys(options)) {
        if (option === "settings") continue;
        const written = option === "output" ? "-o" : `--${option}`;
        expect(usage + help.ja).toContain(written);
        expect(usage + help.en).toContain(written);
      }
    },
  );
});
