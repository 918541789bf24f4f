/** 市町名の照合: a column that names no municipality, or a municipality without a column. */
import { defineNoteRule } from "./rule";

export const municipalityUnmatched = defineNoteRule({
  code: "S02",
  id: "municipality-unmatched",
  severity: "error",
  serves: ["L1-05", "L3-06"],
  title: { ja: "列と市町村が対応していない", en: "Columns and municipalities do not match" },
  why: {
    ja: "列の見出しから市町村を特定できないと、その列の印をどの市町村の件数に入れるか決まりません。列が抜けている市町村は、0件として数えられます。",
    en: "When a heading does not tell the municipality, nobody knows whose count the marks of the column belong to. A municipality without a column counts as 0.",
  },
  /** A name that no list holds has no prefecture. */
  describe: ({ data }) => ({ prefecture: "", ...data }),
  messages: {
    unknown: {
      ja: "列「{heading}」がどの市町村か分かりません。正式な名称(例:山口市)に直してください。",
      en: "The column “{heading}” names no municipality. Please write the official name (for example 山口市).",
    },
    headless: {
      ja: "{column}列には印がありますが、見出しがないため、どの市町村にも数えていません。見出しに市町村名を書くか、不要な印でしたら消してください。",
      en: "Column {column} has marks but no heading, so they are counted for nobody. Please write the municipality's name as its heading, or remove the marks.",
    },
    missing: {
      ja: "名簿にある「{municipality}」の列が見つかりません。列が抜けていないか、見出しの名称をご確認ください。",
      en: "The roster has {municipality}, but the table has no column for it. Please check whether the column is missing or its heading is misspelt.",
    },
    guessed: {
      ja: "列「{heading}」は{prefecture}{municipality}と読み取りました。同じ名前の市町村がほかにもあるため、並びから判断しています。違う場合は、都道府県名を添えた正式な名称に直してください。",
      en: "The column “{heading}” was taken to be {prefecture}{municipality} because of its neighbours; other municipalities have the same name. If that is wrong, please write the official name with its prefecture.",
      severity: "info",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 山口部◀S02 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○         │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 防府市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ ○    │ ○`,
  },
});
