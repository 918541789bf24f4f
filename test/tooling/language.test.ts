/** The language check finds planted mistakes at their lines, and leaves alone what is not for people. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { findJapaneseStrings } from "../../scripts/language/japaneseStrings";
import { lintFile } from "../../scripts/language/lintJapanese";

const root = join(__dirname, "..", "..");

async function complain(path: string, content: string): Promise<readonly string[]> {
  const complaints = await lintFile(path, content);
  return complaints.map(({ line, rule }) => `${String(line)} ${rule}`);
}

describe("the language check", () => {
  it.each([
    ["a particle twice", "印が違う行が2行あります。", "no-doubled-joshi"],
    ["a double negative", "直せないことはないです。", "no-double-negative-ja"],
    ["ら抜き", "このファイルは見れません。", "no-dropping-the-ra"],
    ["half-width kana", "ﾌｧｲﾙを選んでください。", "no-hankaku-kana"],
    ["a voice mark of its own", "フ\u3099ックを選んでください。", "no-nfd"],
    ["a radical for a kanji", "⽇付を確かめてください。", "no-kangxi-radicals"],
    ["a bracket without its partner", "「山口市の印を直してください。", "no-unmatched-pair"],
    ["である in place of です", "これは予算化の印である。", "no-mix-dearu-desumasu"],
    ["redundant words", "点検を行うことができます。", "ja-no-redundant-expression"],
    ["a word twice by mistake", "これはは○です。", "ja-no-successive-word"],
    ["an endless sentence", `${"長い説明と".repeat(21)}なります。`, "sentence-length"],
  ])("finds %s", async (_name, words, rule) => {
    const source = `export const words = {\n  ja: "${words}",\n};\n`;
    expect(await complain("words.ts", source)).toContain(`2 ${rule}`);
  });

  it("takes placeholders for nouns, and pieces joined with + for one sentence", () => {
    const source =
      'const a = "{prefecture}{name}の印";\nconst b = `${x}市の` + "印" + mark(`${y}を確認`) + "です";\n';
    expect(findJapaneseStrings("words.ts", source)).toEqual([
      { line: 0, text: "甲の印" },
      { line: 1, text: "甲市の印甲です" },
      { line: 1, text: "甲を確認" },
    ]);
  });

  it("leaves examples, patterns and English alone", () => {
    const source = `
      const rule = { examples: { bad: "ﾌｧｲﾙ" }, en: "file" };
      const pattern = new RegExp("[(（「]の");`;
    expect(findJapaneseStrings("words.ts", source)).toEqual([]);
  });

  it("reads the words of screens", () => {
    const source = "const screen = <p title='点検'>印を{count}個直します。</p>;";
    expect(findJapaneseStrings("pane.tsx", source).map(({ text }) => text)).toEqual([
      "点検",
      "印を",
      "個直します。",
    ]);
  });

  it("finds mistakes in documents, in their Japanese only", async () => {
    const english = `${"A sentence in English may be long, and then go on, ".repeat(4)}and end.`;
    const page = `# 点検\n\n${english}\n\nこのファイルは見れません。\n`;
    expect(await complain("guide.md", page)).toEqual(["5 no-dropping-the-ra"]);
  });

  it("fails, naming file and line, when a file holds a mistake", () => {
    const folder = mkdtempSync(join(tmpdir(), "language-"));
    const path = join(folder, "words.ts");
    writeFileSync(path, 'export const words = { ja: "このファイルは見れません。" };\n');
    const script = ["--import", "tsx", "scripts/checkLanguage.ts", path];
    const { status, stdout } = spawnSync(process.execPath, script, { cwd: root, encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain(`${path}:1 no-dropping-the-ra`);
    expect(status).toBe(1);
  });
});
