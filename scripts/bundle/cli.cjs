/**
 * Bundles the command line into one file that Node runs by itself: dist/cli/renkei.js.
 * Not minified: start-up is the same (measured) and a stack trace in a report can be read.
 */
const path = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("../../package.json");

module.exports = {
  name: "cli",
  target: "node20",
  entry: { renkei: "./src/cli/main.ts" },
  output: {
    path: path.resolve("dist/cli"),
    filename: "[name].js",
    clean: true,
    // The tests refuse a bundle that is older than its sources, though nothing in it be different.
    compareBeforeEmit: false,
  },
  resolve: { extensions: [".ts", ".js", ".json"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: "error", maxAssetSize: 1_500_000, maxEntrypointSize: 1_500_000 },
  plugins: [
    new DefinePlugin({ RENKEI_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
  ],
  stats: "errors-warnings",
};
