/** What stands around a municipality's name in a heading: signs, numbers, codes, prefectures, 中枢 and other notes. */
import { removeSpace } from "./fold";
import { foldName } from "./nameVariants";
import { parseShortPrefecture } from "./prefectures";

export interface PeeledHeading {
  /** Folded, without decorations; "" where the heading is a code alone. */
  readonly name: string;
  /** The prefecture that a note in brackets gives. */
  readonly prefecture: string | null;
  /** Four to six digits. */
  readonly code: string | null;
}

/** Whether the heading marks its municipality as center city: ◎ or ★, 中枢, 中心市. */
export function isCenterHeading(heading: string): boolean {
  return /[◎★⭐]|中枢|中心市(?!街)|[([（【〔［]\s*中心\s*[)\]）】〕］]/u.test(removeSpace(heading));
}

/** Takes the decorations off a heading; null when something stands there that is no decoration. */
export function peelHeading(heading: string): PeeledHeading | null {
  let peeled: PeeledHeading = { name: foldName(heading), prefecture: null, code: null };
  for (let i = 0; i < mostDecorations; i++) {
    const next = peelOnce(peeled);
    if (next === null || next === peeled) return next;
    peeled = next;
  }
  return peeled;
}

/** ◎１ 山口県山口市(352039)(中枢)※1 has five. */
const mostDecorations = 6;

/** One layer less; the same object when no layer is left; null for a note that is no decoration. */
function peelOnce(peeled: PeeledHeading): PeeledHeading | null {
  const bare = peelSigns(peeled.name);
  if (bare !== peeled.name) return { ...peeled, name: bare };
  return peelCode(peeled) ?? peelNote(peeled);
}

const signs = "◎○〇◯●★☆⭐※*＊■□◆◇▲△▼▽・､、,.:：;|｜/";

const leading = new RegExp(
  String.raw`^(?:[${signs}]+|№?(?:No\.?)?\d{1,3}[.、:)](?=\P{N})|(?:№|No\.?)?\d{1,3}(?=\p{L})|\(\d{1,2}\)|[①-⑳❶-❿⑴-⒇]|(?:連携中枢都市|中枢都市|中心市|連携市町村?|構成市町村?)[:：・]?(?=\p{L}))`,
  "iu",
);
const trailing = new RegExp(
  String.raw`(?:[${signs}]+|[※*＊注]\d{0,2}|[¹²³⁴-⁹①-⑳]|(?<=[市町村区])\d{1,2})$`,
  "u",
);

/** A heading of nothing but signs or digits keeps them: there is no name below. */
function peelSigns(name: string): string {
  const inner = name.replace(leading, "");
  const bare = inner.replace(trailing, "");
  return bare === "" ? inner : bare;
}

/** 352039, 352039山口市, 山口市35203. */
function peelCode(peeled: PeeledHeading): PeeledHeading | null {
  if (peeled.code !== null) return null;
  const match =
    /^(\d{4,6})(?!\d)(.*)$/u.exec(peeled.name.replace(/^(\d{5})-(\d)(?!\d)/u, "$1$2")) ??
    /^(.*\D)(\d{5,6})$/u.exec(peeled.name);
  const [first = "", second = ""] = match?.slice(1) ?? [];
  if (match === null) return null;
  return /^\d/u.test(first)
    ? { ...peeled, code: first, name: second }
    : { ...peeled, code: second, name: first };
}

const brackets = "([【〔〈《<「『";
const closings = ")\\]】〕〉》>」』";
const noteBehind = new RegExp(
  String.raw`^(.+)[${brackets}]([^${brackets}${closings}]*)[${closings}]$`,
  "u",
);
const noteBefore = new RegExp(
  String.raw`^[${brackets}]([^${brackets}${closings}]*)[${closings}](.+)$`,
  "u",
);
const whole = new RegExp(String.raw`^[${brackets}]([^${brackets}${closings}]*)[${closings}]$`, "u");

function peelNote(peeled: PeeledHeading): PeeledHeading | null {
  const inside = whole.exec(peeled.name)?.[1];
  if (inside !== undefined) return { ...peeled, name: inside };
  const behind = noteBehind.exec(peeled.name);
  if (behind !== null) return readNote(peeled, behind[1] ?? "", behind[2] ?? "");
  const before = noteBefore.exec(peeled.name);
  return before === null ? peeled : readNote(peeled, before[2] ?? "", before[1] ?? "");
}

const knownNote =
  /^(?:|(?:連携)?中枢(?:都市)?|(?:近隣|連携|構成|関係|圏域内?)?(?:市町村?|町村?|市|自治体)|中心市?|代表(?:市町?)?|(?:副)?幹事|事務局|会長|取組|取り組[みむ]|予算化?|参加|実施|新規?|(?:R|H|令和|平成|20)\d.*|令和元.*|\d{1,2}|※.*|注\d*|オブザーバー|参考|協力|再掲|人口.*|(?:政令)?指定都市|政令市|(?:中核|特例)市|.{1,4}郡)$/u;

function readNote(peeled: PeeledHeading, name: string, note: string): PeeledHeading | null {
  const prefecture = parseShortPrefecture(note);
  if (prefecture !== null) return { ...peeled, name, prefecture };
  if (/^\d{5,6}$/u.test(note)) return { ...peeled, name, code: note };
  return knownNote.test(note) ? { ...peeled, name } : null;
}
