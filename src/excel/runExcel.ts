/** Runs a batch of requests in Excel and says in words what goes wrong. */
import { translateError, type Progress } from "./excelError";

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
