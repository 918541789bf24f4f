/** Gives tests a file as a data: address, as the bundler gives it to the page (asset/inline). */
const { readFileSync } = require("node:fs");

module.exports = {
  process: (_text, path) => {
    const content = readFileSync(path).toString("base64");
    return { code: `module.exports = "data:;base64,${content}";` };
  },
};
