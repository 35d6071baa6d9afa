import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The order of the floors is held by .config/house.cjs; here is what a floor may touch. */
const PURE = ["sheet", "texts", "knowledge", "reading", "rules", "work"].map((floor) => `src/${floor}/**`);

const NO_SYNC_IN_LOOP = {
  selector:
    ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name='sync']",
  message: "No context.sync() in a loop: collect first, sync once.",
};

const READ =
  "/^(aria-(label|description|roledescription|valuetext)|title|label|placeholder|hint|alt|legend|text|header|children)$/";

/** Where the pane shows text: between tags, and in the attributes a user sees or hears. */
const SHOWN = [
  ":matches(JSXElement, JSXFragment) > JSXExpressionContainer",
  `JSXAttribute[name.name=${READ}]`,
  `JSXAttribute[name.name=${READ}] > JSXExpressionContainer`,
];
const CHOSEN = ["", "> :matches(ConditionalExpression, LogicalExpression)"];
const LETTERS = "/[A-Za-z\u00c0-\u017f]/";
const UNTRANSLATED = [
  `JSXText[value=${LETTERS}]`,
  ...SHOWN.flatMap((place) =>
    CHOSEN.flatMap((choice) => [
      `${place} ${choice} > Literal[value=${LETTERS}]`,
      `${place} ${choice} > TemplateLiteral > TemplateElement[value.raw=${LETTERS}]`,
    ]),
  ),
].map((selector) => ({
  selector,
  message: "What a user reads stands in src/texts, in Dutch and in English.",
}));

const POINTER = ["onClick", "onMouseDown", "onMouseUp", "onPointerDown", "onPointerUp"];

export default tseslint.config(
  { ignores: ["dist/", ".tryout/", "node_modules/"] },
  tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    // Types are needed for these: a promise nobody waits for, a kind nobody handles.
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: PURE,
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Office", "Excel", "OfficeExtension", "CustomFunctions", "document", "window"].map((name) => ({
          name,
          message: "This floor is pure: it knows neither Office nor a page.",
        })),
      ],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "react|fluent|office", message: "This floor is pure: no React, no Office." }] },
      ],
    },
  },
  {
    files: ["src/functions/**"],
    rules: {
      // Excel passes anything for these arguments, and custom-functions-metadata reads `any` from the JSDoc.
      "@typescript-eslint/no-explicit-any": "off",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    ...jsxA11y.flatConfigs.recommended,
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // A group hears Escape where it bubbles to; a mouse needs something to press.
      "jsx-a11y/no-noninteractive-element-interactions": ["error", { handlers: POINTER }],
      "jsx-a11y/no-static-element-interactions": ["error", { handlers: POINTER }],
      // What scrolls must be reachable by keyboard.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["tabpanel", "region"] }],
      "jsx-a11y/no-autofocus": ["error", { ignoreNonDOM: true }],
    },
  },
  {
    files: ["src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "no-restricted-syntax": ["error", NO_SYNC_IN_LOOP],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    rules: { "no-restricted-syntax": ["error", NO_SYNC_IN_LOOP, ...UNTRANSLATED] },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // Command-line programs speak through the console.
    files: ["src/tooling/**", "test/bench/**"],
    rules: { "no-console": "off" },
  },
);
