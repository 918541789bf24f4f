/** The look of a cell in the words of Excel's API. */

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  /** #RRGGBB; the automatic colour is black. */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
}

export interface AlignmentLook {
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** Degrees; 180 for letters upright, one below the other. */
  readonly textOrientation: number;
}

export interface BorderLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type BorderSide = "left" | "right" | "top" | "bottom" | "diagonal";

export interface CellLook {
  readonly font: FontLook;
  /** #RRGGBB, or null for none. */
  readonly fill: string | null;
  readonly numberFormat: string;
  readonly alignment: AlignmentLook;
  readonly borders: Readonly<Record<BorderSide, BorderLook>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The content was typed with an apostrophe before it. */
  readonly quotePrefix: boolean;
}

/** What to change of a look; what is not named stays. */
export interface LookChange {
  readonly font?: Partial<FontLook>;
  readonly fill?: string | null;
  readonly numberFormat?: string;
  readonly alignment?: Partial<AlignmentLook>;
  readonly borders?: Partial<Record<BorderSide, Partial<BorderLook>>>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly quotePrefix?: boolean;
}

/** Kinds of lines of a file (ECMA-376 part 1, 18.18.3) as the API has them: a style and a weight. */
const lines: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["none", "None", "Thin"],
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
  ["double", "Double", "Thick"],
];

export function lineOfFile(kind: string): { style: string; weight: string } {
  const [, style = "None", weight = "Thin"] = lines.find(([file]) => file === kind) ?? [];
  return { style, weight };
}

export function lineForFile({ style, weight }: { style: string; weight: string }): string {
  const exact = lines.find((line) => line[1] === style && line[2] === weight);
  return (exact ?? lines.find((line) => line[1] === style))?.[0] ?? "none";
}
