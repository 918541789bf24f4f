/** How a plan is drawn: everything that people who make such sheets choose freely. */
import fc from "fast-check";

export interface LayoutChoices {
  /** Chooses among spellings and glyph variants, cell by cell. */
  readonly seed: number;
  readonly marginTop: number;
  readonly marginLeft: number;
  readonly yearIn: "title" | "row" | "tab";
  readonly pillars: "bands" | "column" | "sheets";
  readonly initiatives: "column" | "bands";
  readonly areBandsMerged: boolean;
  /** The fields beside the marks, in their order. */
  readonly fields: readonly FieldKind[];
  /** How many of the fields stand left of the marks. */
  readonly left: number;
  readonly header: "oneRow" | "bandMerged" | "bandLow";
  readonly names: "full" | "short" | "spaced" | "broken" | "decorated" | "codes";
  readonly fill: "merge" | "repeat" | "blank" | "ditto";
  readonly numbers: "none" | "inName" | "ownColumn";
  readonly layer: Layer;
  readonly legend: "above" | "below" | "right" | "ownSheet";
  readonly isLegendInOneLine: boolean;
  readonly change: "tagBehind" | "tagInFront" | "column";
  readonly absent: "" | "－" | "×";
  readonly hasVariants: boolean;
  /** ○※1, ○(R4～). */
  readonly hasAnnotations: boolean;
  readonly hasTotals: boolean;
  readonly hasSpacers: boolean;
  readonly repeatsHeader: boolean;
  readonly hasHelper: boolean;
  readonly priorityGlyph: "●" | "○" | "◎";
}

export type FieldKind = "initiative" | "project" | "measure" | "priority" | "remarks" | "count";

export type Layer = "none" | "◎" | "●" | "red" | "fill" | "bold" | "columns" | "blocks";

const fieldKinds = ["initiative", "project", "measure", "priority", "remarks", "count"] as const;

/** The order of the printed form as often as any other. */
const fields = fc.oneof(
  fc.constant<readonly FieldKind[]>(fieldKinds),
  fc.shuffledSubarray<FieldKind>([...fieldKinds], { minLength: fieldKinds.length }),
);

export const layoutChoices: fc.Arbitrary<LayoutChoices> = fc.record({
  seed: fc.nat({ max: 9999 }),
  marginTop: fc.nat({ max: 3 }),
  marginLeft: fc.nat({ max: 2 }),
  yearIn: fc.constantFrom("title", "row", "tab"),
  pillars: fc.constantFrom("bands", "column", "sheets"),
  initiatives: fc.constantFrom("column", "column", "bands"),
  areBandsMerged: fc.boolean(),
  fields,
  left: fc.integer({ min: 0, max: fieldKinds.length }),
  header: fc.constantFrom("oneRow", "bandMerged", "bandLow"),
  names: fc.constantFrom("full", "short", "spaced", "broken", "decorated", "codes"),
  fill: fc.constantFrom("merge", "repeat", "blank", "ditto"),
  numbers: fc.constantFrom("none", "inName", "ownColumn"),
  layer: fc.constantFrom("none", "◎", "●", "red", "fill", "bold", "columns", "blocks"),
  legend: fc.constantFrom("above", "below", "right", "ownSheet"),
  isLegendInOneLine: fc.boolean(),
  change: fc.constantFrom("tagBehind", "tagInFront", "column"),
  absent: fc.constantFrom("", "－", "×"),
  hasVariants: fc.boolean(),
  hasAnnotations: fc.boolean(),
  hasTotals: fc.boolean(),
  hasSpacers: fc.boolean(),
  repeatsHeader: fc.boolean(),
  hasHelper: fc.boolean(),
  priorityGlyph: fc.constantFrom("●", "○", "◎"),
});
