/**
 * Opens the built add-in in Excel on this computer (`npm run excel`), or serves it and says how to add it to
 * Excel on the web (`npm run excel:web`). Ends with Ctrl+C. Microsoft's tools are fetched when they are needed: they
 * bring 590 packages (450 MB) and are of use on a computer with Excel only (docs/decisions/0014).
 */
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { serveFolder, type Certificate } from "./excel/serveFolder";

const port = 3000;
const manifest = "dist/manifest.xml";
const certificates = path.join(homedir(), ".office-addin-dev-certs");
const debuggingTool = "office-addin-debugging@7.0.0";
const certificateTool = "office-addin-dev-certs@3.0.0";

main(process.argv[2] ?? "desktop").catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});

async function main(place: string): Promise<void> {
  if (!readFileSync(manifest, "utf8").includes(`https://localhost:${String(port)}/`)) {
    throw new Error(`${manifest} is for another address. Please build again without RENKEI_URL.`);
  }
  if (place === "desktop" && !["win32", "darwin"].includes(process.platform)) {
    throw new Error(
      "Excel for the desktop runs on Windows and Mac. For Excel on the web: npm run excel:web",
    );
  }
  await serveFolder(path.resolve("dist/web"), readCertificate(), port);
  console.log(`The add-in is at https://localhost:${String(port)}/taskpane.html (Ctrl+C ends).`);
  if (place === "desktop") openInExcel();
  else sayHowOnTheWeb();
}

/** A certificate for localhost that this computer trusts; Microsoft's tool makes one, valid for 30 days. */
function readCertificate(): Certificate {
  if (!isFresh(path.join(certificates, "localhost.crt"))) runTool(certificateTool, ["install"]);
  return {
    key: readFileSync(path.join(certificates, "localhost.key")),
    cert: readFileSync(path.join(certificates, "localhost.crt")),
  };
}

function isFresh(file: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - made < 29 * 24 * 3600 * 1000;
}

function openInExcel(): void {
  runTool(debuggingTool, ["start", manifest, "desktop", "--app", "excel", "--no-live-reload"]);
  process.on("SIGINT", () => {
    runTool(debuggingTool, ["stop", manifest, "desktop"]);
    process.exit(0);
  });
}

function sayHowOnTheWeb(): void {
  console.log(`
1. Excel on the web でブックを開きます。 Open a workbook in Excel on the web.
2. ホーム ＞ アドイン ＞ その他のアドイン ＞ マイ アドイン ＞ マイ アドインのアップロード
   Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in
3. ${path.resolve(manifest)} を選びます。 Choose this file.`);
}

function runTool(tool: string, options: readonly string[]): void {
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  execFileSync(npx, ["--yes", tool, ...options], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
