/** The Japanese words of a source file: string literals, templates and text of screens, as people will read them. */
import ts from "typescript";

export interface JapaneseString {
  /** 0-based line of the source file on which it begins. */
  readonly line: number;
  /** The words, with a noun in place of what is filled in. */
  readonly text: string;
}

/** Stands for {name} and ${name}: a noun, as most of what is filled in, and short. */
const filledIn = "甲";

/** Several in a row are one noun: {prefecture}{municipality}. */
const placeholders = new RegExp(`(?:\\{\\w+\\}|${filledIn})+`, "gu");

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** The Japanese strings of TypeScript source, in their order. Pieces joined with + are one; see {@link isForPeople}. */
export function findJapaneseStrings(path: string, source: string): readonly JapaneseString[] {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const found: JapaneseString[] = [];
  const visit = (node: ts.Node): void => {
    if (!isForPeople(node)) return;
    const text = textOf(node);
    if (text === null) {
      ts.forEachChild(node, visit);
      return;
    }
    if (japanese.test(text.replaceAll(filledIn, ""))) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ line, text: text.replace(placeholders, filledIn) });
    }
    // What is filled in may hold words of its own.
    for (const part of partsFilledIn(node)) visit(part);
  };
  visit(file);
  return found;
}

/** Not for people: drawn examples, patterns, names of modules, keys of tables. */
function isForPeople(node: ts.Node): boolean {
  if (ts.isPropertyAssignment(node)) return node.name.getText() !== "examples";
  if (ts.isNewExpression(node)) return node.expression.getText() !== "RegExp";
  if (ts.isTaggedTemplateExpression(node)) return false;
  return !ts.isImportDeclaration(node) && !ts.isComputedPropertyName(node);
}

/** The words of a string, template, sum of them or text of a screen; null for all other nodes. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const rest = node.templateSpans.map(({ literal }) => filledIn + literal.text);
    return node.head.text + rest.join("");
  }
  return ts.isBinaryExpression(node) && holdsString(node) ? textOfSum(node) : null;
}

function textOfSum(node: ts.Expression): string {
  if (!isSum(node)) return textOf(node) ?? filledIn;
  return textOfSum(node.left) + textOfSum(node.right);
}

/** The expressions between the pieces of a template or sum. */
function partsFilledIn(node: ts.Node): readonly ts.Node[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return [];
  if (!ts.isBinaryExpression(node) || !isSum(node)) return [node];
  return [...partsFilledIn(node.left), ...partsFilledIn(node.right)];
}

function holdsString(node: ts.Expression): boolean {
  if (isSum(node)) return holdsString(node.left) || holdsString(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function isSum(node: ts.Expression): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}
