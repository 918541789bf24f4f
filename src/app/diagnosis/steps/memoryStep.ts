/** What Renkei keeps in the workbook: written, read, and the former brought back to the letter. */
import { memoryNamespace, type Words } from "../../../core";
import type { DiagnosisSite } from "../diagnosisSite";
import { ok, type DiagnosisStep, type StepOutcome } from "../diagnosisStep";

export const memoryStep: DiagnosisStep = {
  id: "memory",
  title: {
    ja: "設定と確認済みの記録を書き込み、元の記録に戻す",
    en: "Keep settings in the workbook and bring the former back",
  },
  async run(site) {
    const former = await readMemory(site);
    const trial = markMemory(former);
    await site.apply([{ kind: "memory", xml: trial }]);
    try {
      const written = await readMemory(site);
      const receipt = await site.worker.undo();
      return judgeMemory(
        isSame(written, trial),
        receipt !== null,
        (await readMemory(site)) === former,
      );
    } finally {
      await bringBack(site, former);
    }
  },
};

/** The former memory with an attribute more, so that nothing is lost even where the trial is broken off. */
function markMemory(former: string | null): string {
  const known = former ?? `<renkei xmlns="${memoryNamespace}" version="1"></renkei>`;
  return known.replace(/^(\s*<[^\s<>/!?]+)/u, '$1 diagnosis="1"');
}

/** Where 元に戻す left the trial, the former is written over it; what somebody else has written since is not touched. */
async function bringBack(site: DiagnosisSite, former: string | null): Promise<void> {
  if ((await readMemory(site))?.includes(' diagnosis="1"') !== true) return;
  if (former?.includes(' diagnosis="1"') === true) return;
  await site.apply([{ kind: "memory", xml: former }]);
}

/** Hosts spell an element without content in their own ways. */
function isSame(read: string | null, written: string): boolean {
  const [one, other] = [read ?? "", written].map((xml) =>
    xml.replace(/\s*(?:\/>|><\/[^>]*>)/gu, "/>"),
  );
  return one === other;
}

/** Hosts spell the declaration in their own ways. */
async function readMemory(site: DiagnosisSite): Promise<string | null> {
  return (await site.read()).memory?.replace(/^<\?xml[^>]*\?>\s*/u, "") ?? null;
}

function judgeMemory(isWritten: boolean, canUndo: boolean, isBack: boolean): StepOutcome {
  if (!isWritten) return { kind: "failed", reason: notWritten };
  if (!canUndo || !isBack) return { kind: "failed", reason: notBack };
  return ok;
}

const notWritten: Words = {
  ja: "書き込んだ記録と、読み取った記録が違います。",
  en: "The memory that was read is not the one that was written.",
};
const notBack: Words = {
  ja: "元の記録に戻りませんでした。",
  en: "The former memory did not come back by undo.",
};
