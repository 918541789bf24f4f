import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makePlan, type MeasureDraft, type PlanDraft } from "../../../test/support/makePlan";
import { listFormulas, readList, showRows, showValue } from "../../../test/support/readSpec";
import type { Participation } from "../plan/plan";
import type { SheetSpec } from "../edits/sheetSpec";
import { buildSummarySheets } from "./buildSummarySheets";

const towns = ["八戸市 022039", "三戸町 024411", "五戸町 024422"];
const names = ["八戸市", "三戸町", "五戸町"];

function build(draft: Partial<PlanDraft>, ...rest: readonly PlanDraft[]): SheetSpec[] {
  return buildSummarySheets(makePlan({ municipalities: towns, measures: [], ...draft }, ...rest));
}

function textOf(spec: SheetSpec | undefined): string {
  return spec === undefined ? "" : showRows(spec).flat().join("\n");
}

const fair: MeasureDraft = {
  text: "物産フェア",
  project: "販路拡大",
  marks: { 八戸市: "participates" },
};

describe("buildSummarySheets", () => {
  it("makes the sheets of a plan without measures, and says that there are none", () => {
    const specs = build({});
    expect(specs.map(({ name }) => name)).toEqual(["総括表", ...names]);
    expect(textOf(specs[1])).toContain("該当する取組はありません。");
  });

  it("makes 総括表 alone of a plan without tables", () => {
    expect(buildSummarySheets({ tables: [], notes: [] }).map(({ name }) => name)).toEqual([
      "総括表",
    ]);
  });

  it("titles every sheet with year and vision, and names area and year", () => {
    const [overview, city] = build({
      title: "八戸圏域連携中枢都市圏ビジョン 連携事業一覧",
      area: "八戸圏域連携中枢都市圏",
      fiscalYear: 2021,
      centers: ["八戸市"],
    });
    expect(textOf(overview)).toContain("令和3年度 八戸圏域連携中枢都市圏ビジョン 総括表");
    expect(textOf(city)).toContain("令和3年度 八戸圏域連携中枢都市圏ビジョン 取組一覧(八戸市)");
    expect(textOf(city)).toContain("市町:八戸市(連携中枢都市、団体コード 022039)");
    expect(textOf(city)).toContain("圏域名:八戸圏域連携中枢都市圏");
    expect(textOf(city)).toContain("年度:令和3年度(2021年度)");
  });

  it("keeps 総括表 on one page while it stays readable there", () => {
    const pillars = (count: number): MeasureDraft[] =>
      Array.from({ length: count }, (_, index) => ({ ...fair, pillar: `柱${String(index + 1)}` }));
    const [short] = build({ measures: pillars(3) });
    const [long] = build({ measures: pillars(9) });
    expect([short?.page.isOnePage, long?.page.isOnePage]).toEqual([true, false]);
  });

  it("leads from each row to the cell it came from", () => {
    const specs = build({ measures: [{ ...fair, text: "準備会" }, fair] });
    const links = specs
      .slice(1, 2)
      .flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.link ?? [])),
      );
    expect(links).toEqual([
      { sheet: "取組一覧", row: 0, column: 3 },
      { sheet: "取組一覧", row: 1, column: 3 },
    ]);
  });

  it("names the sheet of the source cell when the plan has several", () => {
    const second: PlanDraft = { sheet: "柱2", municipalities: towns, measures: [fair] };
    const [, city] = build({ sheet: "柱1", measures: [fair] }, second);
    expect(readList(city ?? failed(), "No").map((row) => row["元の セル"])).toEqual([
      "柱1 D1",
      "柱2 D1",
    ]);
  });

  it("takes the latest year when an older year's table is in the workbook too", () => {
    const older: PlanDraft = {
      sheet: "R2",
      fiscalYear: 2020,
      municipalities: towns,
      measures: [fair, fair],
    };
    const [, city] = build({ sheet: "R3", fiscalYear: 2021, measures: [fair] }, older);
    expect(readList(city ?? failed(), "No")).toHaveLength(1);
  });

  it("keeps red, bold and the word 新規 together", () => {
    const [, city] = build({
      measures: [{ ...fair, cellText: "物産フェア【新規】", change: "new" }],
    });
    const cells = (city?.rows ?? []).flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
    const red = cells.filter(({ style }) => style.color === "#C00000");
    expect(red.map(({ value }) => value)).toEqual(["物産フェア【新規】", "新規"]);
    expect(red.every(({ style }) => style.isBold)).toBe(true);
  });

  it("says who else takes part: names, who is missing, or all", () => {
    const all = Object.fromEntries(names.map((name) => [name, "participates" as const]));
    const measures: MeasureDraft[] = [
      fair,
      { ...fair, marks: all },
      { ...fair, marks: { 八戸市: "budgets", 五戸町: "participates" } },
    ];
    const [, city] = build({ measures });
    const list = readList(city ?? failed(), "No");
    expect(list.map((row) => row["他の参加市町"])).toEqual(["なし", "他の全市町(2)", "五戸町"]);
    expect(list.map((row) => row["予算化"])).toEqual(["", "", "◎"]);
  });

  it("leaves 予算化 out where the plan does not tell it from 取り組む", () => {
    const [overview, city] = build({ measures: [fair] });
    expect(textOf(overview)).not.toContain("うち予算化");
    expect(textOf(city)).not.toContain("予算化");
  });

  it("puts projects of one priority project on one sheet, as the mapping says", () => {
    const measures: MeasureDraft[] = [
      { ...fair, isPriority: true },
      { ...fair, project: "農林水産業の振興", isPriority: true },
      { ...fair, project: "移住の促進", isPriority: true },
      { ...fair, project: "移住の促進", isPriority: false },
    ];
    const plan = makePlan({ municipalities: towns, measures });
    const specs = buildSummarySheets(plan, {
      priorityProjects: { "販路 拡大": "PJ1 産業", 農林水産業の振興: "PJ1 産業" },
    }).filter(({ owner }) => owner?.startsWith("summary/project/"));
    expect(specs.map(({ name }) => name)).toEqual(["PJ_PJ1 産業", "PJ_移住の促進"]);
    expect(specs.map((spec) => readList(spec, "No").length)).toEqual([2, 1]);
  });

  it("follows the names that the 重点PJ cell itself gives", () => {
    const measures: MeasureDraft[] = [
      { ...fair, isPriority: true, priorityProjects: ["①", "③"] },
      { ...fair, isPriority: true, priorityProjects: ["③"] },
    ];
    const specs = build({ measures }).filter(({ name }) => name.startsWith("PJ_"));
    expect(specs.map((spec) => [spec.name, readList(spec, "No").length])).toEqual([
      ["PJ_①", 1],
      ["PJ_③", 2],
    ]);
  });

  it("makes sheets only for the municipalities that are asked for, counting all", () => {
    const plan = makePlan({ municipalities: towns, measures: [fair] });
    const specs = buildSummarySheets(plan, { municipalities: ["三戸町"] });
    expect(specs.map(({ name }) => name)).toEqual(["総括表", "三戸町"]);
  });

  it("prints on A3 where more than ten municipalities stand side by side", () => {
    const municipalities = Array.from({ length: 34 }, (_, index) => `第${index + 1}町`);
    const [overview, town] = build({ municipalities, measures: [fair] });
    expect([overview?.page.paper, town?.page.paper]).toEqual(["A3", "A4"]);
    expect([overview?.page.isLandscape, town?.page.isLandscape]).toEqual([true, true]);
  });
});

function failed(): never {
  throw new Error("no such sheet");
}

const anyMark = fc.constantFrom<Participation | undefined>(undefined, "participates", "budgets");
const anyMeasure = fc
  .record({
    text: fc.constantFrom("物産フェア", "商談会の開催\n・会場", "=1+1", "検討会議"),
    pillar: fc.constantFrom("経済成長", "都市機能*", null),
    initiative: fc.constantFrom("ア 観光", null),
    project: fc.constantFrom("販路拡大", "医療/福祉", null),
    change: fc.constantFrom("new", "expanded", "continued", null),
    isRelisted: fc.boolean(),
    isPriority: fc.boolean(),
    marks: fc.array(anyMark, { minLength: names.length, maxLength: names.length }),
  })
  .map(({ marks, ...measure }): MeasureDraft => {
    const entries = names.flatMap((name, index) => {
      const mark = marks[index];
      return mark === undefined ? [] : [[name, mark] as const];
    });
    return { ...measure, marks: Object.fromEntries(entries) };
  });
const anyMeasures = fc.array(anyMeasure, { maxLength: 12 });

function numbersOf(spec: SheetSpec, group: string, kind: string): number[] {
  let label = "";
  for (const [first = "", second = "", ...numbers] of showRows(spec)) {
    if (first !== "") label = first;
    if (label === group && second === kind) return numbers.map(Number);
  }
  return [];
}

describe("buildSummarySheets, for any plan", () => {
  it("lists each measure once for each municipality that marked it", () => {
    fc.assert(
      fc.property(anyMeasures, (measures) => {
        const [, ...sheets] = build({ measures });
        names.forEach((name, index) => {
          const rows = measures.filter(({ marks }) => marks?.[name] !== undefined);
          const spec = sheets[index] ?? failed();
          expect(readList(spec, "No")).toHaveLength(rows.length);
        });
      }),
    );
  });

  it("sums the municipalities to 延べ and the pillars to 計", () => {
    fc.assert(
      fc.property(anyMeasures, (measures) => {
        const [overview = failed()] = build({ measures });
        const pillars = ["経済成長", "都市機能*", "(柱の記載なし)"];
        for (const kind of ["件数(再掲を除く)", "件数(再掲を含む)", "うち新規", "うち拡充"]) {
          const total = numbersOf(overview, "計", kind);
          const [whole = 0, ...each] = total.slice(0, -1);
          expect(total.at(-1)).toBe(each.reduce((sum, number) => sum + number, 0));
          expect(whole).toBeGreaterThanOrEqual(Math.max(...each));
          const parts = pillars.map((pillar) => numbersOf(overview, pillar, kind));
          const present = parts.filter((numbers) => numbers.length > 0);
          if (present.length === 0) continue;
          const sums = total.map((_, i) => present.reduce((sum, part) => sum + (part[i] ?? 0), 0));
          expect(sums).toEqual(total);
        }
      }),
    );
  });

  it("gives one owner and one tab name to each sheet, none longer than 31", () => {
    fc.assert(
      fc.property(anyMeasures, (measures) => {
        const specs = build({ measures });
        expect(new Set(specs.map(({ owner }) => owner)).size).toBe(specs.length);
        expect(new Set(specs.map(({ name }) => name.toLowerCase())).size).toBe(specs.length);
        for (const { name } of specs) {
          expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/u);
        }
      }),
    );
  });

  it("is as wide as its columns and never puts text where a formula is meant", () => {
    fc.assert(
      fc.property(anyMeasures, (measures) => {
        for (const spec of build({ measures })) {
          for (const { cells } of spec.rows) {
            expect(cells.length).toBeLessThanOrEqual(spec.columnWidths.length);
          }
          for (const { value } of listFormulas(spec)) expect(showValue(value)).toMatch(/^\d+$/u);
        }
      }),
    );
  });
});
