/** Runs a batch of requests in Excel and says in words what goes wrong. */
import { excelCode, translateError, type Progress } from "./excelError";

/**
 * @param progress what is to be said of what was written, where Excel refuses
 * Throws a Failure of {@link excelError} where Excel refuses.
 */
export async function runExcel<T>(
  progress: Progress,
  act: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(act);
  } catch (error) {
    throw translateError(error, progress);
  }
}

/**
 * Does something without the add-in hearing of its own writes. Events are on again whatever happens, by a request of
 * its own: what `act` had queued before it failed must not be sent after all.
 */
export async function withoutEvents<T>(
  context: Excel.RequestContext,
  act: () => Promise<T>,
): Promise<T> {
  context.runtime.enableEvents = false;
  try {
    return await act();
  } finally {
    await hearAgain();
  }
}

async function hearAgain(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch (error) {
    // Results then do not grow old by themselves; what went wrong before is what has to be told.
    if (excelCode(error) === null) throw error;
  }
}
