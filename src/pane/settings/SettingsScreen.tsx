/** 設定: stands here when the settings can be shown. */
import type { ReactNode } from "react";

export function SettingsScreen(): ReactNode {
  return null;
}
