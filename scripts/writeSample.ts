/** Writes the sample workbooks anew from the sample's data; the bytes are the same each time. */
import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSampleWorkbooks } from "./sample/sampleWorkbooks";

const root = join(__dirname, "..");
const scanned = readFileSync(join(__dirname, "sample", "yamaguchi-r3.ocr.txt"), "utf8");
const folder = join(root, "assets", "sample");

mkdirSync(folder, { recursive: true });
for (const { fileName, bytes } of buildSampleWorkbooks(scanned)) {
  writeFileSync(join(folder, fileName), bytes);
}
