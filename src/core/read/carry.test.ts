import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { carryOn, nameFields, nothingCarried, type Carried } from "./carry";

function name(value: string): {
  value: string;
  at: { sheet: string; row: number; column: number };
} {
  return { value, at: { sheet: "一覧", row: 0, column: 0 } };
}

describe("carryOn", () => {
  const before = carryOn(nothingCarried, {
    pillar: name("けん引"),
    initiative: name("ア 起業"),
    project: name("創業塾"),
  });

  it("keeps what a row does not name", () => {
    expect(carryOn(before, {})).toEqual(before);
    expect(carryOn(before, { project: name("相談会") })).toMatchObject({
      pillar: { value: "けん引" },
      initiative: { value: "ア 起業" },
      project: { value: "相談会" },
    });
  });

  it("clears what lies below a changed name", () => {
    expect(carryOn(before, { pillar: name("高次") })).toEqual({
      ...nothingCarried,
      pillar: name("高次"),
    });
  });

  it("clears nothing where a name is only repeated", () => {
    expect(carryOn(before, { pillar: name("けん引") })).toEqual(before);
  });

  it("takes a name below a changed one from the same row", () => {
    const after = carryOn(before, { initiative: name("イ 観光"), project: name("創業塾") });
    expect(after.project?.value).toBe("創業塾");
  });

  it("changes nothing when the same row comes twice", () => {
    const some = fc.option(fc.constantFrom("a", "b").map(name), { nil: null });
    const row = fc.record({ pillar: some, policyArea: some, initiative: some, project: some });
    fc.assert(
      fc.property(row, row, (first: Carried, second: Carried) => {
        const once = carryOn(first, second);
        expect(carryOn(once, second)).toEqual(once);
        for (const field of nameFields) {
          if (second[field] !== null) expect(once[field]?.value).toBe(second[field].value);
        }
      }),
    );
  });
});
