/** Lets a page import the text of its worker: import source from "renkei-worker/taskpane". */
const path = require("node:path");

const folder = path.resolve("dist/worker");

const workerSource = {
  alias: { "renkei-worker": folder },
  rule: { include: folder, type: "asset/source" },
};

module.exports = { workerSource };
