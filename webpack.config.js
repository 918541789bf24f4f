/** What `npm run build` makes: the command line (dist/cli), the add-in (dist/web, dist/manifest.xml), the desk (dist/desk), and what these are made of. */
module.exports = [
  require("./scripts/bundle/cli.cjs"),
  require("./scripts/bundle/worker.cjs"),
  require("./scripts/bundle/taskpane.cjs"),
  require("./scripts/bundle/desk.cjs"),
];
