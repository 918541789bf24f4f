/** Writes which requirement set each member of Excel's API came with: `node --import tsx scripts/writeApiSets.ts`. */
import { writeFileSync } from "node:fs";
import { readApiSets } from "../test/host/api/readApiSets";

writeFileSync("test/host/api/apiSets.json", `${JSON.stringify(readApiSets(), null, 2)}\n`);
