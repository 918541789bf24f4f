/** Writes apiSets.json from the typings of office.js: `node --import tsx test/host/api/writeApiSets.ts`. */
import { writeFileSync } from "node:fs";
import { readApiSets } from "./readApiSets";

writeFileSync("test/host/api/apiSets.json", `${JSON.stringify(readApiSets(), null, 2)}\n`);
