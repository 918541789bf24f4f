/** The catalogue: every rule that checks, in order of code. A code is never used again; a removed rule leaves a comment. */
import { markVariant } from "./M01-mark-variant";
import { markUnknown } from "./M02-mark-unknown";
import { markSurroundingSpace } from "./M03-mark-surrounding-space";
import { markAnnotation } from "./M04-mark-annotation";
import { participationNone } from "./M05-participation-none";
import { participationWithoutCenter } from "./M06-participation-without-center";
import { participationSingle } from "./M07-participation-single";
import { budgetWithoutParticipation } from "./M08-budget-without-participation";
import { budgetByColorOnly } from "./M09-budget-by-color-only";
import { markInWrongColumn } from "./M10-mark-in-wrong-column";
import { priorityProjectUnnamed } from "./M11-priority-project-unnamed";
import { absenceMixed } from "./M12-absence-mixed";
import type { Rule } from "./rule";
import { tableMissing } from "./S01-table-missing";
import { municipalityUnmatched } from "./S02-municipality-unmatched";
import { municipalityRepeated } from "./S03-municipality-repeated";
import { headerRepeated } from "./S04-header-repeated";
import { cellsMerged } from "./S05-cells-merged";
import { measuresInOneCell } from "./S06-measures-in-one-cell";
import { rowsHidden } from "./S07-rows-hidden";
import { marksWithoutMeasure } from "./S08-marks-without-measure";
import { rowShifted } from "./S09-row-shifted";
import { markFromFormula } from "./S10-mark-from-formula";
import { drawingOverCells } from "./S11-drawing-over-cells";
import { tablesSeveral } from "./S13-tables-several";
import { tagVariant } from "./T01-tag-variant";
import { tagContradictory } from "./T02-tag-contradictory";
import { tagColorMismatch } from "./T04-tag-color-mismatch";
import { colorNotWritable } from "./T05-color-not-writable";
import { relistedWithoutOriginal } from "./T08-relisted-without-original";
import { relistedDiffers } from "./T09-relisted-differs";
import { measureRepeated } from "./T10-measure-repeated";
import { characterPlatformDependent } from "./X01-character-platform-dependent";
import { characterFromPdf } from "./X02-character-from-pdf";
import { municipalityNameVariant } from "./X03-municipality-name-variant";
import { requiredFieldInvalid } from "./X05-required-field-invalid";
import { numberOutOfSequence } from "./X06-number-out-of-sequence";
import { fiscalYearDisagrees } from "./X07-fiscal-year-disagrees";
import { countUnexpected } from "./X08-count-unexpected";

export const rules: readonly Rule[] = [
  tableMissing,
  municipalityUnmatched,
  municipalityRepeated,
  headerRepeated,
  cellsMerged,
  measuresInOneCell,
  rowsHidden,
  marksWithoutMeasure,
  rowShifted,
  markFromFormula,
  drawingOverCells,
  tablesSeveral,
  markVariant,
  markUnknown,
  markSurroundingSpace,
  markAnnotation,
  participationNone,
  participationWithoutCenter,
  participationSingle,
  budgetWithoutParticipation,
  budgetByColorOnly,
  markInWrongColumn,
  priorityProjectUnnamed,
  absenceMixed,
  tagVariant,
  tagContradictory,
  tagColorMismatch,
  colorNotWritable,
  relistedWithoutOriginal,
  relistedDiffers,
  measureRepeated,
  characterPlatformDependent,
  characterFromPdf,
  municipalityNameVariant,
  requiredFieldInvalid,
  numberOutOfSequence,
  fiscalYearDisagrees,
  countUnexpected,
];
