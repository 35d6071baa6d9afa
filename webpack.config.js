// @ts-check
const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { EmitFiles } = require("./src/tooling/emitFiles");
const { handbookPage } = require("./src/tooling/handbookPage");
const { functionsMetadata } = require("./src/tooling/functionsMetadata");
const { readOrigin, renderManifest } = require("./src/tooling/renderManifest");
const { CONTENT_SECURITY_POLICY } = require("./src/tooling/contentSecurityPolicy");

/** @param {string[]} parts */
const at = (...parts) => path.join(__dirname, ...parts);

/** What both bundles share. @param {string} mode */
const base = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        // A file of ours does nothing by being loaded: what nobody uses of a room stays out.
        sideEffects: false,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  performance: { hints: false },
});

/** The add-in, as it is deployed. @param {string} mode @param {string | undefined} origin */
const addin = (mode, origin) => ({
  ...base(mode),
  name: "addin",
  // One page loads both: what the pane shares with the functions is in functions.js, once. That file also runs alone.
  entry: {
    functions: "./src/functions/index.ts",
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
  },
  output: {
    path: at("dist"),
    filename: "[name].js",
    clean: true,
    publicPath: "",
    globalObject: "globalThis",
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "defer",
      csp: CONTENT_SECURITY_POLICY,
    }),
    new CopyWebpackPlugin({ patterns: [{ from: "assets/*.png", to: "assets/[name][ext]" }] }),
    new EmitFiles(functionsMetadata),
    new EmitFiles(async () => ({
      "handleiding.html": await handbookPage(fs.readFileSync(at("docs/handleiding.md"), "utf8")),
    })),
    new EmitFiles(async () => ({
      "manifest.xml": renderManifest(fs.readFileSync(at("manifest.xml"), "utf8"), readOrigin(origin)),
    })),
  ],
});

/** The try-out workbook: development only, never deployed. @param {string} mode */
const host = (mode) => ({
  ...base(mode),
  name: "host",
  entry: { main: "./packages/excel-host/src/main.ts" },
  externals: { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" },
  output: { path: at(".tryout/host"), filename: "[name].js", clean: true },
  plugins: [
    new CopyWebpackPlugin({
      patterns: [
        "packages/excel-host/src/index.html",
        "packages/excel-host/src/host.css",
        "packages/excel-host/src/transport/shim-win32.js",
      ],
    }),
  ],
});

/** @param {{ origin?: string }} env @param {{ mode?: string }} options */
module.exports = (env = {}, { mode = "production" } = {}) => [addin(mode, env.origin), host(mode)];
