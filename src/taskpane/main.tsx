/** Entry inside Excel: waits for Excel, then puts the screens over its workbook on the page. It only wires. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { DiagnosisHost } from "../app/diagnosis/diagnosisHost";
import { Session } from "../app/session/session";
import { arrived } from "../core";
import { awaitExcel } from "../excel";
import { Pane, version } from "../pane";
import { loadedOffice } from "./loadedOffice";
import { openWorkplace } from "./openWorkplace";
import { showPage } from "./showPage";
import { startScreen } from "./startScreen";
import { useExcelTheme } from "./useExcelTheme";

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
  const workplace = openWorkplace();
  showScreens(new Session(workplace), excel.language);
  // So that the first check need not wait for it.
  workplace.warmUp();
}

function showScreens(session: Session, language: "ja" | "en"): void {
  const place = document.getElementById("screens");
  if (place === null) throw new Error("taskpane.html has no place for the screens.");
  createRoot(place).render(
    <StrictMode>
      <ScreensInExcel session={session} language={language} />
    </StrictMode>,
  );
  showPage("screens");
}

function ScreensInExcel({
  session,
  language,
}: {
  readonly session: Session;
  readonly language: "ja" | "en";
}) {
  const theme = useExcelTheme();
  const start = startScreen(window.location.search);
  return (
    <Pane
      session={session}
      language={language}
      version={version}
      start={start}
      theme={theme}
      diagnosis={loadDiagnosis}
    />
  );
}

/** Hardly ever wanted, and as large as the reader: fetched when it is started. */
async function loadDiagnosis(): Promise<DiagnosisHost> {
  return (await arrived(import("./openDiagnosis"))).openDiagnosis();
}
