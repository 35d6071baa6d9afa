import { findGemeenten, type Gemeente } from "../../knowledge/gemeenten/register";
import { cellValue } from "../../sheet/cellValue";
import { isEmpty } from "../../sheet/text";
import type { NamedGemeente } from "../table/kinds";
import type { Raster } from "../../sheet/raster";
import type { Table } from "./table";

/** The longest names have four words and a province. */
const MOST_WORDS = 5;
/** Names such as “Best”, “Buren” and “Epe” are ordinary words: only after “gemeente”, and then with a capital. */
const AFTER_GEMEENTE = /(?:^|[^\p{L}])[Gg](?:emeente|EMEENTE):?\s+((?:['’][st][- ])?\p{Lu}.{0,80})/u;

/** Gemeenten named by the lines up to and including the header and by the sheet name, if no column says whose the amounts are. */
export function namedGemeenten(
  raster: Raster,
  { header, place }: Table,
  sheetName: string | undefined,
): NamedGemeente[] {
  if (place.gemeente !== undefined || place.gemeentecode !== undefined) return [];
  const lines = raster.slice(0, header ? header.until + 1 : 0).map((row) =>
    row
      .map(cellValue)
      .filter((value) => !isEmpty(value))
      .map((value) => String(value).trim())
      .join(" "),
  );
  const perCode = new Map<string, NamedGemeente>();
  const record = (found: readonly Gemeente[], text: string) => {
    for (const { code, name, lastYear } of found) {
      if (!perCode.has(code)) perCode.set(code, { code, name, lastYear, text });
    }
  };
  for (const line of lines) record(inTitle(line), line);
  // A sheet “2025” or “GM0518” is a number, not a name.
  if (sheetName !== undefined && !/^(?:gm)?\s*\d+$/i.test(sheetName.trim()))
    record(findGemeenten(sheetName), sheetName);
  return [...perCode.values()];
}

/** The gemeente after the word “gemeente”: the most words that together are a name. */
function inTitle(line: string): readonly Gemeente[] {
  const words = AFTER_GEMEENTE.exec(line)?.[1]?.split(/\s+/) ?? [];
  for (let n = Math.min(MOST_WORDS, words.length); n > 0; n--) {
    const found = findGemeenten(
      words
        .slice(0, n)
        .join(" ")
        .replace(/[.,:;–-]+$/, ""),
    );
    if (found.length > 0) return found;
  }
  return [];
}
