import type { Bilingual } from "../../../texts/kinds";
import type { StepwiseOptions } from "../../../sheet/stepwise";
import { ZipPackage } from "../zip/zipPackage";
import type { DataFile, FileSheet } from "../kinds";
import { SheetCapture, type CellCounter } from "./sheet";
import type { Environment } from "./cellContent";
import { Aborted, Reader } from "./reader";
import { clearCovered } from "./merge";
import { Styles } from "./styles";
import { sharedTexts } from "./texts";
import { readWorkbook, type SheetReference } from "./workbook";

/**
 * Reads an Excel workbook.
 * @returns null if the work was aborted
 * @throws {PokError} `ongeldig` if it is no .xlsx, or a damaged or too large one
 */
export async function readXlsx(
  name: string,
  bytes: Uint8Array,
  progress: StepwiseOptions,
): Promise<DataFile | null> {
  try {
    return await readSheets(name, new Reader(await ZipPackage.open(bytes), progress));
  } catch (error) {
    if (error instanceof Aborted) return null;
    throw error;
  }
}

async function readSheets(name: string, reader: Reader): Promise<DataFile> {
  const workbook = await readWorkbook(reader);
  const upfront = [workbook.texts, workbook.styles].filter((path) => path !== undefined);
  reader.expected([...upfront, ...workbook.sheets.map(({ path }) => path)]);

  const texts: string[] = [];
  const styles = new Styles();
  if (workbook.texts) await reader.read(workbook.texts, "de lijst met teksten", sharedTexts(texts));
  if (workbook.styles) await reader.read(workbook.styles, "de lijst met stijlen", styles.recipient);

  const environment = { texts, styles, from1904: workbook.from1904 };
  const counter: CellCounter = { cells: 0 };
  const sheets: FileSheet[] = [];
  const remarks: Bilingual[] = [];
  for (const reference of workbook.sheets) {
    sheets.push(await readSheet(reader, reference, environment, counter, remarks));
  }
  return { name, kind: "xlsx", sheets, remarks };
}

async function readSheet(
  reader: Reader,
  { name, path, visible }: SheetReference,
  environment: Environment,
  counter: CellCounter,
  remarks: Bilingual[],
): Promise<FileSheet> {
  const capture = new SheetCapture(name, environment, counter);
  await reader.read(path, `blad “${name}”`, capture.recipient);
  const { raster, merged, formulasWithoutOutcome } = capture;
  const covered = await reader.perform(clearCovered(raster, merged));
  if (formulasWithoutOutcome > 0) {
    remarks.push({
      nl: `Blad “${name}”: ${formulasWithoutOutcome} × een formule zonder bewaarde uitkomst. Open het bestand in Excel en bewaar het opnieuw om de uitkomsten erin te zetten.`,
      en: `Sheet “${name}”: ${formulasWithoutOutcome} × a formula without a stored outcome. Open the file in Excel and save it again to put the outcomes in.`,
    });
  }
  if (covered > 0) {
    remarks.push({
      nl: `Blad “${name}”: ${covered} × een waarde onder samengevoegde cellen, die in Excel niet te zien is; zij is niet gelezen.`,
      en: `Sheet “${name}”: ${covered} × a value under merged cells, which cannot be seen in Excel; it was not read.`,
    });
  }
  const hiddenRows = capture.hiddenRows.filter((row) => row <= raster.length).sort((a, b) => a - b);
  return { name, raster, hiddenRows, visible };
}
