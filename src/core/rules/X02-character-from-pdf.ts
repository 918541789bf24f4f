/**
 * PDFから貼り付けた別の字: characters that look like the usual ones but are others, as text copied out of a PDF holds them:
 * radicals for kanji (⼭ U+2F2D for 山), and kana whose voice mark is a character of its own (か + U+3099 for が).
 */
import type { TextSplice } from "../edits/edit";
import type { FieldCell, Plan } from "../plan/plan";
import { describeCharacter } from "../text/characterName";
import { mendRadicals } from "../text/fold";
import type { Words } from "../text/words";
import { listCharacters } from "./characterList";
import { defineRule } from "./rule";

export const characterFromPdf = defineRule({
  code: "X02",
  id: "character-from-pdf",
  severity: "warning",
  fix: "safe",
  serves: ["L1-08"],
  title: { ja: "PDFから貼り付けた別の字がある", en: "Look-alike characters from a PDF" },
  why: {
    ja: "PDFから写した文には、見た目のよく似た別の文字が混じります。検索や名前の突き合わせで一致せず、ほかのパソコンでは表示が崩れることもあります。",
    en: "Text copied out of a PDF may hold characters that only look like the usual ones. Searches and comparisons of names miss them, and other computers may not show them.",
  },
  messages: {
    radical: {
      ja: "漢字の代わりに、部首を表す別の文字{characters}が入っています。ふだんの漢字{plain}に直してください。",
      en: "Characters that stand for a radical, {characters}, are here in place of kanji. Please write the usual kanji {plain}.",
    },
    voiceMark: {
      ja: "仮名{plain}の濁点・半濁点が、前の字から離れた別の文字になっています。一つの字に直してください。",
      en: "The voice marks of the kana {plain} are characters of their own. Please write each as one character.",
    },
  },
  examples: {
    bad: `
      事業名         │ 取組の方向性           │ 山口市 │ 宇部市
      健康づくり      │ 健康⻑寿講座の開催◀X02 │ ○    │ ○
      広域観光の⽀援◀X02 │ ⼭歩きの会の開催◀X02 │ ○    │ ○`,
    good: `
      事業名         │ 取組の方向性       │ 山口市 │ 宇部市
      健康づくり      │ 健康長寿講座の開催 │ ○    │ ○
      広域観光の支援   │ 山歩きの会の開催   │ ○    │ ○`,
  },
  check(plan, report) {
    for (const { cell, found } of locateInPlan(plan)) {
      const { at, kind, isFormula } = cell;
      const fix = kind === "text" && !isFormula ? "safe" : "none";
      const radicals = found.filter((one) => one.message === "radical");
      const kana = found.filter((one) => one.message === "voiceMark");
      if (radicals.length > 0) {
        const characters = listCharacters(radicals.map(nameWithCodePoint));
        report({ message: "radical", at, data: { characters, plain: listPlain(radicals) }, fix });
      }
      if (kana.length > 0)
        report({ message: "voiceMark", at, data: { plain: listPlain(kana) }, fix });
    }
  },
  propose({ at, message }, lookup) {
    const cell = lookup.cell(at);
    if (cell === undefined) return [];
    const found = locateLookAlikes(cell.text).filter((one) => one.message === message);
    const splices = found.map(({ start, end, text }) => ({ start, end, text }));
    return splices.length === 0 ? [] : [{ kind: "text", at, expected: cell.text, splices }];
  },
});

/** A look-alike and the text that should stand in its place. */
interface LookAlike extends TextSplice {
  readonly message: "radical" | "voiceMark";
  readonly raw: string;
}

function* locateInPlan(plan: Plan): Generator<{ cell: FieldCell; found: readonly LookAlike[] }> {
  for (const { cells } of plan.tables) {
    for (const cell of cells) {
      const found = locateLookAlikes(cell.text);
      if (found.length > 0) yield { cell, found };
    }
  }
}

const mayLookAlike = /[\u2E80-\u2FDF]|[\u3041-\u30FE][\u3099\u309A]/gu;

function locateLookAlikes(text: string): readonly LookAlike[] {
  return [...text.matchAll(mayLookAlike)].flatMap(({ 0: raw, index }) => {
    const message = raw.length === 1 ? "radical" : "voiceMark";
    const plain = message === "radical" ? mendRadicals(raw) : raw.normalize("NFC");
    // A radical without a kanji of its own (⺀), and a mark that its kana cannot take (あ + U+3099), stay.
    if (plain === raw || plain.length > 1) return [];
    return [{ message, raw, start: index, end: index + raw.length, text: plain }];
  });
}

function nameWithCodePoint({ raw }: LookAlike): string {
  return `「${raw}」(${describeCharacter(raw).codePoint})`;
}

function listPlain(found: readonly LookAlike[]): Words {
  return listCharacters(found.map(({ text }) => `「${text}」`));
}
