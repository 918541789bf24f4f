/** What reading a drawn layout must give: the facts, seen through what its choices can say. */
import type { PlainMeasure, PlainReading } from "../readDrawing";
import type { LayoutChoices } from "./choices";
import type { MeasureFacts, PlanFacts, RowFacts } from "./facts";

export interface ReadFacts {
  readonly years: readonly (number | null)[];
  readonly municipalities: readonly string[];
  readonly measures: readonly PlainMeasure[];
}

export function factsOf({ plan, municipalities, measures }: PlainReading): ReadFacts {
  const years = new Set(plan.tables.map(({ fiscalYear }) => fiscalYear?.value ?? null));
  return { years: [...years], municipalities: [...new Set(municipalities)], measures };
}

export function expectedFacts(facts: PlanFacts, choices: LayoutChoices): ReadFacts {
  const { municipalities, centers } = facts.area;
  return {
    years: [facts.year],
    municipalities: municipalities.map((name, index) => name + (index < centers ? "*" : "")),
    measures: facts.pillars.flatMap((pillar) =>
      pillar.initiatives.flatMap((initiative) =>
        initiative.projects.flatMap((project) =>
          project.rows.flatMap((row) =>
            row.measures.map((measure) => ({
              pillar: pillar.name,
              policyArea: initiative.policyArea,
              initiative: initiative.name,
              project: project.name,
              ...expectedMeasure(measure, choices),
              isPriority: row.isPriority,
              priorityProjects: [],
              who: expectedMarks(row, facts, choices),
            })),
          ),
        ),
      ),
    ),
  };
}

function expectedMeasure(
  { text, subBullets, change, isRelisted }: MeasureFacts,
  choices: LayoutChoices,
): Pick<PlainMeasure, "text" | "change" | "isRelisted"> {
  return {
    text: [text, ...subBullets.map((one) => `・${one}`)].join("\n"),
    change: choices.change === "column" ? (change ?? "continued") : change,
    isRelisted,
  };
}

function expectedMarks({ marks }: RowFacts, { area }: PlanFacts, { layer }: LayoutChoices): string {
  const signs = marks.map((mark, index) => {
    const name = area.municipalities[index] ?? "";
    if (mark === null) return "";
    return mark === "budgets" && layer !== "none" ? `${name}*` : name;
  });
  return signs.filter((one) => one !== "").join(" ");
}
