const [project] = require("../../package.json").jest.projects;

/** Measurements: run by `npm run bench`, never by `npm test`. */
module.exports = {
  ...project,
  displayName: "bench",
  rootDir: "../..",
  testMatch: ["<rootDir>/test/bench/**/*.bench.ts"],
  testTimeout: 300_000,
};
