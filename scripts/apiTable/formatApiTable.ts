/** docs/excel-api.md as text: each member with its requirement set, where it is used and which tests reach it. */
import { alignTable } from "../alignTable";
import { byVersion, type ApiUse } from "./readApiUses";

/** ExcelApi that the manifest asks for. */
const baseVersion = "1.13";

/** Uses of members that are newer than the base, in functions that do not ask for them first. */
export function findUnguarded(uses: readonly ApiUse[]): ApiUse[] {
  return uses.filter(
    ({ set, guard }) =>
      set !== "Common" &&
      byVersion(set, baseVersion) > 0 &&
      (guard === null || byVersion(guard, set) < 0),
  );
}

/** @param tested names of the test files that reach a member, by member as the host names it */
export function formatApiTable(
  uses: readonly ApiUse[],
  tested: ReadonlyMap<string, readonly string[]>,
): string {
  const members = new Map<string, { set: string; files: Set<string> }>();
  for (const { member, set, file } of uses) {
    const known = members.get(member) ?? { set, files: new Set<string>() };
    known.files.add(file.replace(/^src\/excel\//u, ""));
    members.set(member, known);
  }
  const sorted = [...members].sort(
    ([one, a], [other, b]) => byVersion(a.set, b.set) || (one < other ? -1 : 1),
  );
  const rows = sorted.map(([member, { set, files }]) => [
    member,
    set === "Common" ? "Common API" : `ExcelApi ${set}`,
    [...files].sort().join(", "),
    tested.get(member)?.join(", ") ?? "－",
  ]);
  return [
    "# What the add-in uses of Excel's interface",
    "",
    "Written by `node --import tsx scripts/writeApiTable.ts` from the typings of office.js and a run of the tests; `--check` fails where it is stale or where a member",
    `above ExcelApi ${baseVersion}, the base of the manifest, is used in a function that does not begin with \`requireExcelApi\`. "Tested in" names the files of test/excel and`,
    "test/contract in which the unmodified client asked our host for the member; － stands for options of a call, which are tested with the call, and for what the client answers itself.",
    "",
    alignTable([["Member", "Requirement set", "Used in (src/excel)", "Tested in"], ...rows]),
    "",
  ].join("\n");
}
