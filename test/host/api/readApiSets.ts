/** Reads from the typings of office.js which requirement set each member of an Excel class came with. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { compareVersions } from "./compareVersions";

/** Class, then version, then members in small letters; "9.9" for previews and sets other than ExcelApi. */
export type ApiSets = Record<string, Record<string, string[]>>;

const typings = "node_modules/@types/office-js/index.d.ts";
const beyond = "9.9";

export function readApiSets(): ApiSets {
  const text = readFileSync(typings, "utf8");
  const source = ts.createSourceFile(typings, text, ts.ScriptTarget.ES2022, true);
  const sets: ApiSets = {};
  ts.forEachChild(source, (node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== "Excel") return;
    if (node.body === undefined || !ts.isModuleBlock(node.body)) return;
    for (const statement of node.body.statements) {
      if (ts.isClassDeclaration(statement)) readClass(statement, sets);
    }
  });
  return sets;
}

function readClass(declaration: ts.ClassDeclaration, sets: ApiSets): void {
  const byVersion: Record<string, string[]> = {};
  for (const [key, version] of oldestVersions(declaration)) {
    (byVersion[version] ??= []).push(key.toLowerCase());
  }
  const sorted = Object.keys(byVersion).sort(compareVersions);
  const name = declaration.name?.text ?? "";
  sets[name] = Object.fromEntries(sorted.map((version) => [version, byVersion[version] ?? []]));
}

/** Overloads of a member may be newer than the member. */
function oldestVersions(declaration: ts.ClassDeclaration): Map<string, string> {
  const ofClass = versionIn(declaration) ?? "1.1";
  const oldest = new Map<string, string>();
  for (const member of declaration.members) {
    const key = nameOf(member);
    if (key === "" || infrastructure.has(key)) continue;
    const version = versionIn(member) ?? ofClass;
    const known = oldest.get(key) ?? version;
    oldest.set(key, compareVersions(version, known) < 0 ? version : known);
  }
  return oldest;
}

function nameOf({ name }: ts.ClassElement): string {
  return name !== undefined && ts.isIdentifier(name) ? name.text : "";
}

/** Members of every proxy; the client answers them itself. */
const infrastructure = new Set([
  "context",
  "load",
  "set",
  "toJSON",
  "isNullObject",
  "track",
  "untrack",
]);

/** The version in a comment's "[Api set: ExcelApi 1.9]", or null where it names none. */
function versionIn(node: ts.Node): string | null {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  const set = /\[Api set: ([^\]]+)\]/u.exec(comments.join("\n"))?.[1];
  if (set === undefined) return null;
  return /^ExcelApi (\d+\.\d+)/u.exec(set)?.[1] ?? beyond;
}
