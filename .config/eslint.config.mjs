import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which rooms a room may not import: arrows run downward only (docs in README, "The house"). */
const forbid = (message, patterns) => ({
  "no-restricted-imports": ["error", { patterns: [{ regex: patterns, message }] }],
});
const noOffice = {
  "no-restricted-globals": [
    "error",
    ...["Office", "Excel", "OfficeExtension", "CustomFunctions", "document", "window"].map((name) => ({
      name,
      message: "This floor is pure: it knows neither Office nor a page.",
    })),
  ],
};

export default tseslint.config(
  { ignores: ["dist/", ".tryout/", "node_modules/", "coverage/"] },
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
    files: [
      "src/pok/**",
      "src/plan/**",
      "src/rules/**",
      "src/gemeenten/**",
      "src/inlezen/**",
      "src/eigen/**",
      "src/controle/**",
      "src/opstellen/**",
      "src/gemeentefonds/**",
      "src/indexeren/**",
      "src/formules/**",
      "src/bestanden/**",
      "src/invoegen/**",
    ],
    rules: {
      ...noOffice,
      ...forbid(
        "The pure floors import no Office, no React and nothing from above.",
        "react|fluent|office|/(functions|excel|taskpane|commands|i18n|host|tooling)(/|$)",
      ),
    },
  },
  {
    files: ["src/pok/**"],
    rules: forbid(
      "pok is the ground floor.",
      "react|fluent|office|/(invoegen|gemeenten|inlezen|eigen|formules|bestanden|plan|rules|controle|opstellen|gemeentefonds|indexeren|functions|excel|taskpane|commands|i18n|host|tooling)(/|$)",
    ),
  },
  {
    files: ["src/functions/**"],
    rules: {
      // Excel passes anything for these arguments, and custom-functions-metadata reads `any` from the JSDoc.
      "@typescript-eslint/no-explicit-any": "off",
      ...forbid(
        "Custom functions call the pure floors only.",
        "react|fluent|/(excel|taskpane|commands|i18n|host|tooling)(/|$)",
      ),
    },
  },
  {
    files: ["src/excel/**"],
    rules: forbid("excel/ knows no pane.", "react|fluent|/(commands|host|tooling|functions)(/|$)"),
  },
  {
    files: ["src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...forbid(
        "The pane knows excel/ only through the interface it is handed; host/ is development only.",
        "/(host|tooling|functions)(/|$)",
      ),
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/host/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name='sync']",
          message: "No context.sync() in a loop: collect first, sync once.",
        },
      ],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // Command-line programs speak through the console.
    files: ["src/tooling/**", "test/bench/**"],
    rules: { "no-console": "off" },
  },
);
