/** What Renkei keeps in the workbook: written, read, and the former brought back to the letter. */
import { Failure, memoryNamespace, type Words } from "../../../core";
import { memoryTexts, parseMemoryXml } from "../../memoryXml";
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
      const isWritten = isSame(await readMemory(site), trial);
      const receipt = await site.worker.undo();
      return judgeMemory(isWritten, receipt !== null, isSame(await readMemory(site), former));
    } finally {
      await bringBack(site, former);
    }
  },
};

const mark = ' diagnosis="1"';

/** The former memory with an attribute more, so that nothing is lost even where the trial is broken off. */
function markMemory(former: string | null): string {
  const known = former ?? `<renkei xmlns="${memoryNamespace}" version="1"/>`;
  return known.replace(/^(\s*<[^\s<>/!?]+)/u, `$1${mark}`);
}

/** Where 元に戻す left the trial, the former is written over it; what somebody else has written since is not touched. */
async function bringBack(site: DiagnosisSite, former: string | null): Promise<void> {
  const isTrial = (await readMemory(site))?.includes(mark) === true;
  if (isTrial && former?.includes(mark) !== true) {
    await site.apply([{ kind: "memory", xml: former }]);
  }
}

/** Hosts spell the declaration in their own ways. */
async function readMemory(site: DiagnosisSite): Promise<string | null> {
  return (await site.read()).memory?.replace(/^<\?xml[^>]*\?>\s*/u, "") ?? null;
}

/** Whether two memories say the same to the letter: a file and Excel spell the XML around it in their own ways. */
function isSame(one: string | null, other: string | null): boolean {
  return one === other || (one !== null && other !== null && sayOf(one) === sayOf(other));
}

/** Of a memory that cannot be taken apart, the text itself. */
function sayOf(xml: string): string {
  try {
    const { version, open, texts, others } = parseMemoryXml(xml, memoryTexts);
    return JSON.stringify([version, open.includes(mark), ...texts, ...others]);
  } catch (error) {
    if (error instanceof Failure) return xml;
    throw error;
  }
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
