/** What bulk repair promises of every broken book: it mends what it says, brings up nothing new, and is done once. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import {
  checkPlan,
  proposeFixes,
  readPlan,
  type Book,
  type Finding,
  type Plan,
} from "../../src/core";
import { applyToBook } from "../support/applyToBook";
import { reverseRows } from "../support/reverseRows";
import type { Damaged } from "./damage";
import { makeGoodBook, type GoodBook } from "./goodBooks";
import { newFindings } from "./judge";
import { damageKinds } from "./kinds";
import { Random, seedOf } from "./random";

const bookCount = 4;
let books: readonly GoodBook[] = [];

beforeAll(() => {
  books = Array.from({ length: bookCount }, (_, index) => makeGoodBook(500 + index));
});

/** A book as it is read and checked, with what a bulk repair would write. */
interface Checked {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

function check(book: Book, { settings, fileName = null }: CheckSettings): Checked {
  const plan = readPlan(book, settings);
  return { plan, findings: checkPlan(plan, { fileName }) };
}

type CheckSettings = { readonly fileName?: string | null } & Pick<Damaged, "settings">;

describe("a bulk repair of a book with", () => {
  it.each(damageKinds)("$name", ({ name, damage }) => {
    for (const good of books) {
      const damaged = damage(good, new Random(seedOf(`${name} ${good.name}`)));
      if (damaged === null) continue;
      const before = check(damaged.book, damaged);
      const { edits } = proposeFixes(before.findings, before.plan, "safe");
      const after = check(applyToBook(damaged.book, edits), damaged);
      expect(after.findings.filter(({ fix }) => fix === "safe").map(describeFinding)).toEqual([]);
      expect(newFindings(before.findings, after.findings).map(describeFinding)).toEqual([]);
      expect(proposeFixes(after.findings, after.plan, "safe").edits).toEqual([]);
      const reversed = reverseRows(before.plan);
      expect(proposeFixes(checkPlan(reversed), reversed, "safe").edits).toEqual(edits);
    }
  });
});

function describeFinding({ code, words }: Finding): string {
  return `${code} ${words.ja}`;
}
