/**
 * 環境依存文字: symbols outside JIS X 0208, which other systems, Shift_JIS files and e-mail may lose or show as something else,
 * and what people type in their place. Letters are none: 髙 and 﨑 are right in names.
 */

/** A symbol of a text that not every system shows. */
export interface PlatformSymbol {
  /** As written, an emoji with its selectors. */
  readonly raw: string;
  /** 0-based UTF-16 offset. */
  readonly start: number;
  /** "outside" JIS X 0208; "private": a 外字 that only some computers know; "lost": what is left of an unreadable character. */
  readonly kind: "outside" | "private" | "lost";
  /** The plain way of writing it; null where there is none, or more than one. */
  readonly plain: string | null;
}

/** Symbols of JIS X 0208 (rows 1, 2, 6 and 8) that the classes of {@link anySymbol} hold. */
const inJis =
  "゛゜´｀¨＾￣〇～∥｜＋±×÷＝≠＜＞≦≧∞∴♂♀°℃☆★○●◎◇◆□■△▲▽▼〒→←↑↓〓∈∋⊆⊇⊂⊃∪∩∧∨￢⇒⇔∀∃∠⊥⌒∂∇≡≒≪≫√∽∝∵∫∬♯♭♪◯─-╋";

/** Outside JIS X 0208, yet told by other rules or nothing that anybody would stumble over. */
const tolerated = [
  "\\0-\\x7F",
  // ①～⑳ は計画書の番号として定着し、Windows と Mac のどちらでも表示される
  "①-⑳",
  // 新・拡・継などの記号は T01 が、部首の文字は X02 が指摘する
  "🈟🆕🈞🈡\\u2E80-\\u2FDF",
  // 負号と波線は、見た目の同じ JIS の字に読み替えられる
  "\\u2212\\u223C\\uFFE3\\u00AC",
].join("");

const anySymbol = new RegExp(
  `(?![${inJis}${tolerated}])[\\p{So}\\p{Sm}\\p{Sk}\\p{No}\\p{Nl}\\p{Extended_Pictographic}\\p{Co}](?:[\\uFE0E\\uFE0F]|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic})*`,
  "gu",
);

/** 「Ⅰ 経済成長」「第Ⅱ期」: Roman numerals as numbers of headings are the plan's own, like ①. */
const numbersHeading = /(?:^|\n)[\s(（【〔「]*[柱第]?$/u;

/** Anything but ASCII, kana, kanji and full-width letters: nearly all texts hold nothing else and need no closer look. */
const mayBeSymbol = /[^\0-\x7F\u3000-\u3003\u3005-\u301F\u3041-\u30FF\u4E00-\u9FFF\uFF01-\uFF9F]/u;

/** The symbols of a text that not every system shows, in their order. */
export function locatePlatformSymbols(text: string): readonly PlatformSymbol[] {
  if (!mayBeSymbol.test(text)) return [];
  return [...text.matchAll(anySymbol)].flatMap(({ 0: raw, index }) => {
    if (/[Ⅰ-ⅿ]/u.test(raw) && numbersHeading.test(text.slice(0, index))) return [];
    const kind = kindOf(raw);
    return [{ raw, start: index, kind, plain: kind === "outside" ? spellOut(raw) : null }];
  });
}

function kindOf(raw: string): PlatformSymbol["kind"] {
  if (raw === "\uFFFD") return "lost";
  return /\p{Co}/u.test(raw) ? "private" : "outside";
}

/** What people type, where it is not what NFKC makes of the symbol. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["№", "No."],
  ["㏍", "K.K."],
]);

/**
 * Several letters squeezed into one: ⑴ ⒜ ℡ ㈱ ㋀ ㋿ ㌔ ㍻ ㎞. Not among them: ㍘ (0点, where people mean 0時) and all that loses
 * its meaning in plain letters, such as ㊤ (上) and, by what comes out of it, ㎡ (m2).
 */
const squeezed =
  /^[\u2474-\u24B5\u2121\u3220-\u3243\u32C0-\u32CB\u32FF\u3300-\u3357\u3371-\u33FE]$/u;

/** ㈱ is (株), ㋿ is 令和: the compatibility decomposition of Unicode (NFKC), where it is plain letters and loses nothing. */
function spellOut(symbol: string): string | null {
  const spelling = spellings.get(symbol);
  if (spelling !== undefined) return spelling;
  if (!squeezed.test(symbol) || /[㎟-㎦]/u.test(symbol)) return null;
  const plain = symbol.normalize("NFKC");
  return /^[!-~ァ-ー一-龠]+$/u.test(plain) ? plain : null;
}
