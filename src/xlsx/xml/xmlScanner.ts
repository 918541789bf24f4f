/**
 * Walks over the bytes of an XML part, tag by tag, without building a tree: says what stands where, as byte
 * offsets into the part, and decodes names, attributes and texts only when asked.
 */
import { damaged, xlsxFailure } from "../xlsxFailure";
import { XmlAttributes } from "./xmlAttributes";
import { internName, isAt } from "./nameTable";
import { decodeUtf8 } from "./utf8";
import { decodeEntities } from "./xmlText";

export type XmlEvent = "open" | "close" | "text" | "end";

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
/** Deeper than any part of a workbook; keeps a hostile one from eating memory. */
const maxDepth = 1000;

/** Digits of the whole numbers that are exact whatever they are. */
const longestInteger = 15;

/**
 * A pull scanner over UTF-8 bytes. After {@link next}, the members tell of the token just passed.
 * An empty element (`<a/>`) gives open and then close with `start` = `end` = the end of its tag.
 * Namespace prefixes are ignored in names. Comments and processing instructions are skipped.
 * Throws file-damaged where the XML is not well-formed and file-doctype for a DOCTYPE.
 */
export class XmlScanner {
  event: XmlEvent = "end";
  /** First byte of the token, and the byte after its last. The first byte of a text is after any "<![CDATA[". */
  start = 0;
  end = 0;
  /** Name of the element that opens or closes, without prefix. */
  localName = "";
  /** First byte of the name of the tag, prefix included. */
  nameStart = 0;
  /** Whether the tag that opens is `<a/>`. */
  isEmpty = false;
  /** Elements that are open now, the one that opens included, the one that closes not. */
  depth = 0;
  /** Attributes of the tag that opens; valid until the next call of {@link next}. */
  readonly attributes: XmlAttributes;

  private position: number;
  private isCdata = false;
  private isClosePending = false;
  private hasRoot = false;
  /** First byte of the name of each open element and the byte after it, and that name without prefix. */
  private readonly openNames: number[] = [];
  private readonly openLocalNames: string[] = [];

  /**
   * @param part name of the part, for the words of failures
   * @param from byte to begin at: 0, or the first byte of an element of a part that has been scanned whole
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
    from = 0,
  ) {
    this.attributes = new XmlAttributes(bytes);
    const hasMark = from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    this.position = hasMark ? 3 : from;
  }

  /** Goes to the first byte of an element of a part that has been scanned whole; the next token is its opening. */
  seek(offset: number): void {
    this.position = offset;
    this.depth = 0;
    this.hasRoot = false;
    this.isClosePending = false;
  }

  /** Goes on to the next token and says what it is. */
  next(): XmlEvent {
    if (this.isClosePending) return this.closeEmpty();
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined) return this.finish();
      if (byte !== lessThan) {
        if (this.scanText()) return this.event;
        continue;
      }
      const second = this.bytes[this.position + 1];
      if (second === slash) return this.scanClose();
      if (second === 0x21 || second === 0x3f) {
        if (this.scanDeclaration(second)) return this.event;
        continue;
      }
      return this.scanOpen();
    }
  }

  /** Child elements of the element that has just opened, one after the other; ends after it has closed. */
  *children(): Generator<string, void, undefined> {
    const inside = this.depth;
    while (this.next() !== "end") {
      if (this.event === "open" && this.depth === inside + 1) yield this.localName;
      else if (this.event === "close" && this.depth < inside) return;
    }
  }

  /** Goes to the close of the element that has just opened. */
  skip(): void {
    const inside = this.depth;
    while (this.next() !== "end") if (this.event === "close" && this.depth < inside) return;
  }

  /** All text in the element that has just opened, decoded; the scanner is then at its close. */
  elementText(): string {
    const inside = this.depth;
    let text = "";
    while (this.next() !== "end") {
      if (this.event === "text") text += this.text();
      else if (this.event === "close" && this.depth < inside) break;
    }
    return text;
  }

  /**
   * The digits that are all of the element that has just opened, as a number; the scanner is then at its close.
   * -1 for anything else, and nothing is passed: most cells hold a few digits, and need no string for them.
   */
  elementInteger(): number {
    const { bytes, position } = this;
    let value = 0;
    let i = position;
    for (let digit = digitAt(bytes, i); digit >= 0; digit = digitAt(bytes, ++i)) {
      value = value * 10 + digit;
    }
    const length = i - position;
    const isWhole = bytes[i] === lessThan && bytes[i + 1] === slash && !this.isEmpty;
    if (!isWhole || length === 0 || length > longestInteger) return -1;
    this.position = i;
    this.next();
    return value;
  }

  /** The text just passed, entities decoded (not in CDATA), line ends as \n. */
  text(): string {
    const raw = decodeUtf8(this.bytes, this.start, this.isCdata ? this.end - 3 : this.end);
    return this.isCdata ? raw.replace(/\r\n?/gu, "\n") : decodeEntities(raw);
  }

  /** Whether the text just passed is only white space, as it stands in the part. */
  isBlank(): boolean {
    for (let i = this.start; i < this.end; i++) if ((this.bytes[i] ?? 0) > 0x20) return false;
    return true;
  }

  private closeEmpty(): XmlEvent {
    this.isClosePending = false;
    this.start = this.end;
    this.depth -= 1;
    return (this.event = "close");
  }

  private finish(): XmlEvent {
    if (this.depth > 0 || !this.hasRoot) throw this.damage("途中で切れています", "it is cut off");
    this.start = this.end = this.bytes.length;
    return (this.event = "end");
  }

  /** Whether the text counts: white space around the root does not, other text there is an error. */
  private scanText(): boolean {
    this.start = this.position;
    this.position = this.end = this.locateTag(this.position);
    this.isCdata = false;
    this.event = "text";
    if (this.depth > 0) return true;
    for (let i = this.start; i < this.end; i++) {
      if ((this.bytes[i] ?? 0) > 0x20) throw this.damage("余分な文字があります", "stray text");
    }
    return false;
  }

  /** The next "<", or the end: a loop for the short texts of cells, a search for long ones. */
  private locateTag(from: number): number {
    const near = Math.min(from + 32, this.bytes.length);
    for (let i = from; i < near; i++) if (this.bytes[i] === lessThan) return i;
    const next = this.bytes.indexOf(lessThan, near);
    return next === -1 ? this.bytes.length : next;
  }

  /** Passes a comment, an instruction or CDATA; true for CDATA, which is text. */
  private scanDeclaration(second: number): boolean {
    const { bytes, position } = this;
    const starts = (text: string): boolean => isAt(bytes, position, position + text.length, text);
    if (second === 0x3f) this.position = this.locateAfter("?>", position + 2);
    else if (starts("<!--")) this.position = this.locateAfter("-->", position + 4);
    else if (starts("<![CDATA[") && this.depth > 0) {
      this.start = position + 9;
      this.position = this.end = this.locateAfter("]]>", this.start);
      this.isCdata = true;
      this.event = "text";
      return true;
    } else if (starts("<!DOCTYPE")) throw xlsxFailure("file-doctype", { part: this.part });
    else throw this.damage("読めない宣言があります", "an unknown declaration");
    return false;
  }

  private locateAfter(mark: string, from: number): number {
    const last = mark.charCodeAt(mark.length - 1);
    for (let i = from; ; i++) {
      i = this.bytes.indexOf(last, i);
      if (i === -1) throw this.damage("途中で切れています", "it is cut off");
      const begin = i + 1 - mark.length;
      if (begin >= from && isAt(this.bytes, begin, i + 1, mark)) return i + 1;
    }
  }

  private scanOpen(): XmlEvent {
    this.start = this.position;
    this.nameStart = this.start + 1;
    if (this.depth === 0 && this.hasRoot) {
      throw this.damage("根の要素が二つあります", "two root elements");
    }
    const nameEnd = this.scanName(this.nameStart);
    const end = this.attributes.scan(nameEnd);
    if (end === -1 || nameEnd === this.nameStart || this.depth >= maxDepth) {
      throw this.damage("タグが壊れています", "a broken tag");
    }
    this.openNames[2 * this.depth] = this.nameStart;
    this.openNames[2 * this.depth + 1] = nameEnd;
    this.openLocalNames[this.depth] = this.localName;
    this.depth += 1;
    this.hasRoot = true;
    this.isEmpty = this.isClosePending = this.bytes[end - 2] === slash;
    this.position = this.end = end;
    return (this.event = "open");
  }

  private scanClose(): XmlEvent {
    this.start = this.position;
    this.nameStart = this.start + 2;
    this.depth -= 1;
    let end = this.passOpenName(this.nameStart);
    while (end !== -1 && (this.bytes[end] ?? greaterThan) <= 0x20) end++;
    if (this.bytes[end] !== greaterThan) {
      throw this.damage("タグの対応が取れません", "tags that do not match");
    }
    this.localName = this.openLocalNames[this.depth] ?? "";
    this.position = this.end = end + 1;
    return (this.event = "close");
  }

  /** The byte after the name of the element that is to close; -1 where another name stands there. */
  private passOpenName(from: number): number {
    if (this.depth < 0) return -1;
    const start = this.openNames[2 * this.depth] ?? 0;
    const length = (this.openNames[2 * this.depth + 1] ?? 0) - start;
    for (let i = 0; i < length; i++) {
      if (this.bytes[start + i] !== this.bytes[from + i]) return -1;
    }
    return from + length;
  }

  /** Reads a name, sets `localName` and returns the byte after it. */
  private scanName(from: number): number {
    let local = from;
    let hash = 0;
    let i = from;
    for (; ; i++) {
      const byte = this.bytes[i] ?? 0;
      if (byte === 0x3a) {
        local = i + 1;
        hash = 0;
      } else if (byte <= 0x20 || byte === greaterThan || byte === slash || byte === lessThan) break;
      else hash = (hash * 31 + byte) | 0;
    }
    this.localName = internName(this.bytes, local, i, hash);
    return i;
  }

  private damage(ja: string, en: string): Error {
    return damaged(this.part, ja, en);
  }
}

/** The digit at a byte, or -1. */
function digitAt(bytes: Uint8Array, index: number): number {
  const digit = (bytes[index] ?? 0) - 0x30;
  return digit <= 9 ? digit : -1;
}
