/**
 * Bundles the add-in into a folder of files for any web server (dist/web), and its manifest (dist/manifest.xml).
 * The one setting is the address where the folder will lie: RENKEI_URL=https://example.lg.jp/renkei/ npm run build
 */
const { version } = require("../../package.json");
const { AddInFiles, readAddress } = require("./addInFiles.cjs");
const { scriptRules, swc } = require("./browserScripts.cjs");
const { htmlPage, pageBundle } = require("./pageBundle.cjs");
const { pagePolicy } = require("./pagePolicy.cjs");
const { StartBudget } = require("./startBudget.cjs");

const gateFiles = /[\\/]taskpane[\\/](gate|showPage)\.ts$/u;

module.exports = pageBundle({
  name: "taskpane",
  file: require.resolve("./taskpane.cjs"),
  folder: "dist/web",
  // The gate must run in Internet Explorer 11 to say that it is too old, so webpack's own lines are ES5.
  target: ["web", "es5"],
  entry: { gate: "./src/taskpane/gate.ts", taskpane: "./src/taskpane/main.tsx" },
  rules: [
    {
      test: gateFiles,
      use: swc({ jsc: { parser: { syntax: "typescript" }, target: "es5" } }),
    },
    ...scriptRules([gateFiles]),
  ],
  plugins: [
    page("taskpane.html", ["gate", "taskpane"]),
    page("help.html", []),
    new AddInFiles({ address: readAddress(process.env.RENKEI_URL), version }),
    new StartBudget({ entry: "taskpane", limit: 300_000 }),
  ],
});

function page(filename, chunks) {
  return htmlPage(`./src/taskpane/${filename}`, pagePolicy, {
    filename,
    chunks,
    chunksSortMode: "manual",
  });
}
