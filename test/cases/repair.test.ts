/** What must hold for every bulk repair, whatever the sheet: nothing that the plan says may change by it. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  checkPlan,
  highlight,
  makeSheet,
  proposeFixes,
  readPlan,
  type Book,
  type Plan,
} from "../../src/core";
import { applyToBook } from "../support/applyToBook";

const headings = ["事業名", "取組の方向性", "重点PJ", "山口市", "宇部市", "萩市", "防府市", "備考"];

const mark = fc.constantFrom(
  ...["○", "○", "○", "", "－", "ー", "〇", "◯", " ○", "○\n", "\u3000〇 ", "O", "レ", "★", "◎"],
  ...["○※1", "〇(R4～)", "○ 予算化", "※ ○", "(○)", "●"],
);
const measure = fc
  .array(
    fc.tuple(
      fc.constantFrom("創業相談会の開催", "周遊ルートの造成", "産科の新規開設", "広報誌の共同発行"),
      fc.constantFrom(
        "",
        "",
        "【新規】",
        "(新規)",
        "［拡充］",
        "(再掲)",
        "【継続】",
        "〈新〉",
        "🈟",
      ),
      fc.constantFrom("", "\n・先進地の視察", "\n・若手の育成(再掲)"),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((items) => items.map((parts) => parts.join("")).join("\n"));

const row = fc.tuple(
  fc.constantFrom("起業・創業支援", "広域観光連携", "地域医療の確保"),
  measure,
  fc.constantFrom("", "●", "○"),
  ...[mark, mark, mark, mark],
  fc.constantFrom("", "検討中"),
);

const book = fc.array(row, { minLength: 1, maxLength: 6 }).map((rows): Book => {
  const cells = [headings, ...rows].flatMap((texts, index) =>
    texts.map((text, column) => ({ row: index, column, text })),
  );
  return { sheets: [makeSheet({ name: "取組一覧", cells })] };
});

function repair(sheet: Book, level: "safe" | "ask"): Book {
  const plan = readPlan(sheet);
  return applyToBook(sheet, proposeFixes(checkPlan(plan), plan, level).edits);
}

/** What the plan says, without how it is written. */
function meaningOf(plan: Plan): unknown {
  return plan.tables.flatMap(({ measures }) =>
    measures.map((one) => ({
      text: one.text,
      change: one.change,
      isRelisted: one.isRelisted,
      isPriority: one.isPriority,
      participation: [...one.participation],
    })),
  );
}

describe("a bulk repair", () => {
  it("changes nothing of what the plan says", () => {
    fc.assert(
      fc.property(book, (sheet) => {
        expect(meaningOf(readPlan(repair(sheet, "safe")))).toEqual(meaningOf(readPlan(sheet)));
      }),
    );
  });

  it("leaves nothing that a second one would repair", () => {
    fc.assert(
      fc.property(book, (sheet) => {
        const repaired = readPlan(repair(sheet, "safe"));
        const left = checkPlan(repaired).filter(({ fix }) => fix === "safe");
        expect(left.map(({ words }) => words.ja)).toEqual([]);
      }),
    );
  });

  it("brings up no finding that was not there, and takes only repaired ones away", () => {
    fc.assert(
      fc.property(book, (sheet) => {
        const plan = readPlan(sheet);
        const { left } = proposeFixes(checkPlan(plan), plan, "safe");
        const after = checkPlan(readPlan(repair(sheet, "safe")));
        const codes = (findings: typeof after): readonly string[] =>
          findings.map(({ code, at }) => `${code} ${at.row} ${at.column}`).sort();
        expect(codes(after)).toEqual(codes(left));
      }),
    );
  });
});

describe("色分け and the rule about it", () => {
  it("agree: T04 finds nothing after 色分け, and 色分け changes nothing after a repair", () => {
    fc.assert(
      fc.property(book, (sheet) => {
        const colored = applyToBook(sheet, highlight(readPlan(sheet)).edits);
        const asked = checkPlan(readPlan(colored)).filter(({ code }) => code === "T04");
        expect(asked.map(({ words }) => words.ja)).toEqual([]);
        expect(highlight(readPlan(repair(sheet, "ask"))).edits).toEqual([]);
      }),
    );
  });
});

describe("the findings of a plan", () => {
  it("come in the order of the sheet, and no rule crashes", () => {
    fc.assert(
      fc.property(book, (sheet) => {
        const findings = checkPlan(readPlan(sheet));
        expect(findings.filter(({ message }) => message === "rule-crashed")).toEqual([]);
        const places = findings.map(({ at }) => at.row * 100 + at.column);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});
