/** Errors that reach the add-in. */

/** The code of the OfficeExtension.Error that a promise is rejected with; other errors go on. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "no error";
}
