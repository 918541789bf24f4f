/** 確認済み in words: why, who and when, on one line. */
import type { Dismissal } from "../app/dismissal";
import type { Language } from "../core";

/** "確認済み: 市町の判断で単独実施(企画課 山田、2026-11-20)" */
export function formatDismissal(dismissal: Dismissal, language: Language): string {
  return `${language === "ja" ? "確認済み" : "dismissed"}: ${formatStatement(dismissal, language)}`;
}

/** The reason, with who and when behind it where they are known. Line feeds become spaces. */
export function formatStatement({ reason, by, on }: Dismissal, language: Language): string {
  const isJapanese = language === "ja";
  const witness = [by, on].filter((one) => one !== undefined).join(isJapanese ? "、" : ", ");
  const said = reason.replace(/\s+/gu, " ");
  if (witness === "") return said;
  return isJapanese ? `${said}(${witness})` : `${said} (${witness})`;
}
