/** How scripts for browsers are translated, for the pages and for their workers. */

/** What Excel shows a pane in: WebView2 since Edge 109 (the last for old Windows), Safari since macOS 11 with updates. */
const browsers = "edge >= 109, chrome >= 109, firefox >= 115, safari >= 16.4";

function swc(options) {
  return { loader: "swc-loader", options: { ...options, module: { type: "es6" } } };
}

const env = { targets: browsers };

/** The rules of webpack for our own TypeScript; `except` is left to a rule of the caller's. */
function scriptRules(except = []) {
  return [
    // No module of ours does anything when it is merely imported, but for the entries.
    { include: require("node:path").resolve("src"), sideEffects: false },
    {
      test: /\.ts$/u,
      exclude: except,
      use: swc({ env, jsc: { parser: { syntax: "typescript" } } }),
    },
    {
      test: /\.tsx$/u,
      use: swc({
        env,
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      }),
    },
  ];
}

module.exports = { scriptRules, swc };
