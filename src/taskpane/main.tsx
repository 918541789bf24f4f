/** Entry inside Excel: waits for Excel, then puts the screens over its workbook on the page. It only wires. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { LivePort } from "../app/ports";
import { loadUseCases } from "../app/session/loadUseCases";
import { awaitExcel, createExcelPort, loadReading } from "../excel";
import { Pane } from "../pane";
import { loadedOffice } from "./loadedOffice";
import { showPage } from "./showPage";
import { startScreen } from "./startScreen";
import { useExcelTheme } from "./useExcelTheme";
import { version } from "./version";

start().catch((bug: unknown) => {
  showPage("broken");
  // Reaches the browser's own log with its stack.
  throw bug;
});

async function start(): Promise<void> {
  const hasOffice = await loadedOffice(document.getElementById("office-js"));
  const excel = hasOffice ? await awaitExcel() : { kind: "blocked" as const };
  if (excel.kind !== "ready") {
    showPage(excel.kind);
    return;
  }
  document.documentElement.lang = excel.language;
  showScreens(createExcelPort(), excel.language);
}

function showScreens(port: LivePort, language: "ja" | "en"): void {
  const place = document.getElementById("screens");
  if (place === null) throw new Error("taskpane.html has no place for the screens.");
  createRoot(place).render(
    <StrictMode>
      <ScreensInExcel port={port} language={language} />
    </StrictMode>,
  );
  showPage("screens");
  fetchTheRest();
}

/** So that the first check need not wait for its parts; where one fails now, the check says so and asks again. */
function fetchTheRest(): void {
  Promise.all([loadUseCases(), loadReading()]).catch(() => undefined);
}

function ScreensInExcel({
  port,
  language,
}: {
  readonly port: LivePort;
  readonly language: "ja" | "en";
}) {
  const theme = useExcelTheme();
  const start = startScreen(window.location.search);
  return <Pane port={port} language={language} version={version} start={start} theme={theme} />;
}
