/** 不参加の書き方の混在: blank cells and － side by side for municipalities that do not take part. */
import type { Edit } from "../edits/edit";
import type { Words } from "../text/words";
import { readAbsence, type AbsentMark } from "./absence";
import { defineRule } from "./rule";

/** Enough to see where they stand; the count says how many there are. */
const mostRelated = 5;

export const absenceMixed = defineRule({
  code: "M12",
  id: "absence-mixed",
  severity: "info",
  fix: "safe",
  serves: ["L1-09", "L2-04"],
  title: { ja: "不参加の書き方が混在している", en: "Absence written in two ways" },
  why: {
    ja: "空欄と「－」が混じっていると、「－」は不参加、空欄は記入漏れとも読めてしまいます。書き方がそろっていれば、記入漏れの確認を一つずつせずに済みます。",
    en: "Where blank cells and “－” are mixed, “－” may be read as not taking part and a blank cell as one that was forgotten. Written in one way, nobody has to ask.",
  },
  messages: {
    mixed: {
      ja: "取り組まない市町村の欄に、空欄と「－」が混在しています。この表では{usual}にそろえるのがよいと思われます({other}は{count}か所)。記入漏れの空欄がないかを確かめ、書き方をそろえてください。",
      en: "Cells of municipalities that do not take part are blank in some places and “－” in others. This table mostly seems to have {usual} ({other}: {count}). Please check that no blank cell was forgotten, and write them all in one way.",
    },
    notAsSet: {
      ja: "取り組まない市町村の欄は{usual}とする設定ですが、{count}か所が{other}になっています。{usual}にそろえてください。",
      en: "The settings want {usual} for municipalities that do not take part, but there are {count} with {other}. Please write them all as set.",
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │ －◀M12
      広域観光連携  │ 周遊ルートの造成 │ ○    │       │ ○
      地域公共交通  │ 実証運行の実施   │ ○    │       │ ○`,
    good: `
      事業名       │ 取組の方向性     │ 山口市 │ 宇部市 │ 萩市
      起業・創業支援 │ 創業相談会の開催 │ ○    │ ○    │
      広域観光連携  │ 周遊ルートの造成 │ ○    │       │ ○
      地域公共交通  │ 実証運行の実施   │ ○    │       │ ○`,
  },
  check(plan, report, { absentMark }) {
    for (const table of plan.tables) {
      const absence = readAbsence(table, absentMark);
      const [first, ...more] = absence?.others ?? [];
      if (absence === null || first === undefined) continue;
      const { usual, others } = absence;
      report({
        message: absentMark === null ? "mixed" : "notAsSet",
        at: first.at,
        data: { usual: wordsOf(usual), other: wordsOf(otherThan(usual)), count: others.length },
        // 空欄を「－」で埋めると、記入漏れの欄まで不参加と書いたことになる
        fix: absentMark === null && usual === "－" ? "ask" : "safe",
        related: more.slice(0, mostRelated).map(({ at }) => at),
        // It is about the table: sorting rows only makes another cell the first.
        subject: "",
      });
    }
  },
  propose({ at }, { plan, context }) {
    return plan.tables.flatMap((table): readonly Edit[] => {
      const absence = readAbsence(table, context.absentMark);
      const [first] = absence?.others ?? [];
      const isMeant =
        first?.at.sheet === at.sheet && first.at.row === at.row && first.at.column === at.column;
      if (absence === null || !isMeant) return [];
      return absence.others.map(({ at: place, raw }): Edit => {
        const splices = [{ start: 0, end: raw.length, text: absence.usual }];
        return { kind: "text", at: place, expected: raw, splices };
      });
    });
  },
});

function otherThan(usual: AbsentMark): AbsentMark {
  return usual === "" ? "－" : "";
}

function wordsOf(mark: AbsentMark): Words {
  return mark === "" ? { ja: "空欄", en: "a blank cell" } : { ja: "「－」", en: "“－”" };
}
