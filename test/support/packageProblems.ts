/** Finds in an .xlsx file what Excel calls damaged and LibreOffice does not mind: order, ids, counts, references. */
import { parseAddress, parseRange, type CellRange } from "../../src/core";
import { readContentTypes } from "../../src/xlsx/package/contentTypes";
import { readWorkbookPart, type WorkbookPart } from "../../src/xlsx/package/workbookPart";
import { XlsxPackage } from "../../src/xlsx/package/xlsxPackage";
import {
  attributeOf,
  childNamed,
  outlinePart,
  type PartElement,
} from "../../src/xlsx/write/partOutline";
import { styleSheetOrder } from "../../src/xlsx/write/styleCollection";
import { workbookOrder } from "../../src/xlsx/write/workbookSheets";
import { worksheetOrder } from "../../src/xlsx/write/worksheetOrder";

/** One sentence for each problem; none for a sound file. */
export function findPackageProblems(bytes: Uint8Array): string[] {
  const xlsx = new XlsxPackage(bytes);
  const workbook = readWorkbookPart(xlsx);
  const limits = readLimits(xlsx, workbook);
  return [
    ...contentTypeProblems(xlsx),
    ...relationshipProblems(xlsx),
    ...orderProblems(outline(xlsx, workbook.part, 3), workbookOrder),
    ...(workbook.stylesPart === null ? [] : stylesProblems(xlsx, workbook.stylesPart)),
    ...tabProblems(workbook),
    ...workbook.sheets.flatMap(({ part, kind }) =>
      part === null || kind !== "worksheet" ? [] : worksheetProblems(xlsx, part, limits),
    ),
    ...chainProblems(xlsx, workbook),
  ];
}

function outline(xlsx: XlsxPackage, part: string, depth: number): PartElement {
  return outlinePart(xlsx.xml(part), part, depth).root;
}

function contentTypeProblems(xlsx: XlsxPackage): string[] {
  const { overrides, defaults } = readContentTypes(xlsx);
  const names = xlsx.archive.entries.map(({ name }) => name).filter((name) => !name.endsWith("/"));
  const untyped = names.filter((name) => {
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    return (
      name !== "[Content_Types].xml" &&
      !overrides.has(name.toLowerCase()) &&
      !defaults.has(extension)
    );
  });
  const missing = [...overrides.keys()].filter((part) => !xlsx.has(part));
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...missing.map((part) => `a content type for ${part}, which is missing`),
    ...duplicates(
      outline(xlsx, "[Content_Types].xml", 2).children.map((child) =>
        (attributeOf(child, "PartName") ?? `.${attributeOf(child, "Extension")}`).toLowerCase(),
      ),
    ).map((name) => `two content types for ${name}`),
  ];
}

function relationshipProblems(xlsx: XlsxPackage): string[] {
  const sources = xlsx.archive.entries.flatMap(({ name }) => {
    const match = /^(.*)_rels\/([^/]*)\.rels$/u.exec(name);
    return match === null ? [] : [`${match[1] ?? ""}${match[2] ?? ""}`];
  });
  return sources.flatMap((source) => {
    const all = xlsx.relationships(source);
    const dangling = all.filter(({ isExternal, target }) => !isExternal && !xlsx.has(target));
    return [
      ...dangling.map(({ id, target }) => `${source} ${id} leads to ${target}, which is missing`),
      ...duplicates(all.map(({ id }) => id)).map((id) => `${source} has two ${id}`),
    ];
  });
}

function orderProblems(root: PartElement, order: readonly string[]): string[] {
  const names = root.children.map(({ name }) => name).filter((name) => order.includes(name));
  const problems: string[] = [];
  names.reduce((before, name) => {
    if (order.indexOf(name) < order.indexOf(before)) problems.push(`${name} behind ${before}`);
    return name;
  }, names[0] ?? "");
  const repeatable = new Set(["conditionalFormatting", "fileRecoveryPr"]);
  const twice = duplicates(names).filter((name) => !repeatable.has(name));
  return [...problems, ...twice.map((name) => `${name} twice in ${root.name}`)];
}

function stylesProblems(xlsx: XlsxPackage, part: string): string[] {
  const root = outline(xlsx, part, 4);
  const lengthOf = (name: string): number => childNamed(root, name)?.children.length ?? 0;
  const wrongCounts = root.children.filter((list) => {
    const count = attributeOf(list, "count");
    return count !== undefined && list.name !== "colors" && Number(count) !== list.children.length;
  });
  const limits = [
    ["fontId", lengthOf("fonts")],
    ["fillId", lengthOf("fills")],
    ["borderId", lengthOf("borders")],
    ["xfId", Math.max(lengthOf("cellStyleXfs"), 1)],
  ] as const;
  const formats = childNamed(root, "cellXfs")?.children ?? [];
  return [
    ...orderProblems(root, styleSheetOrder),
    ...wrongCounts.map(({ name }) => `${name} miscounts`),
    ...formats.flatMap((xf, index) =>
      limits
        .filter(([id, length]) => Number(attributeOf(xf, id) ?? 0) >= length)
        .map(([id]) => `format ${index} has a ${id} too high`),
    ),
    ...duplicates(
      (childNamed(root, "numFmts")?.children ?? []).map(
        (one) => attributeOf(one, "numFmtId") ?? "",
      ),
    ).map((id) => `two number formats ${id}`),
  ];
}

function tabProblems({ sheets, definedNames }: WorkbookPart): string[] {
  const names = sheets.map(({ name }) => name.toLowerCase());
  const scoped = definedNames.map(({ name, sheet }) => `${name.toLowerCase()} ${sheet}`);
  const badName = /^'|'$|[:\\/?*[\]]/u;
  return [
    ...duplicates(names).map((name) => `two tabs ${name}`),
    ...duplicates(sheets.map(({ sheetId }) => sheetId)).map((id) => `two sheetId ${id}`),
    ...names.filter((name) => name.length > 31 || name === "" || badName.test(name)),
    ...duplicates(scoped).map((name) => `two defined names ${name}`),
    ...definedNames
      .filter(({ sheet }) => sheet !== null && sheet >= sheets.length)
      .map(({ name }) => `${name} belongs to no tab`),
  ];
}

interface Limits {
  readonly formats: number;
  readonly strings: number;
}

function readLimits(xlsx: XlsxPackage, { stylesPart, sharedStringsPart }: WorkbookPart): Limits {
  const count = (part: string | null, name?: string): number => {
    if (part === null) return 0;
    const root = outline(xlsx, part, 3);
    return (name === undefined ? root : childNamed(root, name))?.children.length ?? 0;
  };
  return {
    formats: Math.max(count(stylesPart, "cellXfs"), 1),
    strings: count(sharedStringsPart),
  };
}

function worksheetProblems(xlsx: XlsxPackage, part: string, limits: Limits): string[] {
  const root = outline(xlsx, part, 5);
  const rows = childNamed(root, "sheetData")?.children ?? [];
  const rowNumbers = rows.map((row) => Number(attributeOf(row, "r")));
  const merges = (childNamed(root, "mergeCells")?.children ?? [])
    .map((merge) => parseRange(attributeOf(merge, "ref") ?? ""))
    .filter((range) => range !== null);
  return [
    ...orderProblems(root, worksheetOrder),
    ...(isAscending(rowNumbers) ? [] : ["rows out of order"]),
    ...rows.flatMap((row) => rowProblems(row, limits)),
    ...(hasOverlap(merges) ? ["merged regions overlap"] : []),
  ].map((problem) => `${part}: ${problem}`);
}

function rowProblems(row: PartElement, { formats, strings }: Limits): string[] {
  const addresses = row.children.map((cell) => parseAddress(attributeOf(cell, "r") ?? ""));
  const columns = addresses.map((address) => address?.column ?? Number.NaN);
  const label = `row ${attributeOf(row, "r")}`;
  const number = Number(attributeOf(row, "r")) - 1;
  const hasString = (cell: PartElement): boolean =>
    attributeOf(cell, "t") !== "s" || (childNamed(cell, "v") !== undefined && strings > 0);
  return [
    ...(isAscending(columns) ? [] : [`${label}: cells out of order`]),
    ...(addresses.every((address) => address?.row === number)
      ? []
      : [`${label}: a cell of another`]),
    ...row.children
      .filter((cell) => Number(attributeOf(cell, "s") ?? 0) >= formats)
      .map((cell) => `${attributeOf(cell, "r")} has an unknown format`),
    ...row.children.filter((cell) => !hasString(cell)).map(() => `${label}: an empty reference`),
  ];
}

function chainProblems(xlsx: XlsxPackage, workbook: WorkbookPart): string[] {
  const chain = xlsx.relationships(workbook.part).find(({ kind }) => kind === "calcChain");
  if (chain === undefined) return [];
  const formulas = new Set<string>();
  for (const { part, sheetId, kind } of workbook.sheets) {
    if (part === null || kind !== "worksheet") continue;
    const rows = childNamed(outline(xlsx, part, 5), "sheetData")?.children ?? [];
    for (const cell of rows.flatMap(({ children }) => children)) {
      if (childNamed(cell, "f")) formulas.add(`${sheetId} ${attributeOf(cell, "r")}`);
    }
  }
  let sheetId = "";
  return outline(xlsx, chain.target, 2).children.flatMap((cell) => {
    sheetId = attributeOf(cell, "i") ?? sheetId;
    const key = `${sheetId} ${attributeOf(cell, "r")}`;
    return formulas.has(key) ? [] : [`the calculation chain names ${key}, which has no formula`];
  });
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}

function hasOverlap(ranges: readonly CellRange[]): boolean {
  return ranges.some((a, index) =>
    ranges
      .slice(index + 1)
      .some(
        (b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right,
      ),
  );
}

function duplicates(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
