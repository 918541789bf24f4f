/**
 * Tells that the workbook is no longer what was read. Events may come late, twice or not at all (office-js#1760, #3888):
 * they only mark results as old, and nothing is ever decided by them.
 */
import type { WorkbookChange } from "../app/ports";
import { excelCode } from "./excelError";
import type { SheetIds } from "./read/sheetIds";

type Listener = (change: WorkbookChange) => void;

/** What all events that we follow have in common. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly source?: string;
}

interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Starts to listen and returns how to stop; both take effect a little later, as Excel has to be asked. */
export function watchWorkbook(listener: Listener, ids: SheetIds): () => void {
  const state = { isStopped: false };
  const registrations = register((event) => {
    if (!state.isStopped) listener(describeChange(event, ids));
  });
  return () => {
    if (state.isStopped) return;
    state.isStopped = true;
    void registrations.then(removeAll).catch(ignoreExcel);
  };
}

function describeChange({ worksheetId, source }: SheetEvent, ids: SheetIds): WorkbookChange {
  return { sheet: ids.nameOf(worksheetId), by: source === "Remote" ? "elsewhere" : "here" };
}

/** Without events results do not grow old by themselves; they are checked again before anything is written all the same. */
async function register(tell: (event: SheetEvent) => void): Promise<readonly Registration[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const hear = (event: SheetEvent): Promise<void> => {
        tell(event);
        return Promise.resolve();
      };
      const registrations = [
        worksheets.onChanged.add(hear),
        worksheets.onFormatChanged.add(hear),
        worksheets.onAdded.add(hear),
        worksheets.onDeleted.add(hear),
      ];
      await context.sync();
      return registrations;
    });
  } catch (error) {
    ignoreExcel(error);
    return [];
  }
}

async function removeAll(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (first === undefined) return;
  for (const one of registrations) one.remove();
  await first.context.sync();
}

/** What Excel refuses here has no consequence; anything else is a bug and goes on. */
function ignoreExcel(error: unknown): void {
  if (excelCode(error) === null) throw error;
}
