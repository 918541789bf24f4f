/** Lightens or darkens a colour as a tint says. */

/**
 * The colour with a tint of -1 (black) to 1 (white) applied to its lightness (ECMA-376 part 1, 18.8.19).
 * Takes and gives #RRGGBB.
 */
export function tintColor(color: string, tint: number): string {
  const { hue, saturation, lightness } = toHsl(color);
  const bounded = Math.max(-1, Math.min(1, tint));
  const changed = bounded < 0 ? lightness * (1 + bounded) : lightness * (1 - bounded) + bounded;
  return fromHsl({ hue, saturation, lightness: changed });
}

/** Hue in sixths of the circle, 0 to 6; the others 0 to 1. */
interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(color: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const spread = highest - lowest;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (highest === red) return { hue: ((green - blue) / spread + 6) % 6, saturation, lightness };
  if (highest === green) return { hue: (blue - red) / spread + 2, saturation, lightness };
  return { hue: (red - green) / spread + 4, saturation, lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = lightness - chroma / 2;
  const [red, green, blue] = pickChannels(Math.floor(hue), chroma, second);
  const spell = (channel: number): string =>
    Math.round((channel + base) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${spell(red)}${spell(green)}${spell(blue)}`.toUpperCase();
}

function pickChannels(sixth: number, high: number, middle: number): [number, number, number] {
  switch (sixth) {
    case 0:
      return [high, middle, 0];
    case 1:
      return [middle, high, 0];
    case 2:
      return [0, high, middle];
    case 3:
      return [0, middle, high];
    case 4:
      return [middle, 0, high];
    default:
      return [high, 0, middle];
  }
}
