/**
 * Tests of a unit stand beside it in src/; test/ holds what spans rooms.
 * The screens are tested in a page (jsdom), the add-in as it is built in a browser, everything else in plain Node.
 */
const screens = [
  "src/desk/files",
  "src/desk/sheet",
  "src/desk/shell",
  "src/desk/work",
  "src/pane",
  "src/taskpane",
  "test/desk",
  "test/pane",
].map((folder) => `<rootDir>/${folder}`);
const browser = "<rootDir>/test/e2e";

const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
};

/** swc reads `<T>x` as a tag where tags are allowed, so only .tsx files may hold them. */
const plain = { ...swc, jsc: { ...swc.jsc, parser: { syntax: "typescript" } } };

const shared = {
  // birpc has no CommonJS.
  transform: {
    "\\.(ts|mjs)$": ["@swc/jest", plain],
    "\\.tsx$": ["@swc/jest", swc],
    // As the bundler does with the samples of the desk.
    "\\.xlsx$": "<rootDir>/test/support/inlineFile.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!birpc/)"],
  injectGlobals: false,
};

module.exports = {
  // Jest leaves one processor free, which of two is half of them.
  maxWorkers: "100%",
  // LibreOffice needs half a minute for its first start on a slow machine. Jest takes it here only, not from a project.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      roots: ["<rootDir>/src", "<rootDir>/test"],
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: [
        "/node_modules/",
        ...[...screens, browser].map((folder) => `${folder}/`),
      ],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "<rootDir>/test/pane/browserEnvironment.cjs",
      setupFilesAfterEnv: ["<rootDir>/test/pane/cleanUp.ts"],
      roots: screens,
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/tryAgain.ts"],
      roots: [browser],
      testMatch: ["**/*.test.ts"],
    },
  ],
};
