/** Names of colours, as the people who fill in plans say them: the reds are many, the word is one. */

export type ColorName =
  | "red"
  | "orange"
  | "yellow"
  | "green"
  | "blue"
  | "purple"
  | "pink"
  | "brown"
  | "gray"
  | "black"
  | "white";

interface Hsl {
  /** Degrees, 0 to 360. */
  readonly hue: number;
  /** 0 to 1. */
  readonly saturation: number;
  readonly lightness: number;
}

/** Name of a colour written #RRGGBB (# may be missing); null, the automatic colour, is black. */
export function nameColor(hex: string | null): ColorName {
  const color = hex === null ? null : parseHex(hex);
  if (color === null) return "black";
  const { saturation, lightness } = color;
  if (lightness <= 0.1) return "black";
  if (lightness >= 0.985) return "white";
  if (saturation < 0.12) return nameGray(lightness);
  return nameHue(color);
}

/** Whether people call the colour red: #FF0000, #C00000, #D60000, #FF4B00 and their like; not pink, not orange. */
export function isRed(hex: string | null): boolean {
  return nameColor(hex) === "red";
}

/** A colour named in words, 「赤文字」「黄色セル」「グレーの網掛け」, and what it colours; null where none is named. */
export function parseColorWord(
  text: string,
): { color: ColorName; target: "font" | "fill" | null } | null {
  const [, color, ownTarget] = colorWords.find(([pattern]) => pattern.test(text)) ?? [];
  if (color !== undefined) return { color, target: findTarget(text) ?? ownTarget ?? null };
  return shading.test(text) ? { color: "gray", target: "fill" } : null;
}

/** 網掛け without a colour is grey, as Word and Excel have taught people. */
const shading = /網\s?[掛か]け|あみかけ|シェード/u;

/** First match wins, so that 黄緑 is not taken for 黄. The third member is the target where the text says none. */
const colorWords: readonly (readonly [RegExp, ColorName, ("font" | "fill")?])[] = [
  [/朱書|朱筆|赤書/u, "red", "font"],
  [/黄緑|緑|みどり|グリーン/u, "green"],
  [/オレンジ|橙|だいだい|柿色/u, "orange"],
  [/黄|イエロー/u, "yellow"],
  [/ピンク|桃色|桜色/u, "pink"],
  [/赤茶|茶|ブラウン/u, "brown"],
  [/紫|パープル/u, "purple"],
  [/赤(?!字(?:額|決算|経営|路線|補)|十字|潮|ちゃん)|朱色|朱|レッド/u, "red"],
  [/青|水色|紺|ブルー/u, "blue"],
  [/灰色|グレー|鼠色|ねずみ色/u, "gray", "fill"],
  [/黒(?!字(?:額|決算|経営|化))|ブラック/u, "black"],
  [/白(?:色|字|文字|抜き|塗|セル)|ホワイト/u, "white"],
];

function findTarget(text: string): "font" | "fill" | null {
  if (/文字|字|書き|下線|フォント/u.test(text)) return "font";
  return /セル|網\s?[掛か]け|あみかけ|塗|着色|背景|マーカー|ハッチ|欄|シェード/u.test(text)
    ? "fill"
    : null;
}

function nameGray(lightness: number): ColorName {
  if (lightness < 0.2) return "black";
  return lightness > 0.96 ? "white" : "gray";
}

function nameHue(color: Hsl): ColorName {
  const { hue, lightness } = color;
  if (hue < 20 || hue >= 340) return nameReddish(color);
  if (hue < 47) return nameOrangish(color);
  if (hue < 68) return "yellow";
  if (hue < 165) return "green";
  if (hue < 255) return "blue";
  return hue < 300 || lightness <= 0.45 ? "purple" : "pink";
}

/** Light reds are pink (#FFC7CE) or, towards yellow, orange (#FCE4D6); #C0504D, the red of Office's old theme, is red. */
function nameReddish({ hue, saturation, lightness }: Hsl): ColorName {
  if (lightness > 0.72) return hue >= 14 && hue < 20 ? "orange" : "pink";
  const isDullBrown = hue >= 10 && hue < 20 && lightness < 0.42 && saturation < 0.75;
  if (isDullBrown || saturation < 0.3) return "brown";
  return isRosy(hue, lightness) ? "pink" : "red";
}

function isRosy(hue: number, lightness: number): boolean {
  return hue >= 340 && hue < 350 && lightness > 0.55;
}

/** #FFC000, Office's standard orange, and #FFD966, its lighter gold, have one hue; people call the light one yellow. */
function nameOrangish({ hue, saturation, lightness }: Hsl): ColorName {
  if (lightness < 0.36 || (saturation < 0.45 && lightness < 0.6)) return "brown";
  return hue >= 42 && lightness > 0.6 ? "yellow" : "orange";
}

function parseHex(hex: string): Hsl | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(hex);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match
    .slice(1)
    .map((part) => Number.parseInt(part, 16) / 255);
  const max = Math.max(red, green, blue);
  const spread = max - Math.min(red, green, blue);
  const lightness = max - spread / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  return { hue: hueOf(red, green, blue, max, spread), saturation, lightness };
}

function hueOf(red: number, green: number, blue: number, max: number, spread: number): number {
  if (spread === 0) return 0;
  if (max === red) return (((green - blue) / spread + 6) % 6) * 60;
  return max === green ? ((blue - red) / spread + 2) * 60 : ((red - green) / spread + 4) * 60;
}
