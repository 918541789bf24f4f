/** `renkei highlight`: 赤・黒 from the tags. */
import { highlightWorkbook } from "../../app/highlightWorkbook";
import type { Words } from "../../core";
import { defineCommand } from "../command";
import { loadSettings } from "../loadSettings";
import { requiredOutput, text } from "../option";
import { formatPlace, writeWorkbook } from "../writeWorkbook";

export const highlightCommand = defineCommand({
  name: "highlight",
  usage: "highlight FILE -o OUT",
  summary: {
    ja: "新規・拡充を赤、継続を黒にします",
    en: "new and expanded measures red, continued ones black",
  },
  help: {
    ja: `新規・拡充の取組を赤、継続を黒にして OUT に保存します。【新規】などの文字は残ります。OUT は FILE と同じでもかまいません。
`,
    en: `Makes new and expanded measures red and continued ones black and saves as OUT, which may be FILE itself. Tags stay.
`,
  },
  operands: "file",
  options: { output: requiredOutput, settings: text },
  async run({ file, options: { output, ...options }, language }) {
    const settings = await loadSettings(options.settings);
    return writeWorkbook({ file, output, language }, async (port) => {
      const { changes, left, receipt } = await highlightWorkbook(port, settings);
      const lines = left.map(({ at, reason }) => `  ${formatPlace(at)}  ${reason[language]}`);
      return { lines: [...lines, describeChanges(changes.length)[language]], receipt };
    });
  },
});

function describeChanges(count: number): Words {
  if (count === 0) return { ja: "色はすでに合っています。", en: "All colours are right already." };
  return { ja: `${String(count)}件の色を変えました。`, en: `${String(count)} recoloured.` };
}
