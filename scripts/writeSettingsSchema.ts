/**
 * Writes docs/settings.schema.json from the description that the program parses settings with.
 * With --check writes nothing and fails when the file is missing or stale.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSettingsSchema } from "../src/app/settingsSchema";

const file = join(__dirname, "..", "docs", "settings.schema.json");
const text = `${JSON.stringify(buildSettingsSchema(), null, 2)}\n`;

if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
  console.error("docs/settings.schema.json is stale: run scripts/writeSettingsSchema.ts");
  process.exitCode = 1;
}
