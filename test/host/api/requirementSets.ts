/** Which requirement set a member of the API came with, and whether the host claims that set. */
import table from "./apiSets.json";
import { compareVersions } from "./compareVersions";
import { HostError } from "../protocol/hostError";
import type { MemberUse } from "../protocol/batchProcessor";

/** Class, then version of ExcelApi, then members in small letters. Written by scripts/writeApiSets.ts. */
const sets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = table;

/** "class.member" in small letters, and the version of ExcelApi that brought it. */
const versions = new Map<string, string>();
for (const [type, byVersion] of Object.entries(sets)) {
  for (const [version, members] of Object.entries(byVersion)) {
    for (const member of members) versions.set(`${type}.${member}`.toLowerCase(), version);
  }
}

/** The version of ExcelApi that a member came with; null for what no document names. */
function versionOf(type: string, member: string): string | null {
  return versions.get(`${type}.${member}`.toLowerCase()) ?? null;
}

/** Public members of a class by the typings; none for a class that is not public. */
export function documentedMembers(type: string): string[] {
  return Object.values(sets[type] ?? {}).flat();
}

/** The sets that a host claims, by name; versions are "1.13". */
export type ClaimedSets = Readonly<Record<string, string>>;

export class RequirementSets {
  constructor(readonly claimed: ClaimedSets) {}

  /** Whether a version of ExcelApi is claimed. */
  hasExcelApi(version: string): boolean {
    const claimed = this.claimed.ExcelApi;
    return claimed !== undefined && compareVersions(version, claimed) <= 0;
  }

  /** Refuses what is newer than the host, as an Excel does that never heard of it. */
  check({ type, member }: MemberUse): void {
    const version = versionOf(type, member);
    if (version === null || this.hasExcelApi(version)) return;
    const name = `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    const message = "The API you are trying to use could not be found.";
    throw new HostError("ApiNotFound", message, name, 404);
  }
}
