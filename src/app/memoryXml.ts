/**
 * The XML of the one part that keeps settings and 確認済み in a workbook: taken apart and put together.
 * A memory is small and flat, so no tree is built; what another version added is kept as it is written.
 */
import { Failure, memoryNamespace } from "../core";

export const memoryVersion = 1;
/** The elements of ours. */
export const memoryTexts: readonly string[] = ["settings", "dismissals"];

/** The part taken apart. */
export interface MemoryXml {
  /** Null where the root names none that is a number. */
  readonly version: number | null;
  /** The root's opening tag as written, with the namespaces that it declares. */
  readonly open: string;
  /** Prefix of the root's name with its colon, or "". */
  readonly prefix: string;
  /** Text of the elements of ours, by name without prefix. */
  readonly texts: ReadonlyMap<string, string>;
  /** All other elements of the root, as written. */
  readonly others: readonly string[];
}

interface Piece {
  readonly kind: "open" | "close" | "empty" | "text" | "skip";
  readonly raw: string;
  /** Decoded. */
  readonly text: string;
  readonly name: string;
  readonly start: number;
}

const piecePattern =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s<>/!?]+)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*?)(\/?)>|[^<]+|</gu;

/** An element of the root while it is being read. */
interface Child {
  readonly name: string;
  readonly start: number;
  text: string;
  hasElements: boolean;
}

/**
 * Takes a memory apart. Elements of the names given are ours when they have the root's prefix; others are kept.
 * Throws a Failure "memory-not-xml" where the text is no such XML.
 */
export function parseMemoryXml(xml: string, names: readonly string[]): MemoryXml {
  const reader = new MemoryReader(xml, names);
  for (const piece of splitPieces(xml)) reader.take(piece);
  return reader.finish();
}

class MemoryReader {
  readonly #xml: string;
  readonly #names: readonly string[];
  readonly #path: string[] = [];
  readonly #texts = new Map<string, string>();
  readonly #others: string[] = [];
  #root: Piece | null = null;
  #child: Child | null = null;

  constructor(xml: string, names: readonly string[]) {
    this.#xml = xml;
    this.#names = names;
  }

  take(piece: Piece): void {
    if (piece.kind === "text") this.#takeText(piece);
    if (piece.kind === "open" || piece.kind === "empty") this.#enter(piece);
    if (piece.kind === "close" || piece.kind === "empty") this.#leave(piece);
  }

  finish(): MemoryXml {
    if (this.#root === null || this.#path.length > 0) throw notXml("the document is cut off");
    const { name, raw } = this.#root;
    const prefix = prefixOf(name);
    const declared = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
    if (name !== `${prefix}renkei` || attributeOf(raw, declared) !== memoryNamespace) {
      throw notXml(`the root is <${name}>`);
    }
    const version = /^\d{1,9}$/u.exec(attributeOf(raw, "version") ?? "")?.[0];
    return {
      version: version === undefined ? null : Number(version),
      open: raw.replace(/\s*\/>$/u, ">"),
      prefix,
      texts: this.#texts,
      others: this.#others,
    };
  }

  #takeText({ text }: Piece): void {
    if (this.#path.length === 2 && this.#child !== null) this.#child.text += text;
    else if (this.#path.length < 2 && text.trim() !== "") throw notXml("text between elements");
  }

  #enter(piece: Piece): void {
    const depth = this.#path.push(piece.name);
    if (depth === 1) {
      if (this.#root !== null) throw notXml("a second root");
      this.#root = piece;
    } else if (depth === 2) {
      this.#child = { name: piece.name, start: piece.start, text: "", hasElements: false };
    } else if (this.#child !== null) this.#child.hasElements = true;
  }

  #leave(piece: Piece): void {
    if (this.#path.pop() !== piece.name) throw notXml(`</${piece.name}> closes nothing`);
    if (this.#path.length === 1) this.#keepChild(piece.start + piece.raw.length);
  }

  #keepChild(end: number): void {
    if (this.#child === null || this.#root === null) return;
    const { name, start, text, hasElements } = this.#child;
    const prefix = prefixOf(this.#root.name);
    const known = this.#names.find((one) => `${prefix}${one}` === name);
    if (known === undefined) this.#others.push(this.#xml.slice(start, end));
    else if (hasElements) throw notXml(`<${name}> holds elements`);
    else if (this.#texts.has(known)) throw notXml(`<${name}> stands twice`);
    else this.#texts.set(known, text);
    this.#child = null;
  }
}

/** XML 1.0 (W3C, fifth edition) clauses 2.4–2.7 and 3.1, without a document type. */
function* splitPieces(xml: string): Generator<Piece> {
  for (const match of xml.matchAll(piecePattern)) {
    const [raw, cdata, slash, name = "", , empty] = match;
    const start = match.index;
    const piece = (kind: Piece["kind"], text = ""): Piece => ({ kind, raw, text, name, start });
    if (raw === "<") throw notXml("a < that opens nothing");
    if (cdata !== undefined) yield piece("text", cdata);
    else if (slash === "/") yield piece("close");
    else if (slash === "") yield piece(empty === "/" ? "empty" : "open");
    else if (raw.startsWith("<")) yield piece("skip");
    else yield piece("text", decodeText(raw.replace(/^\uFEFF/u, "")));
  }
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** The decoded value of an attribute of a tag, or null. */
function attributeOf(tag: string, wanted: string): string | null {
  for (const [, name, double, single] of tag.matchAll(
    /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  )) {
    if (name === wanted) return decodeText(double ?? single ?? "");
  }
  return null;
}

const namedEntities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function decodeText(raw: string): string {
  return raw.replace(/&([^;&\s]{0,12};?)/gu, (whole, reference: string) => {
    const name = reference.slice(0, -1);
    const code = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/u.exec(name);
    const point =
      code === null
        ? Number.NaN
        : Number.parseInt(code[1] ?? code[2] ?? "", code[1] === undefined ? 10 : 16);
    if (reference.endsWith(";") && point <= 0x10ffff) return String.fromCodePoint(point);
    const named = reference.endsWith(";") ? namedEntities.get(name) : undefined;
    if (named === undefined) throw notXml(`${whole} is no entity`);
    return named;
  });
}

/** Puts a memory together; an element without text is left out. */
export function formatMemoryXml(
  { open, prefix, others }: Pick<MemoryXml, "open" | "prefix" | "others">,
  texts: ReadonlyMap<string, string>,
): string {
  const own = [...texts].map(([name, text]) => {
    return `<${prefix}${name}>${escapeText(text)}</${prefix}${name}>`;
  });
  return [open, ...own, ...others, `</${prefix}renkei>`].join("\n");
}

/** The opening tag of a memory that was not there before. */
export const plainOpening = `<renkei xmlns="${memoryNamespace}" version="${String(memoryVersion)}">`;

function escapeText(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

/** @param reason for whoever mends the file, in English */
export function notXml(reason: string): Failure {
  return new Failure("memory-not-xml", {
    ja: "XMLの形が崩れています。",
    en: `Its XML is broken: ${reason}.`,
  });
}
