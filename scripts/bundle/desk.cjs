/**
 * Bundles the desk into a folder of files (dist/desk) that any web server can give, and that works by double click on index.html too:
 * scripts are no modules, everything is found beside the page, and nothing is fetched.
 */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("../../package.json");
const { scriptRules } = require("./browserScripts.cjs");
const { deskPolicy } = require("./pagePolicy.cjs");
const { StartBudget } = require("./startBudget.cjs");
const { workerSource } = require("./workerSource.cjs");

module.exports = {
  name: "desk",
  dependencies: ["worker"],
  target: "web",
  entry: { desk: "./src/desk/main.ts" },
  output: {
    path: path.resolve("dist/desk"),
    filename: "[name].[contenthash].js",
    // Relative: the folder may lie anywhere.
    publicPath: "",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js", ".json"], alias: workerSource.alias },
  module: {
    rules: [
      workerSource.rule,
      // The samples are carried along: the page may not fetch them.
      { test: /\.xlsx$/u, type: "asset/inline" },
      ...scriptRules(),
    ],
  },
  devtool: false,
  cache: {
    type: "filesystem",
    name: "desk",
    buildDependencies: { config: [require.resolve("./desk.cjs")] },
  },
  performance: { hints: false },
  plugins: [
    new DefinePlugin({ RENKEI_VERSION: JSON.stringify(version) }),
    new HtmlWebpackPlugin({
      template: "./src/desk/index.html",
      filename: "index.html",
      favicon: "./assets/icons/icon-32.png",
      inject: false,
      minify: false,
      templateParameters: (_compilation, _assets, tags) => ({
        htmlWebpackPlugin: { tags },
        policy: deskPolicy,
      }),
    }),
    // With the worker, which is more than half of it.
    new StartBudget({ entry: "desk", chunks: ["screens"], limit: 380_000 }),
  ],
  stats: "errors-warnings",
};
