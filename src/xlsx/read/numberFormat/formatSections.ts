/** A number format as sections: which of them shows which value. */
import { parseTokens, type FormatToken } from "./formatTokens";

/** One section of a format code, what stands between semicolons. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: Condition | null;
  /** Colour word in lower case ("red", "赤", "color10"), or null. */
  readonly color: string | null;
  /** Whether the first year of an era is 元. */
  readonly isGannen: boolean;
  /** [DBNum1] to [DBNum3]: digits as 一二三, 壱弐参, １２３; 0 for plain ones. */
  readonly digitStyle: number;
}

interface Condition {
  readonly operator: string;
  readonly value: number;
}

/** The section that shows a value, and the value without its sign where the section stands for negative ones. */
export interface ChosenSection {
  readonly section: FormatSection;
  readonly value: number;
}

/** Sections of a format code. */
export function parseSections(code: string): readonly FormatSection[] {
  return splitSections(code).map(parseSection);
}

/** Semicolons inside quotes, after \ and in brackets do not part sections. */
function splitSections(code: string): string[] {
  const pieces = code.match(/"[^"]*"?|\\.|\[[^\]]*\]|[_*].|./gsu) ?? [];
  const sections = [""];
  for (const piece of pieces) {
    if (piece === ";") sections.push("");
    else sections.push((sections.pop() ?? "") + piece);
  }
  return sections;
}

const colorWords =
  /^(?:black|blue|cyan|green|magenta|red|white|yellow|黒|青|水|緑|紫|赤|白|黄|(?:color|色)\s*\d+)$/iu;

function parseSection(text: string): FormatSection {
  const written = parseTokens(text);
  const brackets = written.flatMap((token) => (token.kind === "bracket" ? [token.text] : []));
  const digitStyle = brackets.map((inside) => /^DBNum([123])$/iu.exec(inside)?.[1]).find(Boolean);
  return {
    tokens: written.flatMap(dropBracket),
    condition: brackets.map(parseCondition).find((condition) => condition !== null) ?? null,
    color: brackets.find((inside) => colorWords.test(inside))?.toLowerCase() ?? null,
    isGannen: brackets.some((inside) => inside.includes("x-gannen")),
    digitStyle: Number(digitStyle ?? 0),
  };
}

/** Of a bracket only the sign of its currency is shown: [$¥-411]. */
function dropBracket(token: FormatToken): FormatToken[] {
  if (token.kind !== "bracket") return [token];
  const currency = /^\$([^-]+)/u.exec(token.text)?.[1];
  return currency === undefined ? [] : [{ kind: "literal", text: currency }];
}

function parseCondition(inside: string): Condition | null {
  const match = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?(?:E[+-]?\d+)?)$/iu.exec(inside);
  return match === null ? null : { operator: match[1] ?? "", value: Number(match[2]) };
}

function holds({ operator, value }: Condition, number: number): boolean {
  switch (operator) {
    case "=":
      return number === value;
    case "<>":
      return number !== value;
    case "<":
      return number < value;
    case "<=":
      return number <= value;
    case ">":
      return number > value;
    default:
      return number >= value;
  }
}

/** Null where no section is meant for the number: Excel then shows it as General. */
export function chooseSection(
  sections: readonly FormatSection[],
  value: number,
): ChosenSection | null {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition !== null)) return chooseByCondition(numeric, value);
  const [first, second, third] = numeric;
  if (first === undefined) return null;
  if (value < 0 && second !== undefined) return { section: second, value: -value };
  if (value === 0 && third !== undefined) return { section: third, value };
  return { section: first, value };
}

/** The section whose condition the number meets. */
function chooseByCondition(
  sections: readonly FormatSection[],
  value: number,
): ChosenSection | null {
  for (const [index, section] of sections.entries()) {
    const condition = section.condition ?? impliedCondition(index, sections.length);
    if (condition !== null && !holds(condition, value)) continue;
    const isForNegative = condition?.operator === "<" && condition.value <= 0;
    const isUnsigned = isForNegative || !showsNumber(section);
    return { section, value: isUnsigned ? Math.abs(value) : value };
  }
  return null;
}

/** Words chosen by a condition ([<10]"少") have no sign before them, as LibreOffice shows it too. */
function showsNumber({ tokens }: FormatSection): boolean {
  return tokens.some(({ kind }) => kind !== "literal");
}

/** A section without a condition beside ones with: the first is for positive numbers, the last for the rest. */
function impliedCondition(index: number, count: number): Condition | null {
  if (index === count - 1) return null;
  return { operator: index === 0 ? ">" : "<", value: 0 };
}
