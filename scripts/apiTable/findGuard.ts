/** Finds out whether a function asks for a version of ExcelApi before it does anything else. */
import ts from "typescript";

const guardName = "requireExcelApi";

/** The version that the innermost function around a node requires in its first statement; null for none. */
export function findGuard(node: ts.Node): string | null {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isFunctionDeclaration(at) && !ts.isMethodDeclaration(at)) continue;
    const [first] = at.body?.statements ?? [];
    return first === undefined ? null : versionRequired(first);
  }
  return null;
}

function versionRequired(statement: ts.Statement): string | null {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression))
    return null;
  const { expression, arguments: given } = statement.expression;
  const [version] = given;
  const isGuard = ts.isIdentifier(expression) && expression.text === guardName;
  return isGuard && version !== undefined && ts.isStringLiteral(version) ? version.text : null;
}
