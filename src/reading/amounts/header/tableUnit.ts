import { GIVEN } from "../../table/roleNames";
import type { Bilingual } from "../../../texts/kinds";
import { UNIT_TEXT } from "../../../knowledge/notation";
import { isEmpty } from "../../../sheet/text";
import type { Unit } from "../../../knowledge/pok/kinds";
import { columnLetters } from "../../table/rejection";
import { cellValue } from "../../../sheet/cellValue";
import type { Correction, Column, ReadResult, Provenance } from "../../table/kinds";
import type { Raster } from "../../../sheet/raster";
import { findUnits } from "../../table/unit";
import type { HeaderParts } from "./headerParts";
import type { Header } from "./headerRows";

/** The unit of the table and of each of its amount columns; `contradiction` if there is a question about it first. */
export interface UnitDecision {
  unit: ReadResult["unit"];
  perColumn: (column: Column) => Unit;
  contradiction: boolean;
}

interface Hit {
  unit: Unit | null;
  text: string;
}

/** Determines the unit: given, from the header of each amount column, or from all the table says together. */
export function determineUnit(
  raster: Raster,
  header: Header | null,
  columns: readonly Column[],
  correction: Correction,
  provenance: Provenance,
): UnitDecision {
  const { unit: given } = correction;
  if (given) return decide({ value: given, reason: GIVEN }, () => given);
  const inHeader = (header?.parts ?? []).flatMap((parts, k) =>
    parts?.unit === undefined || isAboutOther(raster, header, parts, k)
      ? []
      : [{ unit: parts.unit, text: parts.text }],
  );
  const hits: Hit[] = [...linesWithUnit(raster, header), ...inHeader];
  const foreign = hits.find(({ unit }) => unit === null);
  if (foreign)
    return undecided({
      nl: `“${foreign.text}” is geen euro's, duizenden of miljoenen`,
      en: `“${foreign.text}” is not euros, thousands or millions`,
    });

  const amounts = columns.filter(({ role }) => role === "amount");
  const [first] = hits;
  const other = hits.find(({ unit }) => unit !== first?.unit);
  // If every amount column has a unit of its own, they may differ, also from the title.
  const own = amounts.length > 0 && amounts.every(({ unit }) => unit !== undefined);
  if (first && other && !own)
    return undecided({
      nl: `“${first.text}” en “${other.text}” spreken elkaar tegen`,
      en: `“${first.text}” and “${other.text}” contradict each other`,
    });

  const found = first?.unit ?? 1;
  const perColumn = ({ unit }: Column) => unit ?? found;
  const applied = amounts[0] ? perColumn(amounts[0]) : found;
  if (amounts.some((column) => perColumn(column) !== applied)) {
    const list = amounts.map(
      (column) => `${columnLetters(column.column, provenance)} ${UNIT_TEXT[perColumn(column)]}`,
    );
    return decide(
      {
        value: null,
        reason: {
          nl: `verschilt per kolom: ${list.join(", ")}`,
          en: `differs per column: ${list.join(", ")}`,
        },
      },
      perColumn,
    );
  }
  return decide({ value: applied, reason: reasonFor(applied, hits) }, perColumn);
}

function reasonFor(applied: Unit, hits: readonly Hit[]): Bilingual {
  const source = hits.find(({ unit }) => unit === applied);
  const other = hits.find(({ unit }) => unit !== applied);
  if (!source)
    return other
      ? { nl: "opgegeven bij de kolommen", en: "as given with the columns" }
      : { nl: "er staat geen eenheid: gelezen als hele euro's", en: "no unit is named: read as whole euros" };
  return other
    ? {
        nl: `“${source.text}”, die voor “${other.text}” gaat`,
        en: `“${source.text}”, which goes before “${other.text}”`,
      }
    : { nl: `“${source.text}”`, en: `“${source.text}”` };
}

const decide = (unit: ReadResult["unit"], perColumn: UnitDecision["perColumn"]): UnitDecision => ({
  unit,
  perColumn,
  contradiction: false,
});

/** As long as the question is open, nothing is read. */
const undecided = (reason: Bilingual): UnitDecision => ({
  unit: { value: null, reason },
  perColumn: () => 1,
  contradiction: true,
});

/** “Omzet (x € 1.000)” above numbers that are not read says nothing about the amounts. */
function isAboutOther(raster: Raster, header: Header | null, { kind }: HeaderParts, k: number): boolean {
  if (kind !== "unknown" || header === null) return false;
  const below = raster.slice(header.until + 1).find((row) => !isEmpty(cellValue(row[k])));
  return below !== undefined && typeof cellValue(below[k]) === "number";
}

/** Lines outside the header with at most two texts and no number: titles, unit lines and footnotes. */
function linesWithUnit(raster: Raster, header: Header | null): Hit[] {
  return raster.flatMap((row, i) => {
    if (header && header.from <= i && i <= header.until) return [];
    return shortLine(row).flatMap((text) => {
      return findUnits(text).map(({ unit }) => ({ unit, text }));
    });
  });
}

function shortLine(row: readonly unknown[]): string[] {
  const texts: string[] = [];
  for (const cell of row) {
    const value = cellValue(cell);
    if (isEmpty(value)) continue;
    if (typeof value !== "string") return [];
    // A title carried across stands in every cell.
    const text = value.trim();
    if (texts.includes(text)) continue;
    if (texts.length === 2) return [];
    texts.push(text);
  }
  return texts;
}
