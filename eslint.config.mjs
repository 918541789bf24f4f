/** What the compiler cannot see: types given up, long functions, output from the wrong place, notes to self. */
import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const sizes = {
  complexity: ["error", { max: 10, variant: "modified" }],
  "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
};

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      ...sizes,
      eqeqeq: "error",
      "no-console": "error",
      "no-empty": "error",
      // A note to self is lost unless an issue holds it: write TODO(#12).
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Named exports only: one name everywhere.",
        },
      ],
      "no-warning-comments": ["error", { terms: ["fixme", "xxx", "hack"], location: "anywhere" }],
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // The two projects by name: a service would open one for each folder that has a tsconfig for editors, with all its types.
      parserOptions: {
        project: ["./tsconfig.json", "./tsconfig.pane.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { house: { rules: { "todo-needs-issue": todoNeedsIssue() } } },
    rules: {
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An arrow in one line reads well: (x) => list.push(x).
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Spreading a text gives code points, which is what we count in.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // for (const _ of …) counts; it needs a name all the same.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_$", argsIgnorePattern: "^_" },
      ],
      "house/todo-needs-issue": "error",
    },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}", "src/taskpane/**/*.{ts,tsx}", "src/desk/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"], a11y.flatConfigs.strict],
  },
  {
    // The rules alone: the plugin's preset brings no parser and passes over .tsx.
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/excel speaks to Excel." },
        { name: "Office", message: "Only src/excel speaks to office.js." },
        { name: "localStorage", message: "What is to be kept is kept in the workbook." },
        { name: "fetch", message: "Nothing leaves the computer." },
        { name: "XMLHttpRequest", message: "Nothing leaves the computer." },
      ],
    },
  },
  {
    // A table of cases is one function long; what it says matters, not its length.
    files: ["**/*.test.{ts,tsx}", "test/**/*.{ts,tsx}"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Data written as code: its length is the length of the facts.
    files: ["scripts/sample/**/*.ts", "src/core/text/**/*Table.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/cli/terminal.ts", "scripts/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "webpack.config.js"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        require: "readonly",
        module: "writable",
      },
    },
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: { sourceType: "commonjs", globals: { __dirname: "readonly" } },
  },
  { files: ["eslint.config.mjs"], rules: { "no-restricted-syntax": "off" } },
);

/** TODO without an issue number is refused; TODO(#12) is not. */
function todoNeedsIssue() {
  return {
    create(context) {
      for (const comment of context.sourceCode.getAllComments()) {
        if (/\bTODO\b(?!\(#\d+\))/u.test(comment.value)) {
          context.report({ loc: comment.loc, message: "Write the issue's number: TODO(#12)." });
        }
      }
      return {};
    },
  };
}
