/**
 * Bundles the add-in into a folder of files for any web server (dist/web), and its manifest (dist/manifest.xml).
 * The one setting is the address where the folder will lie: RENKEI_URL=https://example.lg.jp/renkei/ npm run build
 */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("../../package.json");
const { AddInFiles, readAddress } = require("./addInFiles.cjs");
const { pagePolicy } = require("./pagePolicy.cjs");
const { scriptRules, swc } = require("./browserScripts.cjs");
const { StartBudget } = require("./startBudget.cjs");
const { workerSource } = require("./workerSource.cjs");

const gateFiles = /[\\/]taskpane[\\/](gate|showPage)\.ts$/u;

module.exports = {
  name: "taskpane",
  dependencies: ["worker"],
  // The gate must run in Internet Explorer 11 to say that it is too old, so webpack's own lines are ES5.
  target: ["web", "es5"],
  entry: { gate: "./src/taskpane/gate.ts", taskpane: "./src/taskpane/main.tsx" },
  output: {
    path: path.resolve("dist/web"),
    filename: "[name].[contenthash].js",
    // Relative: the folder may lie anywhere.
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js", ".json"], alias: workerSource.alias },
  module: {
    rules: [
      {
        test: gateFiles,
        use: swc({ jsc: { parser: { syntax: "typescript" }, target: "es5" } }),
      },
      workerSource.rule,
      ...scriptRules([gateFiles]),
    ],
  },
  devtool: false,
  // npm ci and npm test build one after the other: the second time takes 7 s instead of 20 (measured).
  cache: {
    type: "filesystem",
    name: "taskpane",
    buildDependencies: { config: [require.resolve("./taskpane.cjs")] },
  },
  performance: { hints: false },
  plugins: [
    new DefinePlugin({ RENKEI_VERSION: JSON.stringify(version) }),
    page("taskpane.html", ["gate", "taskpane"]),
    page("help.html", []),
    new AddInFiles({ address: readAddress(process.env.RENKEI_URL), version }),
    new StartBudget({ entry: "taskpane", limit: 300_000 }),
  ],
  stats: "errors-warnings",
};

function page(name, chunks) {
  return new HtmlWebpackPlugin({
    template: `./src/taskpane/${name}`,
    filename: name,
    chunks,
    chunksSortMode: "manual",
    inject: false,
    minify: false,
    templateParameters: (_compilation, _assets, tags) => ({
      htmlWebpackPlugin: { tags },
      policy: pagePolicy,
      version,
    }),
  });
}
