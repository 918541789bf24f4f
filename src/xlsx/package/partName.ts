/** Names of the parts of a package: "xl/worksheets/sheet1.xml", without a leading slash. */

/** The part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPartOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/**
 * The part that a relationship's target means, seen from its source part (ECMA-376 part 2, 6.5.3.4 and annex A):
 * "/xl/styles.xml" from the root, "../media/a.png" from the source's folder. Escapes (%20) are undone.
 */
export function resolveTarget(source: string, target: string): string {
  const path = unescapeTarget(target.replaceAll("\\", "/"));
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const segments: string[] = [];
  for (const segment of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function unescapeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target; // A bare % is not an escape; the name is meant as it stands.
  }
}
