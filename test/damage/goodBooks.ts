/** Good books to break: generated plans in many layouts, and the sample. What is known of each before is kept with it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan, highlight, readPlan, type Book, type Finding, type Plan } from "../../src/core";
import { openWorkbookPort } from "../../src/xlsx";
import { applyToBook } from "../support/applyToBook";
import type { FieldKind, LayoutChoices } from "../support/layouts/choices";
import { drawLayout } from "../support/layouts/drawLayout";
import { addFigures } from "./addFigures";
import { makeGoodFacts } from "./goodFacts";
import { nameYear } from "./nameYear";
import { Random } from "./random";

export interface GoodBook {
  readonly name: string;
  readonly book: Book;
  readonly fileName: string | null;
  readonly plan: Plan;
  /** What is found in it before anything is broken. */
  readonly findings: readonly Finding[];
}

/** The same book for the same seed. */
export function makeGoodBook(seed: number): GoodBook {
  const random = new Random(seed);
  const facts = makeGoodFacts(random);
  const choices = chooseLayout(random);
  const drawn = drawLayout(facts, choices);
  // 新規・拡充 in red, as a plan in order has them.
  const red = applyToBook(drawn, highlight(readPlan(drawn)).edits);
  const book = random.chance(5) ? addFigures(red, random) : red;
  const fileName = random.chance(5)
    ? `【${facts.area.name}】${nameYear(facts.year)}取組一覧.xlsx`
    : null;
  return describeBook(`generated ${String(seed)}`, book, fileName);
}

/** The sample plan, with its twelve golden findings. */
export async function readSampleBook(): Promise<GoodBook> {
  const path = join(__dirname, "..", "..", "assets", "sample", "yamaguchi-r3.xlsx");
  const port = openWorkbookPort(new Uint8Array(readFileSync(path)));
  return describeBook("yamaguchi-r3.xlsx", await port.read(), null);
}

function describeBook(name: string, book: Book, fileName: string | null): GoodBook {
  const plan = readPlan(book);
  return { name, book, fileName, plan, findings: checkPlan(plan, { fileName }) };
}

const fieldKinds = ["initiative", "project", "measure", "priority", "remarks"] as const;

/** Layouts of people who keep to one way of writing: no variants, no notes in marks, no repeated header. */
function chooseLayout(random: Random): LayoutChoices {
  const left = random.pickFrom([5, 4, 4, 3]);
  return {
    // A seed that ends in 0 or 5 makes tags in 【】.
    seed: random.below(500) * 5,
    marginTop: random.below(3),
    marginLeft: random.below(2),
    yearIn: random.pickFrom(["title", "title", "row", "tab"]),
    pillars: random.pickFrom(["bands", "bands", "column", "sheets"]),
    initiatives: random.pickFrom(["column", "column", "bands"]),
    areBandsMerged: random.chance(5),
    fields: chooseFields(random),
    left,
    header: random.pickFrom(["oneRow", "bandMerged", "bandLow"]),
    names: random.pickFrom(["full", "full", "short", "spaced", "broken", "decorated"]),
    fill: random.pickFrom(["merge", "merge", "repeat", "blank"]),
    numbers: random.pickFrom(["none", "inName", "ownColumn"]),
    layer: random.pickFrom(["none", "none", "◎", "◎", "red", "fill", "columns", "blocks"]),
    legend: random.pickFrom(["above", "below", "right"]),
    isLegendInOneLine: random.chance(5),
    change: random.pickFrom(["tagBehind", "tagBehind", "tagInFront", "column"]),
    absent: random.pickFrom(["", "", "－"]),
    hasVariants: false,
    hasAnnotations: false,
    hasTotals: random.chance(3),
    hasSpacers: random.chance(3),
    repeatsHeader: false,
    hasHelper: false,
    priorityGlyph: "●",
  };
}

/** In the order of the printed form; some plans have no 重点PJ, some no remarks. */
function chooseFields(random: Random): readonly FieldKind[] {
  const left = random.pick(fieldKinds.filter((kind) => kind === "priority" || kind === "remarks"));
  return random.chance(3) ? fieldKinds.filter((kind) => kind !== left) : fieldKinds;
}
