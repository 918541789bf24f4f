/** Bundles the bench as the command line is bundled: what is measured is what people run. */
const path = require("node:path");
const { module: rules, resolve, target } = require("../bundle/cli.cjs");

module.exports = {
  name: "bench",
  mode: "production",
  target,
  entry: { bench: "./scripts/bench.ts" },
  output: { path: path.join(__dirname, "../../dist/bench"), filename: "[name].js" },
  resolve,
  module: rules,
  externals: { exceljs: "commonjs exceljs" },
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
};
