import { execute, type StepwiseOptions } from "../../sheet/stepwise";
import { readTextInSteps } from "./text/readText";
import { tooLarge } from "./errors";
import { recognizeKind } from "./recognize";
import type { DataFile } from "./kinds";
import { readXlsx } from "./xlsx";

export type { DataFile, FileSheet } from "./kinds";

const MAX_TEXT_BYTES = 50 * 1024 * 1024;
const NO_PROGRESS: StepwiseOptions = { pause: () => new Promise((by) => setTimeout(by)) };

/**
 * Reads a file with amounts: an Excel workbook (.xlsx, .xlsm) or a text file with separators. The content counts, not
 * the name. The work goes in steps, yielding in between.
 * @returns null if the work was aborted
 * @throws {PokError} `ongeldig` with a sentence that says what the file is or what is wrong with it, and what can be done
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  progress: StepwiseOptions = NO_PROGRESS,
): Promise<DataFile | null> {
  return recognizeKind(name, bytes) === "zip"
    ? readXlsx(name, bytes, progress)
    : readTextFile(name, bytes, progress);
}

async function readTextFile(
  name: string,
  bytes: Uint8Array,
  progress: StepwiseOptions,
): Promise<DataFile | null> {
  if (bytes.length > MAX_TEXT_BYTES) throw tooLarge("het is meer dan 50 MB");
  const readResult = await execute(readTextInSteps(bytes), progress);
  if (readResult === null) return null;
  const { raster, remarks } = readResult;
  return {
    name,
    kind: "text",
    sheets: [{ name, raster, hiddenRows: [], visible: true }],
    remarks,
  };
}
