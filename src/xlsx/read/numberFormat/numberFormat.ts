/** What a cell shows of its value: a number format applied to numbers and texts. */
import { formatDate, isDateSection } from "./dateText";
import { chooseSection, parseSections, type FormatSection } from "./formatSections";
import { formatGeneral } from "./generalNumber";
import { restyleDigits } from "./japaneseDigits";
import { formatPlaceholders, plainText } from "./placeholderNumber";

/** A parsed number format; parse once, use for every cell of the style. */
export interface NumberFormat {
  readonly sections: readonly FormatSection[];
}

/** What a format makes of a value. */
export interface ShownValue {
  readonly text: string;
  /** Colour word of the section ("red", "赤", "color10"), or null. */
  readonly color: string | null;
}

/** Excel allows 255 characters; a code of thousands is no format but an attempt to keep us busy. */
const maxLength = 1000;

/** Parses a format code such as `#,##0;[Red]-#,##0` or `[=1]"○";;` (ECMA-376 part 1, 18.8.31). Never fails. */
export function parseNumberFormat(code: string): NumberFormat {
  const isSound = code !== "" && code.length <= maxLength;
  return { sections: parseSections(isSound ? code : "General") };
}

/** The text of a number; `is1904` as the workbook says. */
export function formatNumber(format: NumberFormat, value: number, is1904 = false): ShownValue {
  const chosen = chooseSection(format.sections, value);
  if (chosen === null || !Number.isFinite(value))
    return { text: formatGeneral(value), color: null };
  const { section } = chosen;
  return { text: spellNumber(section, chosen.value, is1904), color: section.color };
}

/** The text of a text: the fourth section, or the one section that has @; otherwise as it is. */
export function formatText({ sections }: NumberFormat, text: string): ShownValue {
  const last = sections.at(-1);
  const hasText = last?.tokens.some(({ kind }) => kind === "text") === true;
  const section = sections.length >= 4 ? sections[3] : hasText ? last : undefined;
  if (section === undefined) return { text, color: null };
  const spelled = section.tokens.map((token) =>
    token.kind === "text" || token.kind === "general" ? text : plainText(token),
  );
  return { text: spelled.join(""), color: section.color };
}

function spellNumber(section: FormatSection, value: number, is1904: boolean): string {
  if (isDateSection(section)) {
    return restyleDigits(formatDate(section, value, is1904), section.digitStyle);
  }
  const size = Math.abs(value);
  const plain = spellSize(section, size);
  const text = restyleDigits(plain, section.digitStyle);
  // A negative number that rounds to zero has no sign.
  const isZero = section.tokens.some(({ kind }) => kind === "digit") && !/[1-9]/u.test(plain);
  return value < 0 && section.tokens.length > 0 && !isZero ? `-${text}` : text;
}

function spellSize({ tokens }: FormatSection, size: number): string {
  if (tokens.some(({ kind }) => kind === "digit")) return formatPlaceholders(tokens, size);
  return tokens
    .map((token) =>
      token.kind === "general" || token.kind === "text" ? formatGeneral(size) : plainText(token),
    )
    .join("");
}
