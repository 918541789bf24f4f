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
const { StartBudget } = require("./startBudget.cjs");

/** What Excel shows a pane in: WebView2 since Edge 109 (the last for old Windows), Safari since macOS 11 with updates. */
const browsers = "edge >= 109, chrome >= 109, firefox >= 115, safari >= 16.4";

function scripts(options) {
  return { loader: "swc-loader", options: { ...options, module: { type: "es6" } } };
}

const env = { targets: browsers };
const react = { react: { runtime: "automatic" } };
const gateFiles = /[\\/]taskpane[\\/](gate|showPage)\.ts$/u;

module.exports = {
  name: "taskpane",
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
  resolve: { extensions: [".tsx", ".ts", ".js", ".json"] },
  module: {
    rules: [
      {
        test: gateFiles,
        use: scripts({ jsc: { parser: { syntax: "typescript" }, target: "es5" } }),
      },
      // No module of ours does anything when it is merely imported, but for the entries.
      { include: path.resolve("src"), sideEffects: false },
      {
        test: /\.ts$/u,
        exclude: gateFiles,
        use: scripts({ env, jsc: { parser: { syntax: "typescript" } } }),
      },
      {
        test: /\.tsx$/u,
        use: scripts({
          env,
          jsc: { parser: { syntax: "typescript", tsx: true }, transform: react },
        }),
      },
    ],
  },
  devtool: false,
  // npm ci and npm test build one after the other: the second time takes 7 s instead of 20 (measured).
  cache: { type: "filesystem", buildDependencies: { config: [require.resolve("./taskpane.cjs")] } },
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
