/** 市町名の異体字: a heading that writes a municipality with another character, 美祿 or 美袮 for 美祢. */
import { defineNoteRule } from "./rule";

export const municipalityNameVariant = defineNoteRule({
  code: "X03",
  id: "municipality-name-variant",
  severity: "warning",
  serves: ["L1-08", "L3-06"],
  title: { ja: "市町名の字が違う", en: "A municipality's name in other characters" },
  why: {
    ja: "「美祢」を「美祿」「美袮」とするなど、似た別の字で書かれた名称は、検索や突き合わせで一致しません。",
    en: "A name written with a look-alike (美祿 or 美袮 for 美祢) is not found by searches and does not match other lists.",
  },
  messages: {
    variant: {
      ja: "見出し「{heading}」は{municipality}と読み取りましたが、字が違います。正式な名称に直してください。",
      en: "The heading “{heading}” was read as {municipality}, but its characters differ. Please write the official name.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 美祿市◀X03 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○         │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 美祢市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○`,
  },
});
