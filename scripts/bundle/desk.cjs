/**
 * Bundles the desk into a folder of files (dist/desk) that any web server can give, and that works by double click on index.html too:
 * scripts are no modules, everything is found beside the page, and nothing is fetched.
 */
const { scriptRules } = require("./browserScripts.cjs");
const { htmlPage, pageBundle } = require("./pageBundle.cjs");
const { deskPolicy } = require("./pagePolicy.cjs");
const { StartBudget } = require("./startBudget.cjs");

module.exports = pageBundle({
  name: "desk",
  file: require.resolve("./desk.cjs"),
  folder: "dist/desk",
  target: "web",
  entry: { desk: "./src/desk/main.ts" },
  rules: [
    // The samples are carried along: the page may not fetch them.
    { test: /\.xlsx$/u, type: "asset/inline" },
    ...scriptRules(),
  ],
  plugins: [
    htmlPage("./src/desk/index.html", deskPolicy, {
      filename: "index.html",
      favicon: "./assets/icons/icon-32.png",
    }),
    // With the worker, which is more than half of it.
    new StartBudget({ entry: "desk", chunks: ["screens"], limit: 400_000 }),
  ],
});
