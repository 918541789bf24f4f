/** Entry of the pane's worker: the engine over Excel, which it reaches through the page. It only wires. */
import { WorkbookEngine } from "../app/engine/workbookEngine";
import { createBookPort, type ExcelScreen } from "../excel";
import { connect, offerEngine, type EnginePage, type Remote } from "../link";
import { openWorkerChannel } from "../link/workerChannel";

type Page = EnginePage & ExcelScreen;

const engine = new WorkbookEngine(createBookPort(pageScreen()));
const page: Remote<Page> = connect<Page>(
  openWorkerChannel(),
  offerEngine(
    () => engine,
    () => page,
  ),
);

/** Asked only once a message has come. */
function pageScreen(): ExcelScreen {
  return {
    traits: () => page.traits(),
    file: () => page.file(),
    look: (areas) => page.look(areas),
    frames: (names) => page.frames(names),
    bands: (wanted) => page.bands(wanted),
    apply: (edits, known) => page.apply(edits, known),
  };
}
