/** What the bundles of all pages have in common: a folder of files that may lie anywhere, and a page that names its policy and version. */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("../../package.json");
const { workerSource } = require("./workerSource.cjs");

/** `parts` are the rest of webpack's settings; `file` is that of the bundle, whose changes make what is cached worthless. */
function pageBundle({ name, file, folder, rules, plugins, ...parts }) {
  return {
    name,
    dependencies: ["worker"],
    output: {
      path: path.resolve(folder),
      filename: "[name].[contenthash].js",
      // Relative: the folder may lie anywhere.
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js", ".json"], alias: workerSource.alias },
    module: { rules: [workerSource.rule, ...rules] },
    devtool: false,
    // npm ci and npm test build one after the other: the second time takes 7 s instead of 20 (measured).
    cache: {
      type: "filesystem",
      name,
      buildDependencies: { config: [file, require.resolve("./pageBundle.cjs")] },
    },
    performance: { hints: false },
    plugins: [new DefinePlugin({ RENKEI_VERSION: JSON.stringify(version) }), ...plugins],
    stats: "errors-warnings",
    ...parts,
  };
}

/** A page of a bundle; `options` are the plugin's. */
function htmlPage(template, policy, options) {
  return new HtmlWebpackPlugin({
    template,
    inject: false,
    minify: false,
    templateParameters: (_compilation, _assets, tags) => ({
      htmlWebpackPlugin: { tags },
      policy,
      version,
    }),
    ...options,
  });
}

module.exports = { htmlPage, pageBundle };
