/** Several damages in one cell: repairs that meet there are settled the same way each time, and come to an end. */
import { describe, expect, it } from "@jest/globals";
import {
  checkPlan,
  formatAddress,
  proposeFixes,
  readPlan,
  type Book,
  type Plan,
} from "../../src/core";
import { applyToBook } from "../support/applyToBook";
import { plainBook } from "../support/plainBook";
import { reverseRows } from "../support/reverseRows";
import { BookDraft } from "./bookDraft";
import { makeGoodBook } from "./goodBooks";
import { Random } from "./random";
import { allRows } from "./targets";

/** Marks with two or three things wrong at once. */
const marks: readonly [string, ...string[]] = [
  " 〇",
  "〇\n",
  "　◯ ",
  "〇※1",
  " ○(R4～)\n",
  "◯ (予定)",
  "(〇)",
  "○○ ",
  " ● ",
  "⚫※2",
  "O ",
  " レ\n",
  "ー ",
  "〇 予算化",
  "★※1",
];

/** Endings of a measure with two or three things wrong at once. */
const endings: readonly [string, ...string[]] = [
  "(新規)(拡充)",
  "［新規］【新規】",
  "（再掲）(新規)",
  "〈新〉\n・⼭⼝市での開催(再掲)",
  "⼩学⽣【新規】",
  "㈱地域商社【新】",
  "⼤学との連携(継続)【拡充】",
];

const bookCount = 8;
/** A repair may bring up another one (red for a tag that was added); more rounds than this go in a circle. */
const mostRounds = 6;

/** Writes troubled texts over a third of the marks and of the measures. */
function troubleBook(seed: number): Book {
  const random = new Random(seed);
  const good = makeGoodBook(700 + seed);
  const draft = new BookDraft(good.book);
  for (const { row, measures } of allRows(good)) {
    for (const { at } of row.marks) {
      if (random.chance(3)) draft.write(at, { text: random.pickFrom(marks) });
    }
    const [{ source }] = measures;
    if (!random.chance(4) || source.at.row !== row.row) continue;
    draft.write(source.at, { text: source.cellText + random.pickFrom(endings) });
  }
  return draft.build();
}

const books = Array.from({ length: bookCount }, (_, index) => troubleBook(index));
const levels = ["safe", "ask"] as const;

function propose(plan: Plan, level: "safe" | "ask"): ReturnType<typeof proposeFixes> {
  return proposeFixes(checkPlan(plan), plan, level);
}

describe.each(levels)("repairs that meet in one cell, at level %s,", (level) => {
  it("do meet", () => {
    const cells = books.flatMap((book) =>
      checkPlan(readPlan(book))
        .filter(({ fix }) => fix === "safe" || fix === level)
        .map(({ at }) => `${formatAddress(at)} ${at.sheet}`),
    );
    expect(cells.length - new Set(cells).size).toBeGreaterThan(bookCount);
  });

  it("are settled the same way each time, whatever the order of rows", () => {
    for (const book of books) {
      const first = propose(readPlan(book), level);
      expect(propose(readPlan(book), level)).toEqual(first);
      expect(propose(reverseRows(readPlan(book)), level).edits).toEqual(first.edits);
    }
  });

  it("come to an end", () => {
    for (const book of books) {
      let current = book;
      let rounds = 0;
      for (; rounds <= mostRounds; rounds += 1) {
        const { edits } = propose(readPlan(current), level);
        if (edits.length === 0) break;
        current = applyToBook(current, edits);
      }
      expect(rounds).toBeLessThanOrEqual(mostRounds);
    }
  });
});

describe("safe repairs that meet in one cell", () => {
  it("come to the same, made in bulk or one after the other", () => {
    for (const book of books.slice(0, 3)) {
      const plan = readPlan(book);
      const inBulk = applyToBook(book, propose(plan, "safe").edits);
      expect(plainBook(repairOneByOne(book))).toEqual(plainBook(inBulk));
    }
  });
});

/** Repairs the first finding that may be, then checks anew. */
function repairOneByOne(book: Book): Book {
  let current = book;
  for (;;) {
    const plan = readPlan(current);
    const next = checkPlan(plan).find(({ fix }) => fix === "safe");
    if (next === undefined) return current;
    const { edits } = proposeFixes([next], plan, "safe");
    if (edits.length === 0) throw new Error(`Nothing is proposed for ${next.words.ja}`);
    current = applyToBook(current, edits);
  }
}
