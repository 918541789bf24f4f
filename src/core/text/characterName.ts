/** What a character is called, for messages that must tell 〇 from ○: on the screen they look the same. */
import type { Words } from "./words";

export interface CharacterDescription {
  /** "U+3007". */
  readonly codePoint: string;
  readonly name: Words;
}

/** Describes the first character of a text (variation selectors after it do not count). */
export function describeCharacter(character: string): CharacterDescription {
  const value = character.codePointAt(0);
  if (value === undefined) return { codePoint: "", name: { ja: "空欄", en: "nothing" } };
  const codePoint = `U+${value.toString(16).toUpperCase().padStart(4, "0")}`;
  const first = String.fromCodePoint(value);
  const [ja, en] = names.get(first) ?? nameByKind(first);
  return { codePoint, name: { ja, en } };
}

type Name = readonly [ja: string, en: string];

const names: ReadonlyMap<string, Name> = new Map<string, Name>([
  ["○", ["丸印", "circle"]],
  ["〇", ["漢数字ゼロ", "ideographic number zero"]],
  ["◯", ["大きな丸", "large circle"]],
  ["⭕", ["絵文字の丸", "circle emoji"]],
  ["⚪", ["絵文字の白丸", "white circle emoji"]],
  ["◦", ["白い中点", "white bullet"]],
  ["∘", ["合成関数の記号", "ring operator"]],
  ["❍", ["影付きの丸", "shadowed circle"]],
  ["￮", ["半角の丸", "half-width circle"]],
  ["◌", ["点線の丸", "dotted circle"]],
  ["O", ["英字オー", "Latin letter O"]],
  ["o", ["英小文字オー", "Latin small letter o"]],
  ["Ｏ", ["全角の英字オー", "full-width letter O"]],
  ["ｏ", ["全角の英小文字オー", "full-width small letter o"]],
  ["0", ["数字ゼロ", "digit zero"]],
  ["０", ["全角の数字ゼロ", "full-width digit zero"]],
  ["ⓞ", ["丸付き英字オー", "circled letter o"]],
  ["⓪", ["丸付き数字ゼロ", "circled zero"]],
  ["Ο", ["ギリシャ文字オミクロン", "Greek letter omicron"]],
  ["ο", ["ギリシャ小文字オミクロン", "Greek small letter omicron"]],
  ["О", ["キリル文字オー", "Cyrillic letter O"]],
  ["о", ["キリル小文字オー", "Cyrillic small letter o"]],
  ["レ", ["片仮名レ", "katakana re"]],
  ["ロ", ["片仮名ロ", "katakana ro"]],
  ["口", ["漢字「口」", "kanji for mouth"]],
  ["✓", ["チェック印", "check mark"]],
  ["✔", ["太いチェック印", "heavy check mark"]],
  ["☑", ["チェック済みの四角", "ballot box with check"]],
  ["1", ["数字1", "digit one"]],
  ["◎", ["二重丸", "double circle"]],
  ["◉", ["蛇の目", "fisheye"]],
  ["⦿", ["中点付きの丸", "circled bullet"]],
  ["●", ["黒丸", "black circle"]],
  ["⚫", ["絵文字の黒丸", "black circle emoji"]],
  ["⬤", ["大きな黒丸", "large black circle"]],
  ["•", ["ビュレット(行頭の点)", "bullet"]],
  ["・", ["中黒", "katakana middle dot"]],
  ["･", ["半角の中黒", "half-width middle dot"]],
  ["△", ["三角", "triangle"]],
  ["▵", ["小さな三角", "small triangle"]],
  ["▲", ["黒三角(負数の記号)", "black triangle (sign of a negative number)"]],
  ["Δ", ["ギリシャ文字デルタ", "Greek letter delta"]],
  ["×", ["ばつ(乗算記号)", "multiplication sign"]],
  ["✕", ["乗算の×", "multiplication X"]],
  ["✖", ["太い×", "heavy multiplication X"]],
  ["╳", ["罫線の×", "box-drawing cross"]],
  ["✗", ["投票の×", "ballot X"]],
  ["x", ["英小文字エックス", "Latin small letter x"]],
  ["X", ["英字エックス", "Latin letter X"]],
  ["－", ["全角のハイフン", "full-width hyphen"]],
  ["-", ["半角のハイフン", "hyphen"]],
  ["−", ["マイナス記号", "minus sign"]],
  ["‐", ["ハイフン(U+2010)", "hyphen (U+2010)"]],
  ["–", ["半角ダッシュ", "en dash"]],
  ["—", ["全角ダッシュ", "em dash"]],
  ["―", ["水平線", "horizontal bar"]],
  ["─", ["罫線", "box-drawing line"]],
  ["━", ["太い罫線", "heavy box-drawing line"]],
  ["ー", ["長音記号", "prolonged sound mark"]],
  ["ｰ", ["半角の長音記号", "half-width prolonged sound mark"]],
  ["一", ["漢数字の一", "kanji for one"]],
  ["★", ["黒い星", "black star"]],
  ["☆", ["白い星", "white star"]],
  ["□", ["四角", "white square"]],
  ["■", ["黒い四角", "black square"]],
  [" ", ["半角の空白", "space"]],
  ["\u3000", ["全角の空白", "ideographic space"]],
  ["\u00A0", ["改行しない空白", "no-break space"]],
  ["\u200B", ["幅のない空白", "zero-width space"]],
  ["\uFEFF", ["バイト順マーク", "byte order mark"]],
  ["\n", ["改行", "line feed"]],
  ["\t", ["タブ", "tab"]],
  ["\u20DD", ["囲みの丸(結合文字)", "combining enclosing circle"]],
]);

/** The kinds of characters, narrower ones first; {} is the character itself. */
const kinds: readonly (readonly [RegExp, ja: string, en: string])[] = [
  [/[\u2E80-\u2FDF]/u, "部首の文字「{}」", "radical “{}”"],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u, "字形を選ぶ見えない文字", "variation selector"],
  [/[ -~]/u, "半角の「{}」", "half-width “{}”"],
  [/[\uFF01-\uFF5E]/u, "全角の「{}」", "full-width “{}”"],
  [/[\uFF61-\uFF9F]/u, "半角片仮名「{}」", "half-width katakana “{}”"],
  [/[\u2460-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]/u, "囲み文字「{}」", "enclosed “{}”"],
  [/\p{Script=Han}/u, "漢字「{}」", "kanji “{}”"],
  [/\p{Script=Hiragana}/u, "平仮名「{}」", "hiragana “{}”"],
  [/\p{Script=Katakana}/u, "片仮名「{}」", "katakana “{}”"],
  [/\p{Script=Greek}/u, "ギリシャ文字「{}」", "Greek letter “{}”"],
  [/\p{Script=Cyrillic}/u, "キリル文字「{}」", "Cyrillic letter “{}”"],
  [/\p{Extended_Pictographic}/u, "絵文字「{}」", "emoji “{}”"],
  [/[\p{C}\p{Z}]/u, "見えない文字", "invisible character"],
  [/[\p{P}\p{S}]/u, "記号「{}」", "symbol “{}”"],
];

function nameByKind(character: string): Name {
  const [, ja, en] = kinds.find(([pattern]) => pattern.test(character)) ?? [
    null,
    "文字「{}」",
    "character “{}”",
  ];
  return [ja.replace("{}", character), en.replace("{}", character)];
}
