/** What `npm run build` makes: the command line (dist/cli) and the add-in (dist/web, dist/manifest.xml). */
module.exports = [require("./scripts/bundle/cli.cjs"), require("./scripts/bundle/taskpane.cjs")];
