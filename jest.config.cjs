/** Tests of a unit stand beside it in src/; test/ holds what spans rooms. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  injectGlobals: false,
  // LibreOffice needs half a minute for its first start on a slow machine.
  testTimeout: 120_000,
};
