/** 要修正・要確認・参考: how severities are said. */
import type { Severity, Words } from "../core";

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { ja: "要修正", en: "error" },
  warning: { ja: "要確認", en: "warning" },
  info: { ja: "参考", en: "info" },
};

export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];
