/** All steps in their order: what reads first, what puts things back last. */
import type { DiagnosisStep } from "./diagnosisStep";
import { colorSteps } from "./steps/colorSteps";
import { memoryStep } from "./steps/memoryStep";
import { moveStep } from "./steps/moveStep";
import { othersStep, readSteps } from "./steps/readSteps";
import { selectStep } from "./steps/selectStep";
import { sheetSteps, takeBackStep } from "./steps/sheetSteps";
import { refusalSteps, textSteps } from "./steps/textSteps";

export const diagnosisSteps: readonly DiagnosisStep[] = [
  ...readSteps,
  ...sheetSteps,
  ...textSteps,
  ...colorSteps,
  moveStep,
  ...refusalSteps,
  memoryStep,
  selectStep,
  takeBackStep,
  othersStep,
];
