/** Which screen is in front, and which have been opened: a screen keeps what was begun on it while another is in front. */
import { useState } from "react";

export const screenNames = ["check", "highlight", "summary", "settings"] as const;
export type ScreenName = (typeof screenNames)[number];

export function isScreenName(value: unknown): value is ScreenName {
  return screenNames.some((name) => name === value);
}

export interface OpenScreens {
  readonly current: ScreenName;
  readonly opened: ReadonlySet<ScreenName>;
  readonly open: (name: ScreenName) => void;
}

export function useOpenScreens(start: ScreenName): OpenScreens {
  const [{ current, opened }, setState] = useState(() => ({
    current: start,
    opened: new Set<ScreenName>([start]),
  }));
  const open = (name: ScreenName): void =>
    setState((before) => ({ current: name, opened: new Set(before.opened).add(name) }));
  return { current, opened, open };
}
