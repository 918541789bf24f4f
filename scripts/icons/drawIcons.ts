/**
 * Draws the icons of the add-in in every size that Excel asks for, from assets/*.svg. The rasteriser is one
 * program (WebAssembly) on every system, so the bytes are the same wherever they are drawn.
 */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Edges in pixels: the ribbon's (16 to 80, Microsoft's "Icon element"), 64 for IconUrl's double, 128 for lists of add-ins. */
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** The mark of the add-in, and one picture for each button. */
const iconNames = ["icon", "check", "highlight", "summary"] as const;

export interface IconFile {
  /** Relative to the project: assets/icons/check-16.png. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

let rasteriser: Promise<void> | null = null;

export async function drawIcons(): Promise<readonly IconFile[]> {
  rasteriser ??= initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await rasteriser;
  return iconNames.flatMap((name) => {
    const drawing = readFileSync(path.join("assets", `${name}.svg`), "utf8");
    return iconSizes.map((size) => ({
      path: `assets/icons/${name}-${String(size)}.png`,
      bytes: drawAt(drawing, size),
    }));
  });
}

function drawAt(drawing: string, size: number): Uint8Array {
  return new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render().asPng();
}
