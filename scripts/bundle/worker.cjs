/**
 * Bundles the workers of the pages, each into one text (dist/worker). The pages carry it as a text and make a worker of it, because a page
 * that is opened by double click may not load one by address; so this is built before them.
 */
const path = require("node:path");
const { scriptRules } = require("./browserScripts.cjs");

const folder = path.resolve("dist/worker");

module.exports = {
  name: "worker",
  target: "webworker",
  entry: { taskpane: "./src/taskpane/worker.ts", desk: "./src/desk/worker.ts" },
  output: { path: folder, filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js", ".json"] },
  module: { rules: scriptRules() },
  devtool: false,
  cache: {
    type: "filesystem",
    name: "worker",
    buildDependencies: { config: [require.resolve("./worker.cjs")] },
  },
  performance: { hints: false },
  stats: "errors-warnings",
};
