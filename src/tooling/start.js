// @ts-check
const { ensurePackages, ROOT } = require("./ensurePackages");

ensurePackages();

const path = require("node:path");
const { logErrorMessage, parseNumber } = require("office-addin-cli");
const { createRoutes, listen } = require("../../packages/excel-host/src/server/routes");
const { makeBegroting } = require("../../packages/excel-host/src/example/makeBegroting");
const { openBrowser } = require("./openBrowser");
const { watchAll } = require("./buildAll");

const EXAMPLE_WORKBOOK = path.join(ROOT, ".tryout/begroting.xlsx");

/** Builds, serves the try-out workbook, and rebuilds at every change. */
async function main() {
  const port = parseNumber(process.env.PORT, "PORT should be a number.") ?? 3000;
  console.log("Building …");
  await makeBegroting(EXAMPLE_WORKBOOK);
  let served = false;
  watchAll((problem) => {
    if (problem) return console.error(problem);
    if (served) return console.log("Rebuilt: reload the page.");
    served = true;
    serve(port).catch(fail);
  });
}

/** @param {number} port */
async function serve(port) {
  const routes = createRoutes({
    root: ROOT,
    addinDir: path.join(ROOT, "dist"),
    hostDir: path.join(ROOT, ".tryout/host"),
    exampleWorkbook: EXAMPLE_WORKBOOK,
  });
  await listen(routes, { port });
  const address = `http://localhost:${port}/`;
  console.log(
    `\nThe try-out workbook runs at ${address}\n  Excel on the web's transport: ${address}?host=web\n  Stop with Ctrl+C.\n`,
  );
  openBrowser(address);
}

/** @param {any} error */
function fail(error) {
  if (error?.code === "EADDRINUSE")
    console.error("That port is in use: stop the other program, or run `PORT=3001 npm start`.");
  else logErrorMessage(error);
  process.exit(1);
}

main().catch(fail);
