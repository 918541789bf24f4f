/** Draws assets/icons anew from assets/*.svg: `node --import tsx scripts/writeIcons.ts`. A test says whether they are fresh. */
import { mkdirSync, writeFileSync } from "node:fs";
import { drawIcons } from "./icons/drawIcons";

mkdirSync("assets/icons", { recursive: true });
void drawIcons().then((icons) => {
  for (const icon of icons) writeFileSync(icon.path, icon.bytes);
});
