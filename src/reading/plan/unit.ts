import { findUnits } from "../table/unit";
import { cellValue } from "../../sheet/cellValue";
import { isEmpty } from "../../sheet/text";
import type { Unit } from "../../knowledge/pok/kinds";
import type { PlanHeader } from "./header/headerRows";
import { findFirstTitle, readTitleTexts } from "./header/titles";
import type { PlanCorrection, PlanColumn, PlanReading, Raster } from "./reading";
import { must } from "../../sheet/must";

/** A footer line with the unit stands in the last rows. */
const FOOT = 5;

interface Hit {
  unit: Unit | null;
  text: string;
}

/** The unit of the amounts of the table up to `end`: given, in each amount header, or in a header, title or footer line; otherwise whole euros. */
export function determineUnit(
  raster: Raster,
  end: number,
  header: PlanHeader | null,
  columns: readonly PlanColumn[],
  correction: PlanCorrection,
  earlier: PlanReading["unit"] | null = null,
): PlanReading["unit"] {
  if (correction.unit)
    return { value: correction.unit, stated: true, reason: { nl: "opgegeven", en: "given" } };
  const own = [...findUnitsInTitles(raster, end, header), ...inHeader(header)];
  const hits =
    own.length > 0 || !header ? own : findUnitLines(raster.slice(0, findFirstTitle(raster, header.from)));
  const foreign = hits.find(({ unit }) => unit === null);
  if (foreign) {
    return {
      value: null,
      stated: true,
      reason: {
        nl: `“${foreign.text}” is geen euro's, duizenden of miljoenen`,
        en: `“${foreign.text}” is not euros, thousands or millions`,
      },
    };
  }
  const [first] = hits;
  // A table further down that says nothing has the unit of the one above it.
  if (!first && earlier?.stated) return earlier;
  if (!first) {
    return {
      value: 1,
      stated: false,
      reason: {
        nl: "er staat geen eenheid: gelezen als hele euro's",
        en: "no unit is stated: read as whole euros",
      },
    };
  }
  // When every amount column has a unit of its own, they may differ.
  const amounts = columns.filter(({ role }) => role === "amount");
  const perColumn = amounts.length > 0 && amounts.every(({ unit }) => unit !== undefined);
  const other = hits.find(({ unit }) => unit !== first.unit);
  if (other && !perColumn) {
    return {
      value: null,
      stated: true,
      reason: {
        nl: `“${first.text}” en “${other.text}” spreken elkaar tegen`,
        en: `“${first.text}” and “${other.text}” contradict each other`,
      },
    };
  }
  const chosen = perColumn ? must(hits[hits.length - 1]) : first;
  return {
    value: chosen.unit,
    stated: true,
    reason: { nl: `“${chosen.text}”`, en: `“${chosen.text}”` },
  };
}

function inHeader(header: PlanHeader | null): Hit[] {
  return (header?.parts ?? []).flatMap((part) =>
    part?.unit === undefined || part.kind === "unknown" ? [] : [{ unit: part.unit, text: part.text }],
  );
}

function findUnitsInTitles(raster: Raster, end: number, header: PlanHeader | null): Hit[] {
  const below = Math.max(header ? header.until + 1 : 0, end - FOOT);
  const above = header ? raster.slice(findFirstTitle(raster, header.from), header.from) : [];
  return [...above.flatMap(findUnitsInTextLine), ...findUnitLines(raster.slice(below, end))];
}

/** The unit that stands above a range on the sheet, for a range that names none itself; null when there is not exactly one. */
export function findUnitAbove(rows: Raster): Unit | null {
  const units = new Set(findUnitLines(rows).map(({ unit }) => unit));
  const [single] = units;
  return units.size === 1 ? (single ?? null) : null;
}

function findUnitLines(rows: Raster): Hit[] {
  return rows.filter(isTextLine).flatMap(findUnitsInTextLine);
}

function findUnitsInTextLine(row: readonly unknown[]): Hit[] {
  return readTitleTexts(row).flatMap((text) => {
    return findUnits(text).map(({ unit }) => ({ unit, text }));
  });
}

/** A line with one text (a merged cell sometimes stands in every cell), and nothing else. */
function isTextLine(row: readonly unknown[]): boolean {
  const texts = new Set(row.map(cellValue).filter((value) => !isEmpty(value)));
  return texts.size === 1 && typeof [...texts][0] === "string";
}
