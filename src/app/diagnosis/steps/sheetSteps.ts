/** The diagnosis's own sheet: made, read back, made anew in place, taken back. */
import type { Words } from "../../../core";
import { buildDiagnosisSheet } from "../diagnosisSheet";
import { expectedFacts } from "../expectedFacts";
import type { DiagnosisSite } from "../diagnosisSite";
import { failedIf, judge, ok, type DiagnosisStep, type StepOutcome } from "../diagnosisStep";
import { compareFacts } from "../sheetFacts";

export const sheetSteps: readonly DiagnosisStep[] = [
  {
    id: "make-sheet",
    title: { ja: "自分のシートを作る", en: "Make a sheet of its own" },
    async run(site) {
      const spec = buildDiagnosisSheet();
      const { sheets, warnings } = await site.maker.apply([{ kind: "sheet", spec }]);
      await site.read();
      const sheet = site.ownSheet();
      const isThere = sheet !== null && sheets.includes(sheet.name);
      const counts = { cells: spec.rows.length, warnings: warnings.length };
      return isThere ? { kind: "ok", counts } : { kind: "failed", reason: notFound, counts };
    },
  },
  {
    id: "read-sheet",
    title: { ja: "作ったシートを読み返す", en: "Read the sheet back" },
    run: (site) => withSheet(site, async () => compareSheet(site, site.maker.canColorParts)),
  },
  {
    id: "rewrite-sheet",
    title: { ja: "同じシートを作り直す", en: "Make the same sheet again, in place" },
    run: (site) =>
      withSheet(site, async (name) => {
        const before = (await site.read()).sheets.map((sheet) => sheet.name);
        const spec = buildDiagnosisSheet();
        const { sheets } = await site.apply([{ kind: "sheet", spec }]);
        const outcome = await compareSheet(site, site.worker.canColorParts);
        const after = (await site.read()).sheets.map((sheet) => sheet.name);
        const isInPlace = sheets.join() === name && after.join("\n") === before.join("\n");
        return failedIf(!isInPlace, notInPlace, outcome);
      }),
  },
];

/** The sheet goes, where the host can take it back; else it stays and is named. */
export const takeBackStep: DiagnosisStep = {
  id: "take-back",
  title: { ja: "自分のシートを片づける", en: "Take the sheet away again" },
  isTidying: true,
  async run(site) {
    // A host that failed in the middle may have left one.
    if (site.found !== null) await site.read();
    if (site.ownSheet() === null) return { kind: "not-applicable", reason: noSheet };
    const receipt = await site.maker.undo();
    await site.read();
    const left = site.ownSheet();
    if (left !== null) return { kind: "not-applicable", reason: staysWords(left.name) };
    return failedIf(receipt === null, notFound, ok);
  },
};

/** Does something with the own sheet, given its name; not applicable where there is none. */
export function withSheet(
  site: DiagnosisSite,
  act: (name: string) => Promise<StepOutcome>,
): Promise<StepOutcome> {
  const sheet = site.ownSheet();
  if (sheet !== null) return act(sheet.name);
  return Promise.resolve({ kind: "not-applicable", reason: noSheet });
}

async function compareSheet(site: DiagnosisSite, hasParts: boolean): Promise<StepOutcome> {
  const expected = expectedFacts(buildDiagnosisSheet(), hasParts);
  return judge(compareFacts(expected, await site.facts(), "writing"), { facts: expected.size });
}

const noSheet: Words = {
  ja: "自分のシートを作れなかったため、確かめられません。",
  en: "There is no sheet of its own to try it on.",
};
const notFound: Words = {
  ja: "作ったはずのシートが見つかりません。",
  en: "The sheet that was made is not there.",
};
const notInPlace: Words = {
  ja: "前のシートを書き直さず、別のシートになりました。",
  en: "The sheet was not made anew in its place.",
};

function staysWords(name: string): Words {
  return {
    ja: `シート「${name}」は自動では片づけられません。不要でしたら、シート見出しを右クリックして削除してください。`,
    en: `The sheet “${name}” cannot be taken away automatically. Please delete it by its tab if it is not needed.`,
  };
}
