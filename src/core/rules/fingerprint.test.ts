import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fingerprintOf, type FindingIdentity } from "./fingerprint";

const identity: FindingIdentity = {
  code: "T09",
  message: "participation",
  subject: "観光 / サイクルイベントの開催",
  data: { name: "サイクルイベントの開催", cell: "D24", difference: { ja: "萩市", en: "Hagi" } },
};

describe("fingerprintOf", () => {
  it("is sixteen hexadecimal digits", () => {
    expect(fingerprintOf(identity)).toMatch(/^[0-9a-f]{16}$/u);
  });

  it("does not change with the cells that a message names", () => {
    const moved = { ...identity, data: { ...identity.data, cell: "D31" } };
    expect(fingerprintOf(moved)).toBe(fingerprintOf(identity));
  });

  it("does not change with the order of the data", () => {
    const data = Object.fromEntries(Object.entries(identity.data).reverse());
    expect(fingerprintOf({ ...identity, data })).toBe(fingerprintOf(identity));
  });

  it.each([
    ["rule", { code: "T08" }],
    ["message", { message: "onlyCopyIsPriority" }],
    ["subject", { subject: "観光 / サイクルイベントの実施" }],
    ["content", { data: { ...identity.data, difference: { ja: "防府市", en: "Hofu" } } }],
  ])("changes with the %s", (_, change) => {
    expect(fingerprintOf({ ...identity, ...change })).not.toBe(fingerprintOf(identity));
  });

  it("tells subjects apart", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 40 }), (subjects) => {
        const prints = subjects.map((subject) => fingerprintOf({ ...identity, subject }));
        expect(new Set(prints).size).toBe(subjects.length);
      }),
    );
  });
});
