// @ts-check
const path = require("node:path");

const ROOT = path.join(__dirname, "..");

/** How TypeScript becomes what Node runs. Types are checked by `npm run types`, tests included. */
const transform = {
  "\\.(ts|tsx)$": [
    "ts-jest",
    {
      tsconfig: {
        module: "CommonJS",
        moduleResolution: "Node10",
        ignoreDeprecations: "5.0",
        jsx: "react-jsx",
        esModuleInterop: true,
        isolatedModules: true,
        allowJs: true,
        target: "ES2021",
      },
      diagnostics: false,
    },
  ],
};
const base = {
  rootDir: ROOT,
  testEnvironment: "node",
  transform,
  setupFiles: ["<rootDir>/test/harness/setup.ts"],
};

/** The floors that need no host, page or browser. */
const PURE = ["sheet", "texts", "knowledge", "reading", "rules", "work", "functions"];

/** `pure` is a part of `unit`, for the quick tier; `bench` is run by `npm run bench` only. */
module.exports = {
  rootDir: ROOT,
  testTimeout: process.env.HARDENING ? 3_600_000 : 90_000,
  collectCoverageFrom: PURE.map((floor) => `src/${floor}/**/*.ts`),
  coverageDirectory: ".tryout/coverage",
  coverageReporters: ["text-summary"],
  projects: [
    {
      ...base,
      displayName: "pure",
      testMatch: PURE.map((floor) => `<rootDir>/test/${floor}{/**/*,}.test.ts`),
    },
    {
      ...base,
      displayName: "unit",
      testMatch: [
        "<rootDir>/test/!(e2e)/**/*.test.{ts,tsx}",
        "<rootDir>/test/*.test.ts",
        "<rootDir>/packages/*/test/**/*.test.ts",
      ],
    },
    { ...base, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
    { ...base, displayName: "bench", testMatch: ["<rootDir>/test/bench/**/*.bench.ts"] },
  ],
};
