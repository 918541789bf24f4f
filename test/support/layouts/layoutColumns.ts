/** The columns of a layout: which field or municipality stands in each, and what its header says. */
import type { FieldKind, LayoutChoices } from "./choices";
import { pick, type PlanFacts } from "./facts";

export type ColumnKind =
  FieldKind | "pillar" | "policyArea" | "projectNumber" | "change" | "mark" | "helper";

export interface LayoutColumn {
  readonly kind: ColumnKind;
  readonly heading: string;
  /** Position of the municipality whose marks it holds; -1 for other columns. */
  readonly municipality: number;
  readonly layer: "either" | "participates" | "budgets";
}

const headings: Readonly<Record<ColumnKind, readonly string[]>> = {
  pillar: ["柱", "基本目標"],
  policyArea: ["政策分野", "分野"],
  initiative: ["取組", "施策", "連携項目"],
  projectNumber: ["", "番号"],
  project: ["事業名", "連携事業", "事務事業名"],
  measure: ["取組の方向性", "事業内容", "具体的取組", "取組の方向性・事業内容"],
  priority: ["重点PJ", "重点\nプロジェクト", "重点"],
  change: ["区分", "新規・拡充"],
  remarks: ["備考", "摘要"],
  count: ["参加市町数", "市町数"],
  mark: [""],
  helper: [""],
};

/** The columns from left to right. */
export function layoutColumns(facts: PlanFacts, choices: LayoutChoices): readonly LayoutColumn[] {
  const kinds = choices.fields.map((kind) => expandField(kind, choices));
  const left = kinds.slice(0, choices.left).flat();
  const right = kinds.slice(choices.left).flat();
  if (choices.pillars === "column")
    (left.length > 0 ? left : right).unshift("pillar", "policyArea");
  if (choices.hasHelper) left.push("helper");
  const marks = markColumns(facts, choices);
  return [...left.map(named), ...marks, ...right.map(named)];

  function named(kind: ColumnKind): LayoutColumn {
    const heading = pick(headings[kind], choices.seed);
    return { kind, heading, municipality: -1, layer: "either" };
  }
}

function expandField(kind: FieldKind, choices: LayoutChoices): readonly ColumnKind[] {
  if (kind === "initiative" && choices.initiatives === "bands") return [];
  if (kind === "project" && choices.numbers === "ownColumn") return ["projectNumber", "project"];
  if (kind === "measure" && choices.change === "column") return ["measure", "change"];
  return [kind];
}

function markColumns(facts: PlanFacts, choices: LayoutChoices): readonly LayoutColumn[] {
  const names = facts.area.municipalities;
  const column = (municipality: number, layer: LayoutColumn["layer"]): LayoutColumn => ({
    kind: "mark",
    heading: spellName(names[municipality] ?? "", municipality < facts.area.centers, choices),
    municipality,
    layer,
  });
  const all = names.map((_, index) => index);
  if (choices.layer === "columns") {
    return all.flatMap((index) => [column(index, "participates"), column(index, "budgets")]);
  }
  if (choices.layer === "blocks") {
    return [
      ...all.map((index) => column(index, "participates")),
      ...all.map((index) => column(index, "budgets")),
    ];
  }
  return all.map((index) => column(index, "either"));
}

const codes: Readonly<Record<string, string>> = {
  山口市: "352039",
  宇部市: "352021",
  萩市: "352047",
  防府市: "352063",
  美祢市: "352136",
  山陽小野田市: "352161",
  津和野町: "325015",
};

function spellName(name: string, isCenter: boolean, { names }: LayoutChoices): string {
  const stem = name.slice(0, -1);
  if (names === "short") return stem;
  if (names === "spaced") return [...stem].join("　");
  if (names === "broken") return `${stem}\n${name.slice(-1)}`;
  if (names === "decorated") return isCenter ? `${name}\n(中枢)` : name;
  return names === "codes" ? (codes[name] ?? name) : name;
}
