/**
 * 行政データにおける機械可読性に関するルール (令和8年3月31日, PDL1.0): ids and names of the 30 official rules.
 * The Japanese names are the official ones; the English are ours.
 */
import type { Words } from "../text/words";

/** The 30 official rules in their order. */
export const officialRules = {
  "L1-01": {
    ja: "ファイル形式は機械が直接読み取れるExcelやCSV等となっているか",
    en: "The file format is one a machine reads directly, such as Excel or CSV",
  },
  "L1-02": {
    ja: "１シート（ファイル）に複数の表が掲載されていないか",
    en: "No sheet (file) holds several tables",
  },
  "L1-03": {
    ja: "データが分断されていないか",
    en: "The data is not broken into pieces",
  },
  "L1-04": {
    ja: "データ本体と無関係な情報がないか",
    en: "There is nothing that has no bearing on the data",
  },
  "L1-05": {
    ja: "すべての列に意味が推測できる項目名が存在するか",
    en: "Every column has a heading from which its meaning can be told",
  },
  "L1-06": {
    ja: "スペースや改行等で体裁を整えていないか",
    en: "Spaces and line feeds are not used for layout",
  },
  "L1-07": {
    ja: "１セル１データとなっているか",
    en: "One cell holds one piece of data",
  },
  "L1-08": {
    ja: "機種依存文字を使用していないか",
    en: "No platform-dependent characters are used",
  },
  "L1-09": {
    ja: "空白とゼロが明確に区別されているか",
    en: "Blank and zero are told apart",
  },
  "L1-10": {
    ja: "【Excel】オブジェクトを使用していないか",
    en: "[Excel] No objects are used",
  },
  "L1-11": {
    ja: "【Excel】書式でデータの違いを表現していないか",
    en: "[Excel] Formatting does not carry differences in the data",
  },
  "L1-12": {
    ja: "【Excel】セルの結合をしていないか",
    en: "[Excel] No cells are merged",
  },
  "L1-13": {
    ja: "【Excel】不要な行や列が非表示のまま残されていないか",
    en: "[Excel] No needless rows or columns are left hidden",
  },
  "L1-14": {
    ja: "【CSV】１行１データで表現されているか",
    en: "[CSV] One line is one record",
  },
  "L1-15": {
    ja: "【CSV】文字列にカンマが含まれているフィールドの値はダブルコーテーションで囲んでいるか",
    en: "[CSV] Fields that contain a comma are in double quotes",
  },
  "L2-01": {
    ja: "数値データは数値属性とし、文字列を含まないこと",
    en: "Numbers are numeric and contain no text",
  },
  "L2-02": {
    ja: "データ内での項目名等の省略をしていないか",
    en: "Headings and the like are not left out inside the data",
  },
  "L2-03": {
    ja: "各列が一意に識別可能な項目名を持っているか",
    en: "Each column has a heading that tells it from all others",
  },
  "L2-04": {
    ja: "選択肢回答が標準化されているか",
    en: "Answers that are choices are standardised",
  },
  "L2-05": {
    ja: "選択肢列と「その他」の詳細記入が分離されているか",
    en: "Columns of choices and the details of “other” are kept apart",
  },
  "L2-06": {
    ja: "【Excel】数式を使用している場合は、数値データに修正しているか",
    en: "[Excel] Formulas are replaced by their numbers",
  },
  "L3-01": {
    ja: "項目名行から始まり、次行からデータ入力がされているか",
    en: "The sheet begins with the headings, and the data follows in the next row",
  },
  "L3-02": {
    ja: "回答のコード表が別添されているか",
    en: "A table of the answer codes is attached",
  },
  "L3-03": {
    ja: "数値データの同一列内に特殊記号（秘匿等）を使用する場合は、その定義を明記しているか",
    en: "Special signs in a column of numbers (suppression and the like) are defined",
  },
  "L3-04": {
    ja: "データの単位を記載しているか",
    en: "The unit of the data is given",
  },
  "L3-05": {
    ja: "時間軸の表記が標準化されているか",
    en: "Points in time are written in a standard way",
  },
  "L3-06": {
    ja: "地域コード又は正式な地域名称が表記されているか",
    en: "Area codes or official area names are given",
  },
  "L3-07": {
    ja: "年によってフォーマットが著しく異なっていないか",
    en: "The format does not differ greatly from year to year",
  },
  "L3-08": {
    ja: "データの定義や更新履歴が記載されているか",
    en: "The definition of the data and its history of changes are given",
  },
  "L3-09": {
    ja: "データが縦持ち形式になっているか",
    en: "The data is in long form",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Id of an official rule, e.g. L1-06. */
export type OfficialRuleId = keyof typeof officialRules;
