/** Finds every member of Excel's interface that src/excel uses, by the TypeScript checker over the typings of office.js. */
import { join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { findGuard } from "./findGuard";

/** One place where a member is used. */
export interface ApiUse {
  /** "Range.getCellProperties" */
  readonly member: string;
  /** Version of ExcelApi, or "Common" for the Common API. */
  readonly set: string;
  /** Path from the project's root, with slashes. */
  readonly file: string;
  readonly line: number;
  /** The version that the function around it requires first of all; null for none. */
  readonly guard: string | null;
}

const typings = join("@types", "office-js", "index.d.ts");

/** All uses in the files of a folder, tests left out. @param folder from the root, or absolute */
export function readApiUses(root: string, folder: string): ApiUse[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) =>
    ts.sys.readFile(path),
  ) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [folder] }, ts.sys, root);
  const names = ts.sys
    .readDirectory(resolve(root, folder), [".ts"])
    .filter((name) => !name.endsWith(".test.ts"));
  const program = ts.createProgram(names, options);
  const checker = program.getTypeChecker();
  return names.flatMap((name) => {
    const source = program.getSourceFile(name);
    return source === undefined ? [] : readFile(source, checker, root);
  });
}

function readFile(source: ts.SourceFile, checker: ts.TypeChecker, root: string): ApiUse[] {
  const uses: ApiUse[] = [];
  const visit = (node: ts.Node): void => {
    for (const symbol of symbolsOf(node, checker)) {
      const described = describeMember(symbol);
      if (described === null) continue;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const file = relative(root, source.fileName).split(sep).join("/");
      uses.push({ ...described, file, line: line + 1, guard: findGuard(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The members that a node names: what stands after a dot, in a pattern, or as an option of a call. */
function symbolsOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return listOf(checker.getSymbolAtLocation(node.name));
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return listOf(type?.getProperty(node.name.getText()));
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return listOf(checker.getTypeAtLocation(node.parent).getProperty(name.getText()));
  }
  return [];
}

function listOf(symbol: ts.Symbol | undefined): ts.Symbol[] {
  return symbol === undefined ? [] : [symbol];
}

/** Infrastructure of the client, which has no requirement set of its own. */
const infrastructure = new Set(["load", "isNullObject", "items", "context"]);

type Owner = ts.ClassDeclaration | ts.InterfaceDeclaration;

function describeMember(symbol: ts.Symbol): Pick<ApiUse, "member" | "set"> | null {
  const owner = ownerOf(symbol);
  if (owner === null || infrastructure.has(symbol.name)) return null;
  const member = `${owner.name?.text ?? ""}.${symbol.name}`;
  switch (namespaceOf(owner)) {
    case "Office":
      return { member: `Office.${member}`, set: "Common" };
    case "Excel": {
      const version = versionOf(symbol, owner);
      return version === null ? null : { member, set: version };
    }
    default:
      return null;
  }
}

/** The class or interface of the typings that a member belongs to; null for any other. */
function ownerOf(symbol: ts.Symbol): Owner | null {
  const owner = symbol.declarations?.find((one) => isTyped(one))?.parent;
  if (owner === undefined) return null;
  return ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) ? owner : null;
}

/** The version of a member; null for what plain data holds from its beginning: who asks for the data is guarded. */
function versionOf(symbol: ts.Symbol, owner: Owner): string | null {
  const ofOwner = versionIn(owner) ?? "1.1";
  const version = oldest(symbol) ?? ofOwner;
  const isData = ts.isInterfaceDeclaration(owner) && !owner.name.text.endsWith("LoadOptions");
  return isData && version === ofOwner ? null : version;
}

function isTyped(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.split("/").join(sep).endsWith(typings);
}

function namespaceOf(node: ts.Node): string {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isModuleDeclaration(at)) return at.name.text;
  }
  return "";
}

/** Overloads of a member may be newer than the member. */
function oldest({ declarations = [] }: ts.Symbol): string | null {
  const versions = declarations.flatMap((one) => versionIn(one) ?? []);
  return versions.sort(byVersion)[0] ?? null;
}

/** 1.9 before 1.13. */
export function byVersion(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}

/** The version in a comment's "[Api set: ExcelApi 1.9]"; "9.9" for other sets and previews, null for none. */
function versionIn(node: ts.Node): string | null {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  const set = /\[Api set: ([^\]]+)\]/u.exec(comments.join("\n"))?.[1];
  if (set === undefined) return null;
  return /^ExcelApi (\d+\.\d+)/u.exec(set)?.[1] ?? "9.9";
}
