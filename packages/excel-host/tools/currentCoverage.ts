import { readFileSync } from "node:fs";
// every class of the object model hangs on the workbook
import "../src/model/workbook";
import { servedClasses } from "../src/richapi/base";
import { coverage, type Coverage } from "./coverage";
import { excelClasses } from "./excelTypes";

/** What this host, as it is now, serves of the Excel of the installed types. */
export const currentCoverage = (): Coverage[] =>
  coverage(
    excelClasses(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8")),
    servedClasses(),
  );
