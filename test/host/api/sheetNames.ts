/** Names that tabs may have. */
import { invalidArgument } from "./excelErrors";
import { requireText } from "./wireValues";

/** 1 to 31 characters, none of []:*?/\, no apostrophe at an end, not "History" (Microsoft: Rename a worksheet). */
export function checkSheetName(value: unknown, location: string): string {
  const name = requireText(value, location);
  const isAllowed =
    name.length > 0 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/u.test(name) &&
    !/^'|'$/u.test(name) &&
    !/^history$/iu.test(name);
  if (!isAllowed) throw invalidArgument(location);
  return name;
}
