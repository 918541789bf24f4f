import { describe, expect, it, jest } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { DiagnosisHost } from "../../src/app/diagnosis/diagnosisHost";
import { Failure } from "../../src/core";
import { openXlsx } from "../../src/xlsx";
import { smallBook } from "../host/smallBooks";
import { fileHost } from "../diagnosis/openDiagnosis";
import type { TestLivePort } from "../support/livePort";
import { expectNoViolations, openPane, type OpenOptions, type OpenPane } from "./openPane";

const versionName = "版 0.1.0 自己診断を開く";

const loading =
  (change: (host: DiagnosisHost) => DiagnosisHost = (host) => host) =>
  (port: TestLivePort) =>
  () =>
    Promise.resolve(change(fileHost(port)));

function openDiagnosis(options: Partial<OpenOptions> = {}): Promise<OpenPane> {
  return openPane({ start: "diagnosis", diagnosis: loading(), file: smallBook(), ...options });
}

function press(user: OpenPane["user"], name: string): Promise<void> {
  return user.click(screen.getByRole("button", { name }));
}

/** What is read out last; the screens behind have a region of their own. */
function said(): string {
  return screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");
}

async function awaitEnd(): Promise<void> {
  await screen.findByRole("button", { name: /結果を保存する|Save the results/u });
}

/** The texts of the files that are saved. */
function catchFiles(): { readonly name: string; readonly blob: Blob }[] {
  const files: { name: string; blob: Blob }[] = [];
  let blob = new Blob();
  const address = (given: Blob | MediaSource): string => {
    if (given instanceof Blob) blob = given;
    return "blob:report";
  };
  Object.assign(URL, { createObjectURL: address, revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob });
  });
  return files;
}

describe("自己診断", () => {
  it("is behind the version, says what it will do, and leads back to the screens as they were", async () => {
    const { user, port } = await openPane({ diagnosis: loading(), file: smallBook() });
    const before = port.bytes();
    await press(user, versionName);
    const title = await screen.findByRole("heading", { name: "自己診断" });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText(/ほかのシートには書き込みません/u)).toBeDefined();
    expect(screen.queryByRole("tabpanel")).toBeNull();
    await expectNoViolations();
    await press(user, "閉じる");
    expect(await screen.findByRole("tabpanel", { name: /点検/u })).toBeDefined();
    expect(port.bytes()).toBe(before);
  });

  it("is not offered where the host cannot be diagnosed", async () => {
    await openPane({ file: smallBook() });
    expect(screen.getByText("版 0.1.0").closest("button")).toBeNull();
    expect(screen.queryByRole("button", { name: versionName })).toBeNull();
  });

  it("tells each step by a word, tells the result aloud, and names the sheet that is left", async () => {
    const { user, port } = await openDiagnosis();
    await press(user, "始める");
    await awaitEnd();
    const steps = within(screen.getByRole("list", { name: "診断の項目" })).getAllByRole("listitem");
    expect(steps).toHaveLength(20);
    expect(steps[1]?.textContent).toMatch(/^正常 ブックを読み取る/u);
    expect(said()).toContain("異常はありません(正常 19件、対象外・未実施 1件)");
    expect(said()).toContain("シート「自己診断」が残っています");
    expect(openXlsx(port.bytes()).book.sheets.map(({ name }) => name)).toContain("自己診断");
    await expectNoViolations();
  });

  it("gives the report as a file", async () => {
    const files = catchFiles();
    const { user } = await openDiagnosis({ language: "en" });
    await press(user, "Start");
    await awaitEnd();
    await press(user, "Save the results");
    const [file] = files;
    expect(file?.name).toMatch(/^renkei-diagnosis-\d{4}-\d\d-\d\d\.json$/u);
    expect(JSON.parse((await file?.blob.text()) ?? "null")).toMatchObject({
      schema: "renkei.diagnosis/1",
      version: "0.1.0",
      language: "en",
      summary: { failed: 0 },
    });
    expect(said()).toContain("Please send the saved file");
  });

  it("shows what failed, with the reason and what differs", async () => {
    const change = (host: DiagnosisHost): DiagnosisHost => ({
      ...host,
      codeOf: () => "AccessDenied",
      open: () => {
        const port = host.open();
        return {
          fileName: null,
          canColorParts: true,
          limits: [],
          canUndo: true,
          read: () => port.read(),
          apply: (edits) =>
            port.apply(
              edits.map((edit) =>
                edit.kind === "sheet" ? { ...edit, spec: { ...edit.spec, merges: [] } } : edit,
              ),
            ),
          select: () => Promise.reject(new Failure("busy", { ja: "入力中です。", en: "Busy." })),
          watch: (listener) => port.watch(listener),
          undo: () => port.undo(),
        };
      },
    });
    const { user } = await openDiagnosis({ diagnosis: loading(change) });
    await press(user, "始める");
    await awaitEnd();
    const failed = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(failed.find((one) => one.startsWith("異常 作ったシートを読み返す"))).toMatch(
      /merges: 正しくは「A1:C1 B17:B18」、実際は「」/u,
    );
    expect(failed.find((one) => one.startsWith("異常 セルを選んで見せる"))).toMatch(
      /入力中です。.*理由のコード: busy \/ AccessDenied/u,
    );
    expect(said()).toMatch(/異常が\d件あります/u);
  });

  it("is stopped by 中止 and can be begun again", async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const change = (host: DiagnosisHost): DiagnosisHost => ({
      ...host,
      facts: async () => {
        await gate;
        return {};
      },
    });
    const { user, port } = await openDiagnosis({ diagnosis: loading(change) });
    await press(user, "始める");
    await user.click(await screen.findByRole("button", { name: "中止" }));
    expect(screen.queryByRole("button", { name: "閉じる" })).toBeNull();
    expect(said()).toContain("中止しています");
    open();
    await awaitEnd();
    expect(said()).toContain("対象外・未実施 19件");
    expect(port.reads).toBe(0);
    await press(user, "もう一度始める");
    await waitFor(() => {
      expect(said()).toContain("正常 19件");
    });
  });

  it("says so where a part of the program does not come", async () => {
    const missing = new Failure("part-missing", { ja: "読み込めませんでした。", en: "Missing." });
    const { user } = await openDiagnosis({ diagnosis: () => () => Promise.reject(missing) });
    await press(user, "始める");
    await waitFor(() => {
      expect(said()).toContain("読み込めませんでした。");
    });
    expect(screen.getByRole("button", { name: "始める" })).toBeDefined();
  });
});
