/** The parts of the pane that come behind the first screen, in the order in which a person may want them. */
import { useEffect } from "react";
import { laterPart, type LaterPart } from "./laterPart";

/** Knows the rules, and with them the engine; there is nothing to browse before the first check. */
export const FindingBrowser = laterPart(
  async () => (await import("./check/FindingBrowser")).FindingBrowser,
);
export const PreviewPanel = laterPart(
  async () => (await import("./preview/PreviewPanel")).PreviewPanel,
);
export const PreviewDialog = laterPart(
  async () => (await import("./preview/PreviewDialog")).PreviewDialog,
);
export const HighlightScreen = laterPart(
  async () => (await import("./highlight/HighlightScreen")).HighlightScreen,
);
export const SummaryScreen = laterPart(
  async () => (await import("./summary/SummaryScreen")).SummaryScreen,
);
export const SettingsScreen = laterPart(
  async () => (await import("./settings/SettingsScreen")).SettingsScreen,
);
/** Is not fetched before it is wanted: few ever do. */
export const DiagnosisScreen = laterPart(
  async () => (await import("./diagnosis/DiagnosisScreen")).DiagnosisScreen,
);

/** Where what would change is shown before it is written: over the screens, or in their place where it is seen in a sheet beside them. */
export type PreviewPlace = "over" | "beside";

/** Fetches them behind the first screen, one by one, each when the page has nothing else to do. */
export function useFetchedBehind(preview: PreviewPlace): void {
  useEffect(() => {
    let isOpen = true;
    const shown = preview === "beside" ? PreviewPanel : PreviewDialog;
    const parts = [FindingBrowser, shown, HighlightScreen, SummaryScreen, SettingsScreen];
    void fetchInTurn(parts, () => isOpen);
    return () => {
      isOpen = false;
    };
  }, [preview]);
}

async function fetchInTurn(
  parts: readonly Pick<LaterPart<never>, "fetch">[],
  isOpen: () => boolean,
): Promise<void> {
  for (const part of parts) {
    await untilIdle();
    if (!isOpen()) return;
    // Nobody wants it yet: whoever does fetches it again, and is told.
    await part.fetch().catch(() => undefined);
  }
}

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has nothing like it; there it is enough not to be in the way of the first screen.
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, 500);
  });
}
