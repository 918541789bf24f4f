/** The summaries of the sample workbook, checked against the sample's data counted without the engine. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { layOutRows } from "../../scripts/sample/planRows";
import { samplePlan } from "../../scripts/sample/samplePlan";
import { buildSummarySheets, readPlan, type SheetSpec } from "../../src/core";
import { applyEdits, openXlsx } from "../../src/xlsx";
import { readList, showRows } from "../support/readSpec";

interface Fact {
  readonly pillar: string;
  readonly project: string;
  readonly words: string;
  readonly isRelisted: boolean;
  readonly isChanged: boolean;
  readonly isPriority: boolean;
  readonly municipalities: readonly string[];
}

function listFacts(): Fact[] {
  let pillar = "";
  return layOutRows(samplePlan).flatMap((row): Fact[] => {
    if (row.kind === "pillar") pillar = row.text;
    if (row.kind !== "measures") return [];
    const marks = Array.from(row.row.marks);
    return row.row.measures.map((words) => {
      const [line = ""] = words.split("\n");
      return {
        pillar,
        project: row.project.name,
        words,
        isRelisted: line.endsWith("(再掲)") || line.endsWith("【再掲】"),
        isChanged: line.endsWith("【新規】") || line.endsWith("【拡充】"),
        isPriority: row.row.isPriority,
        municipalities: samplePlan.municipalities
          .filter((_, index) => marks[index] === "○")
          .map(({ name }) => name),
      };
    });
  });
}

const facts = listFacts();
const bytes = readFileSync(join(__dirname, "../../assets/sample/yamaguchi-r3.xlsx"));
const specs = buildSummarySheets(readPlan(openXlsx(new Uint8Array(bytes)).book));

function find(owner: string): SheetSpec {
  const spec = specs.find((one) => one.owner === owner);
  if (spec === undefined) throw new Error(`no sheet of ${owner}`);
  return spec;
}

/** Numbers of the first row that begins with these two cells. */
function numbersOf(owner: string, first: string, second: string): number[] {
  let group = "";
  for (const [label = "", kind = "", ...numbers] of showRows(find(owner))) {
    if (label !== "") group = label;
    if (group === first && kind === second) return numbers.map(Number);
  }
  throw new Error(`no row ${first} ${second}`);
}

describe("the summaries of the sample", () => {
  it("are 総括表, seven municipalities and twelve priority projects", () => {
    const projects = new Set(facts.filter((fact) => fact.isPriority).map((fact) => fact.project));
    expect(specs.map(({ name }) => name)).toEqual([
      "総括表",
      ...samplePlan.municipalities.map(({ name }) => name),
      ...[...projects].map((project) => `PJ_${project}`),
    ]);
    expect(projects.size).toBe(12);
  });

  it.each(samplePlan.pillars.map(({ name }) => name))("count the pillar %s", (pillar) => {
    const own = facts.filter((fact) => fact.pillar === pillar);
    const count = (items: readonly Fact[]): number[] => {
      const each = samplePlan.municipalities.map(
        ({ name }) => items.filter(({ municipalities }) => municipalities.includes(name)).length,
      );
      return [items.length, ...each, each.reduce((sum, number) => sum + number, 0)];
    };
    const originals = own.filter((fact) => !fact.isRelisted);
    const read = (kind: string): number[] => numbersOf("summary/overview", pillar, kind);
    expect(read("件数(再掲を含む)")).toEqual(count(own));
    expect(read("件数(再掲を除く)")).toEqual(count(originals));
    expect(read("うち重点PJ")).toEqual(count(originals.filter((fact) => fact.isPriority)));
    expect(read("うち新規").map((n, i) => n + (read("うち拡充")[i] ?? 0))).toEqual(
      count(originals.filter((fact) => fact.isChanged)),
    );
  });

  it("add up to the 94 measures of the plan, 88 of them originals", () => {
    expect(numbersOf("summary/overview", "計", "件数(再掲を含む)")[0]).toBe(94);
    expect(numbersOf("summary/overview", "計", "件数(再掲を除く)")[0]).toBe(88);
    expect(numbersOf("summary/overview", "計", "うち予算化")[0]).toBe(0);
  });

  it.each(samplePlan.municipalities.map(({ name, code }) => [name, code]))(
    "list what %s takes part in, in the plan's own words",
    (name, code) => {
      const list = readList(find(`summary/municipality/${code}`), "No");
      const own = facts.filter(({ municipalities }) => municipalities.includes(name));
      expect(list.map((row) => row["内容(取組の方向性)"])).toEqual(
        own.map(({ words }) => words.replaceAll("\n", " ")),
      );
      expect(list.map((row) => row["柱"])).toEqual(own.map(({ pillar }) => pillar));
      expect(list.map((row) => row["再掲"] === "再掲")).toEqual(
        own.map(({ isRelisted }) => isRelisted),
      );
      expect(list.map((row) => row["重点 PJ"] === "●")).toEqual(
        own.map(({ isPriority }) => isPriority),
      );
    },
  );

  it("show every ○ of a priority row on that project's sheet", () => {
    for (const spec of specs.filter(({ name }) => name.startsWith("PJ_"))) {
      const list = readList(spec, "No");
      const own = facts.filter((fact) => fact.isPriority && `PJ_${fact.project}` === spec.name);
      const marked = list.map((row) =>
        samplePlan.municipalities.map(({ name }) => name).filter((name) => row[name] === "○"),
      );
      expect(marked).toEqual(own.map(({ municipalities }) => municipalities));
    }
  });

  it("are the same file when they are made again", () => {
    const edits = specs.map((spec) => ({ kind: "sheet" as const, spec }));
    const once = applyEdits(openXlsx(new Uint8Array(bytes)), edits).bytes;
    const { book } = openXlsx(once);
    const again = buildSummarySheets(readPlan(book));
    expect(again).toEqual(specs);
    const twice = applyEdits(openXlsx(once), edits).bytes;
    expect(Buffer.compare(Buffer.from(twice), Buffer.from(once))).toBe(0);
  });
});
