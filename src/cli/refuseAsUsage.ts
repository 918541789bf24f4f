/** Refusals that only what was typed can be to blame for: wrong usage, not an unreadable file. */
import { Failure } from "../core";
import { UsageError } from "./usageError";

/** Waits for the work. Throws a UsageError in place of a Failure with one of the codes. */
export async function refuseAsUsage<T>(codes: readonly string[], work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Failure && codes.includes(error.code)) throw new UsageError(error.words);
    throw error;
  }
}
