/** Exit codes that scripts of others build on. */
import type { Finding } from "../core";

export const exitCode = {
  /** Nothing at or above --fail-on. */
  done: 0,
  findings: 1,
  wrongUsage: 2,
  /** A file could not be read or written. */
  unreadable: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export const failLevels = ["error", "warning", "info", "never"] as const;
export type FailLevel = (typeof failLevels)[number];

/** Whether one of the findings is at or above the level. */
export function reaches(findings: readonly Finding[], level: FailLevel): boolean {
  const limit = failLevels.indexOf(level);
  return level !== "never" && findings.some((one) => failLevels.indexOf(one.severity) <= limit);
}
