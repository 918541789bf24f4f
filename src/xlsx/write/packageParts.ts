/** Adds parts to a package and takes them out: content types and relationships (ECMA-376 part 2, 6.2.3 and 6.5). */
import { contentTypesPart } from "../package/contentTypes";
import { relationshipsPartOf, resolveTarget } from "../package/partName";
import { tag } from "./markup";
import type { PackageDraft } from "./packageDraft";
import { PartPatch } from "./partPatch";
import {
  attributeOf,
  childrenNamed,
  outlinePart,
  type PartElement,
  type PartOutline,
} from "./partOutline";
import { xmlDeclaration } from "./worksheetMarkup";

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Parts of one kind: names and contents in the same order. */
export interface NewParts {
  readonly names: readonly string[];
  readonly contents: readonly Uint8Array[];
  readonly contentType: string;
  /** The part that refers to them, and the type of that relationship. */
  readonly source: string;
  readonly relationshipType: string;
}

/** Adds parts of one kind; returns the ids of the relationships that lead to them. */
export function addParts(draft: PackageDraft, added: NewParts): string[] {
  const { names, contents, contentType } = added;
  if (names.length === 0) return [];
  contents.forEach((content, index) => {
    draft.write(names[index] ?? "", content);
  });
  patchPart(draft, contentTypesPart, ({ root }, patch) => {
    const overrides = names.map((name) =>
      tag("Override", { PartName: `/${name}`, ContentType: contentType }),
    );
    patch.append(root, overrides.join(""));
  });
  return addRelationships(draft, added);
}

/** Takes out a part, its content type and the relationship that leads to it. */
export function removePart(draft: PackageDraft, part: string, source: string): void {
  draft.remove(part);
  patchPart(draft, contentTypesPart, (outline, patch) => {
    for (const override of childrenNamed(outline.root, "Override")) {
      const name = attributeOf(override, "PartName") ?? "";
      if (isSamePart(name.replace(/^\//u, ""), part)) patch.remove(override);
    }
  });
  patchPart(draft, relationshipsPartOf(source), (outline, patch) => {
    for (const relationship of outline.root.children) {
      if (leadsTo(draft, source, relationship, part)) patch.remove(relationship);
    }
  });
}

function leadsTo(
  draft: PackageDraft,
  source: string,
  relationship: PartElement,
  part: string,
): boolean {
  if (attributeOf(relationship, "TargetMode") === "External") return false;
  const target = attributeOf(relationship, "Target") ?? "";
  const resolved = resolveTarget(source, target);
  // Some writers give targets from the root without the slash that says so.
  const fromRoot = draft.has(resolved) ? resolved : resolveTarget("", target);
  return isSamePart(resolved, part) || isSamePart(fromRoot, part);
}

/** Part names that are free: `before` and `after` around the lowest numbers from 1 on. */
export function freePartNames(
  draft: PackageDraft,
  before: string,
  after: string,
  count: number,
): string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `${before}${number}${after}`;
    if (!draft.has(name)) names.push(name);
  }
  return names;
}

/** Changes a small part by its outline of two levels. */
export function patchPart(
  draft: PackageDraft,
  part: string,
  change: (outline: PartOutline, patch: PartPatch) => void,
  depth = 2,
): void {
  const outline = outlinePart(draft.read(part), part, depth);
  const patch = new PartPatch(outline);
  change(outline, patch);
  draft.write(part, patch.apply());
}

function addRelationships(
  draft: PackageDraft,
  { names, source, relationshipType }: NewParts,
): string[] {
  const part = relationshipsPartOf(source);
  if (!draft.has(part)) draft.write(part, emptyRelationships);
  let ids: string[] = [];
  patchPart(draft, part, ({ root }, patch) => {
    const taken = root.children.map((child) => attributeOf(child, "Id") ?? "");
    ids = freeIds(taken, names.length);
    const written = names.map((name, index) => {
      const target = relativeTarget(source, name);
      return tag("Relationship", { Id: ids[index], Type: relationshipType, Target: target });
    });
    patch.append(root, written.join(""));
  });
  return ids;
}

const emptyRelationships = new TextEncoder().encode(
  `${xmlDeclaration}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`,
);

function freeIds(taken: readonly string[], count: number): string[] {
  const used = new Set(taken);
  const ids: string[] = [];
  for (let number = taken.length + 1; ids.length < count; number += 1) {
    if (!used.has(`rId${number}`)) ids.push(`rId${number}`);
  }
  return ids;
}

/** Relative to the source's folder, as Excel writes it. */
function relativeTarget(source: string, target: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  if (target.startsWith(folder)) return target.slice(folder.length);
  return "../".repeat(folder.split("/").length - 1) + target;
}

function isSamePart(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
