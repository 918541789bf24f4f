/** 中枢都市の不参加: a measure in which partners take part, but no center city. */
import type { PlanTable } from "../plan/plan";
import { participantsOf } from "./markCells";
import { nameOf } from "./measures";
import { defineRule } from "./rule";

export const participationWithoutCenter = defineRule({
  code: "M06",
  id: "participation-without-center",
  severity: "warning",
  fix: "none",
  serves: [],
  title: { ja: "連携中枢都市(中心市)に印がない", en: "No center city takes part" },
  why: {
    ja: "取組は、連携中枢都市と連携市町村とが一対一で結ぶ連携協約(地方自治法第252条の2)、定住自立圏では中心市と結ぶ形成協定に基づいて行います。連携中枢都市(中心市)の入らない取組は、協約や協定に基づくといえない場合があります。",
    en: "Measures rest on agreements that the center city makes with one partner each (連携協約, Local Autonomy Act, article 252-2; 形成協定 in a 定住自立圏). A measure without a center city may not rest on any.",
  },
  messages: {
    without: {
      ja: "「{name}」は、{centers}に印がありません。印の記入漏れがないか、連携協約や形成協定に基づく取組かどうかをご確認ください。",
      en: "“{name}” has no mark of {centers}. Please check whether one was forgotten, and whether the measure rests on an agreement.",
      several: {
        all: {
          ja: "次の取組は、{centers}に印がありません。印の記入漏れがないか、連携協約や形成協定に基づく取組かどうかをご確認ください。",
          en: "There is no mark of {centers}. Please check whether one was forgotten, and whether the measures rest on an agreement.",
        },
        each: { ja: "「{name}」", en: "“{name}”" },
      },
    },
    leadingPillar: {
      ja: "「{name}」は、{centers}に印がありません。「{pillar}」は連携中枢都市が中心となって担う柱です。印の記入漏れがないかをご確認ください。",
      en: "“{name}” has no mark of {centers}. The pillar “{pillar}” is led by the center city. Please check whether a mark was forgotten.",
      several: {
        all: {
          ja: "次の取組は、{centers}に印がありません。「{pillar}」は連携中枢都市が中心となって担う柱です。印の記入漏れがないかをご確認ください。",
          en: "There is no mark of {centers}. The pillar “{pillar}” is led by the center city. Please check whether a mark was forgotten.",
        },
        each: { ja: "「{name}」", en: "“{name}”" },
      },
    },
  },
  examples: {
    bad: `
      事業名       │ 取組の方向性          │ ◎山口市 │ 萩市 │ 防府市
      起業・創業支援 │ 創業相談会の開催      │ ○       │ ○   │ ○
      広域観光連携  │ 周遊ルートの造成◀M06 │         │ ○   │ ○`,
    good: `
      事業名       │ 取組の方向性     │ ◎山口市 │ 萩市 │ 防府市
      起業・創業支援 │ 創業相談会の開催 │ ○       │ ○   │ ○
      広域観光連携  │ 周遊ルートの造成 │ ○       │ ○   │`,
  },
  check(plan, report) {
    for (const table of plan.tables) {
      const centers = centersOf(table);
      if (centers.length === 0) continue;
      for (const row of table.rows) {
        const measure = table.measures[row.measures[0] ?? -1];
        if (measure === undefined || !areOnlyPartners(participantsOf(row, table), centers))
          continue;
        const pillar = measure.pillar?.value ?? "";
        report({
          message: isLeadingPillar(pillar) ? "leadingPillar" : "without",
          at: measure.source.at,
          data: { name: nameOf(measure), centers: centers.join("・"), pillar },
        });
      }
    }
  },
});

function areOnlyPartners(names: readonly string[], centers: readonly string[]): boolean {
  return names.length > 0 && !names.some((name) => centers.includes(name));
}

function centersOf(table: PlanTable): readonly string[] {
  return table.municipalities
    .filter((column) => column.isCenter)
    .map((column) => column.municipality.name);
}

/** 柱1・2 of the ministry's outline (連携中枢都市圏構想推進要綱): the center city answers for them. */
function isLeadingPillar(pillar: string): boolean {
  return /経済成長|高次の都市機能/u.test(pillar);
}
