/** What a session does with a workbook, in one file of its own: it brings the engine with it, which the first screen needs none of. */
export { checkInSteps } from "../checkWorkbook";
export { dismissFindings, restoreFindings } from "../dismissFindings";
export { openWorkbook, planOf } from "../openWorkbook";
export { saveSettings } from "../saveSettings";
export { parseSettings } from "../settings";
export { proposeFix, proposeHighlight, proposeSummary } from "./proposal";
