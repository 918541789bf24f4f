/** Lints Japanese words with textlint, in documents and in source files, and says where each complaint stands. */
import { TextlintKernel, type TextlintKernelPlugin } from "@textlint/kernel";
import markdown from "@textlint/textlint-plugin-markdown";
import plainText from "@textlint/textlint-plugin-text";
import { findJapaneseStrings } from "./japaneseStrings";
import { languageRules } from "./languageRules";

export interface Complaint {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** Id of the textlint rule. */
  readonly rule: string;
  readonly message: string;
  /** The line of the words, or the beginning of it. */
  readonly words: string;
}

const kernel = new TextlintKernel();
const plugins: TextlintKernelPlugin[] = [
  { pluginId: "markdown", plugin: markdown },
  { pluginId: "text", plugin: plainText },
];

/** Complaints about a file of the project: Markdown as a whole, TypeScript string by string. */
export async function lintFile(path: string, content: string): Promise<readonly Complaint[]> {
  if (path.endsWith(".md")) return lintText(path, content, 0);
  const complaints: Complaint[] = [];
  for (const { line, text } of findJapaneseStrings(path, content)) {
    complaints.push(...(await lintText(path, text, line)));
  }
  return complaints;
}

/** @param firstLine 0-based line of the file on which the text begins */
async function lintText(path: string, text: string, firstLine: number): Promise<Complaint[]> {
  const ext = path.endsWith(".md") ? ".md" : ".txt";
  const { messages } = await kernel.lintText(text, { ext, plugins, rules: languageRules });
  const lines = text.split("\n");
  return messages
    .filter(({ range: [start, end] }) => !isEnglish(text.slice(start, end)))
    .map(({ ruleId, message, loc }) => ({
      path,
      line: firstLine + loc.start.line,
      rule: ruleId,
      message: message.split("\n")[0] ?? "",
      words: (lines[loc.start.line - 1] ?? "").trim().slice(0, 80),
    }));
}

/** The documents hold English too, which is not for Japanese rules: a sentence may be longer there. */
function isEnglish(text: string): boolean {
  const latin = text.match(/[A-Za-z]/gu) ?? [];
  const japanese = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu) ?? [];
  return latin.length > japanese.length;
}
