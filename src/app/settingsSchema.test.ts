import { describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import fc from "fast-check";
import { Failure } from "../core";
import { parseSettings } from "./settings";
import { buildSettingsSchema } from "./settingsSchema";

const validate = new Ajv({ strict: true }).compile(buildSettingsSchema());

function parses(text: string): boolean {
  try {
    parseSettings(text);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

const text = fc.oneof(
  fc.constantFrom("山口市", "○", "－", "", " ", "\u3000", "\u0085", "off", "info", "budgets"),
  fc.string({ maxLength: 3 }),
);
const scalar = fc.oneof(
  text,
  fc.constantFrom(0, 1, -1, 1.5, 1e6, 1e6 + 1, 1e21, -0),
  fc.constantFrom(true, null),
);
const key = fc.oneof(
  text,
  fc.constantFrom("M01", "T10", "M99", "measures", "participation", "__proto__", "toString"),
);
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(key, scalar, { maxKeys: 3 }),
  fc.record({ participation: fc.dictionary(key, scalar, { maxKeys: 2 }) }),
);
const keys = ["$schema", "sheets", "roster", "centerCities", "marks", "absentMark"] as const;
const others = ["priorityProjects", "expect", "rules", "roaster", "toString"] as const;
const settings = fc.oneof(
  fc.dictionary(fc.constantFrom(...keys, ...others), value, { maxKeys: 2 }),
  value,
);

describe("the JSON Schema of the settings", () => {
  it("accepts exactly what the program accepts", () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(settings, (some) => {
        const json = JSON.stringify(some);
        const isParsed = parses(json);
        expect({ json, accepted: validate(JSON.parse(json)) }).toEqual({
          json,
          accepted: isParsed,
        });
        seen[isParsed ? "accepted" : "refused"] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(200);
  });

  it.each([
    [
      "everything",
      true,
      '{"$schema": "settings.schema.json", "sheets": ["R3"], "roster": ["山口市"], "centerCities": ["山口市"], "marks": {"◎": "budgets"}, "absentMark": "", "priorityProjects": {"起業支援": "創業"}, "expect": {"municipalities": 7, "projects": 1, "measures": 2, "relisted": 0, "new": 1, "expanded": 1, "priority": 1, "participation": {"山口市": 2}}, "rules": {"M07": "off"}}',
    ],
    ["nothing", true, "{}"],
    ["a misspelt key", false, '{"rooster": ["山口市"]}'],
    ["a misspelt number", false, '{"expect": {"measure": 2}}'],
    ["a number in quotes", false, '{"expect": {"measures": "2"}}'],
    ["half a measure", false, '{"expect": {"measures": 1.5}}'],
    ["a rule that does not exist", false, '{"rules": {"Z99": "off"}}'],
    ["a severity that does not exist", false, '{"rules": {"M01": "fatal"}}'],
    ["a hyphen for －", false, '{"absentMark": "-"}'],
    ["no sheet at all", false, '{"sheets": []}'],
    ["a list", false, "[]"],
  ])("agrees with the program about %s", (_what, isGood, json) => {
    expect(validate(JSON.parse(json))).toBe(isGood);
    expect(parses(json)).toBe(isGood);
  });

  it("says in both languages what each member is", () => {
    const json = JSON.stringify(buildSettingsSchema());
    for (const words of ["構成市町の名簿 / Roster", "合うはずの数 / Expected numbers"]) {
      expect(json).toContain(words);
    }
  });
});
