/** The engine's only door: what adapters and use cases may import. */
export type { Book, Cell, Font, Sheet, TextRun } from "./grid/book";
export type { CellAddress, CellRange, Place } from "./grid/address";
export { serialDay } from "./grid/serialDay";
export {
  contains,
  formatAddress,
  formatColumn,
  formatRange,
  parseAddress,
  parseRange,
} from "./grid/address";
export type {
  CellCopy,
  ColorEdit,
  ColorSpan,
  Edit,
  ExpectedCell,
  MemoryEdit,
  MoveEdit,
  NumberEdit,
  SheetEdit,
  TextEdit,
  TextSplice,
} from "./edits/edit";
export { enterCell, typedNumber, type EnteredCell, type NumberEntry } from "./edits/enterCell";
export type { EntryCalendar } from "./edits/typedDate";
export { memoryNamespace } from "./edits/memoryNamespace";
export type {
  CellSpec,
  CellValue,
  PageSpec,
  RowSpec,
  RunSpec,
  SheetSpec,
  StyleSpec,
} from "./edits/sheetSpec";
export type * from "./plan/plan";
export type { Legend, LegendEntry, LegendMeaning, Look } from "./plan/legend";
export type { Note } from "./plan/note";
export {
  checkPlan,
  checkPlanInSteps,
  explainRule,
  listNotes,
  proposeFixes,
  ruleFacts,
  wordAmongSeveral,
  type CheckOptions,
  type Finding,
  type FixLevel,
  type MessageValue,
  type ProposedFixes,
  type RuleExplanation,
  type Severity,
  type SharedWords,
  type Span,
  type WordedNote,
} from "./rules";
export { severityWords } from "./rules/explainRule";
export { describeRule, type RuleDescription } from "./rules/describeRule";
export { buildSummarySheets, type SummaryOptions } from "./sheets/buildSummarySheets";
export { buildResultSheet } from "./sheets/resultSheet";
export { countLines } from "./sheets/textHeight";
export type { ResultContent, ResultFinding } from "./sheets/resultContent";
export { arrived, Failure, partMissing, placeGone } from "./failure";
export { fillWords, type Language, type Words } from "./text/words";
export { makeSheet, plainFont, type CellContent, type SheetContent } from "./grid/memorySheet";
export { readPlan } from "./read";
export { splitPlans } from "./plan/splitPlans";
export type { PlanSettings } from "./plan/settings";
export type { Expectations } from "./plan/expectations";
export { highlight, type HighlightResult } from "./highlight/highlight";
export { isRed } from "./text/colors";
