/** Rules of data validation (入力規則) as a worksheet part says them, with the newer ones that stand in its extensions. */
import type { CellAddress, CellRange } from "../../../core";
import type { LaterElements } from "../../read/sheet/scanWorksheet";
import { parseSqref } from "../../read/sheet/sqref";
import type { XmlAttributes } from "../../xml/xmlAttributes";
import type { XmlScanner } from "../../xml/xmlScanner";
import { decodeXstring } from "../../xml/xmlText";
import type { ValidationMessage } from "../sheetView";

/** A dataValidation (ECMA-376 part 1, 18.3.1.32), or the same of [MS-XLSX] (CT_DataValidation), which may look at other sheets. */
export interface ValidationRule {
  readonly ranges: readonly CellRange[];
  /** The cell for which formulas are spelled: in the first row and the first column of all ranges. */
  readonly origin: CellAddress;
  /** Null for rules of another kind. */
  readonly list: ListSource | null;
  /** Whether the cell in front shows the list. */
  readonly isListShown: boolean;
  readonly allowsBlank: boolean;
  /** Whether Excel objects to what breaks the rule. */
  readonly isEnforced: boolean;
  /** What is said to whoever comes to a cell, and to whoever breaks the rule. */
  readonly prompt: ValidationMessage | null;
  readonly objection: ValidationMessage | null;
}

/** Texts that are written out, or a formula without its =. */
export type ListSource =
  | { readonly kind: "literal"; readonly texts: readonly string[] }
  | { readonly kind: "formula"; readonly formula: string };

/** @param scanner over the whole part; where it stands does not matter */
export function readValidations(
  scanner: XmlScanner,
  { validations, extensions }: LaterElements,
): readonly ValidationRule[] {
  const rules: ValidationRule[] = [];
  if (validations !== null) {
    scanner.seek(validations);
    scanner.next();
    readRules(scanner, rules);
  }
  if (extensions !== null) {
    scanner.seek(extensions);
    scanner.next();
    readExtensions(scanner, rules);
  }
  return rules;
}

function readExtensions(scanner: XmlScanner, rules: ValidationRule[]): void {
  for (const name of scanner.children()) {
    if (name !== "ext") continue;
    for (const inside of scanner.children()) {
      if (inside === "dataValidations") readRules(scanner, rules);
    }
  }
}

/** Reads the dataValidations that has just opened (18.3.1.33). */
function readRules(scanner: XmlScanner, rules: ValidationRule[]): void {
  const isSilent = scanner.attributes.flag("disablePrompts");
  for (const name of scanner.children()) {
    if (name !== "dataValidation") continue;
    const rule = readRule(scanner);
    rules.push(isSilent ? { ...rule, prompt: null } : rule);
  }
}

/** Reads the dataValidation that has just opened. */
function readRule(scanner: XmlScanner): ValidationRule {
  const { attributes } = scanner;
  const isList = attributes.get("type") === "list";
  const sqref = attributes.get("sqref");
  const said = {
    // The attribute says the contrary of its name.
    isListShown: !attributes.flag("showDropDown"),
    allowsBlank: attributes.flag("allowBlank"),
    isEnforced: attributes.flag("showErrorMessage"),
    prompt: attributes.flag("showInputMessage") ? readMessage(attributes, "prompt") : null,
    objection: readMessage(attributes, "error"),
  };
  const inside: Inside = { sqref: sqref ?? "", formula: "", listed: null };
  readInside(scanner, inside);
  const list = isList ? (inside.listed ?? readSource(inside.formula)) : null;
  const ranges = parseSqref(inside.sqref);
  return { ranges, origin: originOf(ranges), list, ...said };
}

function originOf(ranges: readonly CellRange[]): CellAddress {
  const least = (values: readonly number[]): number =>
    values.reduce((one, other) => Math.min(one, other), Infinity);
  return {
    row: least(ranges.map(({ top }) => top)),
    column: least(ranges.map(({ left }) => left)),
  };
}

function readMessage(
  attributes: XmlAttributes,
  name: "prompt" | "error",
): ValidationMessage | null {
  const title = decodeXstring(attributes.get(`${name}Title`) ?? "").trim();
  const text = decodeXstring(attributes.get(name) ?? "").trim();
  return title === "" && text === "" ? null : { title, text };
}

interface Inside {
  sqref: string;
  formula: string;
  listed: ListSource | null;
}

/**
 * Excel writes a list whose texts hold commas twice: for itself as x12ac:list ([MS-XLSX]), for others as a
 * formula1 in which they cannot be told apart.
 */
function readInside(scanner: XmlScanner, found: Inside): void {
  for (const name of scanner.children()) {
    if (name === "formula1") found.formula = decodeXstring(scanner.elementText()).trim();
    else if (name === "sqref") found.sqref = scanner.elementText();
    else if (name === "list") {
      found.listed = { kind: "literal", texts: splitQuoted(decodeXstring(scanner.elementText())) };
    } else if (/^(?:AlternateContent|Choice|Fallback)$/u.test(name)) readInside(scanner, found);
  }
}

function readSource(formula: string): ListSource {
  const [, literal] = /^"((?:[^"]|"")*)"$/u.exec(formula) ?? [];
  if (literal === undefined) return { kind: "formula", formula: formula.replace(/^=/u, "") };
  return { kind: "literal", texts: keepTexts(literal.replaceAll('""', '"').split(",")) };
}

/** 一部,"一部,予算化" are two. */
function splitQuoted(text: string): readonly string[] {
  const parts = [...text.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/gu)];
  return keepTexts(parts.map(([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain));
}

/** Excel drops white space around each, and nobody can choose nothing. */
function keepTexts(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}
