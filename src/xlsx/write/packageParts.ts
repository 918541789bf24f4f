/** Adds parts to a package and takes them out: content types and relationships (ECMA-376 part 2, 6.2.3 and 6.5). */
import { contentTypesPart } from "../package/contentTypes";
import { relationshipsPartOf, resolveTarget } from "../package/partName";
import { tag } from "./markup";
import type { PackageDraft } from "./packageDraft";
import { PartPatch } from "./partPatch";
import { attributeOf, childrenNamed, outlinePart, type PartOutline } from "./partOutline";
import { xmlDeclaration } from "./worksheetMarkup";

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface NewPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly contentType: string;
  /** The part that refers to it, and the type of that relationship. */
  readonly source: string;
  readonly relationshipType: string;
}

/** Adds a part; returns the id of the relationship that leads to it. */
export function addPart(draft: PackageDraft, part: NewPart): string {
  draft.write(part.name, part.content);
  addContentType(draft, part.name, part.contentType);
  return addRelationship(draft, part.source, part.relationshipType, part.name);
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
      const target = attributeOf(relationship, "Target") ?? "";
      if (isSamePart(resolveTarget(source, target), part)) patch.remove(relationship);
    }
  });
}

/** A part name that is free: `before` and `after` around the lowest number from 1 on. */
export function freePartName(draft: PackageDraft, before: string, after: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${before}${number}${after}`;
    if (!draft.has(name)) return name;
  }
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

function addContentType(draft: PackageDraft, part: string, contentType: string): void {
  patchPart(draft, contentTypesPart, (outline, patch) => {
    patch.append(outline.root, tag("Override", { PartName: `/${part}`, ContentType: contentType }));
  });
}

function addRelationship(
  draft: PackageDraft,
  source: string,
  type: string,
  target: string,
): string {
  const part = relationshipsPartOf(source);
  if (!draft.has(part)) draft.write(part, emptyRelationships);
  let id = "";
  patchPart(draft, part, (outline, patch) => {
    id = freeId(outline.root.children.map((child) => attributeOf(child, "Id") ?? ""));
    const attributes = { Id: id, Type: type, Target: relativeTarget(source, target) };
    patch.append(outline.root, tag("Relationship", attributes));
  });
  return id;
}

const emptyRelationships = new TextEncoder().encode(
  `${xmlDeclaration}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`,
);

function freeId(taken: readonly string[]): string {
  const used = new Set(taken);
  for (let number = taken.length + 1; ; number += 1) {
    if (!used.has(`rId${number}`)) return `rId${number}`;
  }
}

/** Relative where the target lies below the source's folder, as Excel writes it; from the root elsewhere. */
function relativeTarget(source: string, target: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

function isSamePart(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
