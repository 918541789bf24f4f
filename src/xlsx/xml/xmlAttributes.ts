/** The attributes of one tag: where they stand in the part, decoded only when asked for. */
import { isAt } from "./nameTable";
import { decodeUtf8 } from "./utf8";
import { decodeEntities } from "./xmlText";

const equals = 0x3d;
const greaterThan = 0x3e;
const lessThan = 0x3c;
const slash = 0x2f;
const colon = 0x3a;
/** Numbers kept of an attribute: start of its name, of its local name, end of name, start and end of its value. */
const width = 5;

/** Attributes by local name; one without a prefix goes before one with, and xmlns declarations are none. */
export class XmlAttributes {
  private readonly offsets: number[] = [];
  private count = 0;
  private localStart = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads attributes from the byte after a tag's name on; the byte after the tag's ">", or -1 where it is broken. */
  scan(from: number): number {
    this.count = 0;
    let i = from;
    for (;;) {
      i = this.skipSpace(i);
      const byte = this.bytes[i];
      if (byte === greaterThan) return i + 1;
      if (byte === slash) return this.bytes[i + 1] === greaterThan ? i + 2 : -1;
      i = this.scanOne(i);
      if (i === -1) return -1;
    }
  }

  /** The decoded value of an attribute, or null. */
  get(name: string): string | null {
    const index = this.indexOf(name);
    if (index === -1) return null;
    const raw = decodeUtf8(this.bytes, this.valueStart(index), this.valueEnd(index));
    return decodeEntities(raw);
  }

  /** Index of an attribute for {@link valueStart} and {@link valueEnd}, or -1. */
  indexOf(name: string): number {
    let prefixed = -1;
    for (let index = 0; index < this.count; index++) {
      const local = this.offset(index, 1);
      if (!isAt(this.bytes, local, this.offset(index, 2), name)) continue;
      const start = this.offset(index, 0);
      if (start === local) return index;
      if (!isAt(this.bytes, start, local, "xmlns:")) prefixed = index;
    }
    return prefixed;
  }

  /** First byte of the name of an attribute, prefix included. */
  nameStart(index: number): number {
    return this.offset(index, 0);
  }

  /** First byte of a value, after its quote. */
  valueStart(index: number): number {
    return this.offset(index, 3);
  }

  /** The byte after a value: its closing quote. */
  valueEnd(index: number): number {
    return this.offset(index, 4);
  }

  /** A value of digits as a number; null where there is none or it is something else. */
  integer(name: string): number | null {
    const index = this.indexOf(name);
    if (index === -1) return null;
    const end = this.valueEnd(index);
    let value = 0;
    for (let i = this.valueStart(index); i < end; i++) {
      const digit = (this.bytes[i] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return null;
      value = value * 10 + digit;
    }
    return end > this.valueStart(index) ? value : null;
  }

  /** An xsd:boolean: 1, true, on; `absent` where there is none. */
  flag(name: string, absent = false): boolean {
    const value = this.get(name);
    return value === null ? absent : value === "1" || value === "true" || value === "on";
  }

  private offset(index: number, member: number): number {
    return this.offsets[index * width + member] ?? 0;
  }

  private skipSpace(from: number): number {
    let i = from;
    while ((this.bytes[i] ?? greaterThan) <= 0x20) i++;
    return i;
  }

  /** Reads name="value"; the byte after its closing quote, or -1. */
  private scanOne(from: number): number {
    const nameEnd = this.locateNameEnd(from);
    if (nameEnd === -1) return -1;
    const equalsAt = this.skipSpace(nameEnd);
    const quoteAt = this.skipSpace(equalsAt + 1);
    const quote = this.bytes[quoteAt];
    if (this.bytes[equalsAt] !== equals || (quote !== 0x22 && quote !== 0x27)) return -1;
    const valueEnd = this.locateQuote(quoteAt + 1, quote);
    if (valueEnd === -1) return -1;
    this.remember(from, this.localStart, nameEnd, quoteAt + 1, valueEnd);
    return valueEnd + 1;
  }

  /** The byte after a name, or -1; sets `localStart`. */
  private locateNameEnd(from: number): number {
    this.localStart = from;
    for (let i = from; ; i++) {
      const byte = this.bytes[i] ?? greaterThan;
      if (byte === lessThan || byte === greaterThan) return -1;
      if (byte === equals || byte <= 0x20) return i;
      if (byte === colon) this.localStart = i + 1;
    }
  }

  private locateQuote(from: number, quote: number): number {
    for (let i = from; ; i++) {
      const byte = this.bytes[i];
      if (byte === quote) return i;
      if (byte === undefined || byte === lessThan) return -1;
    }
  }

  private remember(
    start: number,
    local: number,
    end: number,
    value: number,
    valueEnd: number,
  ): void {
    const { offsets } = this;
    const base = this.count * width;
    offsets[base] = start;
    offsets[base + 1] = local;
    offsets[base + 2] = end;
    offsets[base + 3] = value;
    offsets[base + 4] = valueEnd;
    this.count += 1;
  }
}
