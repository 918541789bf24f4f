/** Which colour a measure's words should have, and why. */
import { changedColor } from "../edits/highlightColors";
import type { Change, Measure } from "../plan/plan";
import type { Words } from "../text/words";

export interface WantedColor {
  /** #RRGGBB, or null for the automatic colour. */
  readonly color: string | null;
  readonly why: Words;
}

const changeWords: Readonly<Record<Change, Words>> = {
  new: { ja: "新規", en: "new" },
  expanded: { ja: "拡充", en: "expanded" },
  continued: { ja: "継続", en: "continued" },
};

type Origin = Exclude<Measure["changeFrom"], "color" | null>;

const originWords: Readonly<Record<Origin, Words>> = {
  tag: { ja: "取組名の区分の表示", en: "the tag in its words" },
  column: { ja: "区分の欄", en: "the change column" },
  legend: { ja: "凡例", en: "the legend" },
};

/** Null where nothing but the colour itself tells the change, or nothing at all. */
export function decideColor({ change, changeFrom }: Measure): WantedColor | null {
  if (change === null || changeFrom === null || changeFrom === "color") return null;
  const word = changeWords[change];
  const origin = originWords[changeFrom];
  return {
    color: change === "continued" ? null : changedColor,
    why: {
      ja: `${origin.ja}から「${word.ja}」と読み取りました。`,
      en: `Read as ${word.en} from ${origin.en}.`,
    },
  };
}
