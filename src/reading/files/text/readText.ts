import type { Bilingual } from "../../../texts/kinds";
import { PokError } from "../../../sheet/errors";
import type { ProgressState } from "../../../sheet/stepwise";
import { runToEnd } from "../../../sheet/stepwise";
import { readBytes, type Encoding } from "./encoding";
import { parse } from "./parse";
import { recognizeSeparator, withTabs, SEPARATORS, type Separator } from "./separator";
import { must } from "../../../sheet/must";

/** A text as a raster of cells, with what was recognized. */
export interface TextRaster {
  raster: string[][];
  /** null for pasted text. */
  encoding: Encoding | null;
  separator: Separator;
  remarks: readonly Bilingual[];
}

/**
 * Reads a text file (bytes) or pasted text into a raster of texts.
 * @throws {PokError} `invalid` if it is no text, if there is nothing in it or if there is too much in it
 */
export function readText(source: Uint8Array | string): TextRaster {
  return runToEnd(readTextInSteps(source));
}

/** Like {@link readText}, but in steps; the progress counts characters. */
export function* readTextInSteps(source: Uint8Array | string): Generator<ProgressState, TextRaster, void> {
  const { text: raw, encoding } =
    typeof source === "string" ? { text: source, encoding: null } : readBytes(source);
  const text = raw.replace(/^\uFEFF/, "");
  if (text.trim() === "")
    throw new PokError("invalid", "De tekst is leeg; toegestaan is een tabel met bedragen.");
  // Excel knows a first line “sep=;” that names the separator.
  const sep = /^"?sep=(.)"?\r?\n/i.exec(text);
  const named = SEPARATORS.find((token) => token === sep?.[1]);
  // The line stays as an empty row: otherwise the row numbers shift.
  const content = named ? text.slice(must(sep)[0].length - 1) : text;
  const separator = named ?? recognizeSeparator(content);
  const { rows, open } = yield* separator === "spaces"
    ? parse(withTabs(content), "\t")
    : parse(content, separator);
  return {
    raster: rows,
    encoding,
    separator,
    remarks: open.map((row) => ({
      nl: `Rij ${row}: een aanhalingsteken sluit niet; de tekst is gelezen zoals zij er staat.`,
      en: `Row ${row}: a quotation mark is not closed; the text was read as it stands.`,
    })),
  };
}
