import { currentEditie } from "../../knowledge/pok/edities";
import { Frame } from "../../rules";
import type { Check, CheckData } from "./kinds";
import { must } from "../../sheet/must";

/** What a plan books on an actielijn in a year, beside what is available. Amounts in whole euros. */
export interface PlanLineTotal {
  /** null: the year as a whole, including actielijnen the plan does not name. */
  actielijn: number | null;
  name: string;
  year: number;
  baten: number;
  lasten: number;
  /** null if the own amounts have no row for it. */
  available: number | null;
}

/** The totals of a plan, per year and within it per actielijn, with a total per year. */
export interface Totals {
  rows: readonly PlanLineTotal[];
  /** Number of plan lines that do not count: no readable amount, existing actielijn or year of the letter. */
  withoutAmount: number;
}

/** Adds up a plan per actielijn and year. Total rows do not count. */
export function totalsOf({ lines }: Check, data: CheckData): Totals {
  const frame = new Frame({ ...data });
  const byKey = new Map<string, PlanLineTotal>();
  const years = new Set<number>();
  let withoutAmount = 0;
  for (const { actielijn, year, amount, kind, total } of lines) {
    if (total !== null) continue;
    const place = frame.place(actielijn, year);
    if (amount === null || place === null) {
      withoutAmount++;
      continue;
    }
    const key = `${place.year}|${place.actielijn}`;
    const row = byKey.get(key) ?? {
      actielijn: place.actielijn,
      name: must(currentEditie.actielijnen[place.actielijn - 1]).name,
      year: place.year,
      baten: 0,
      lasten: 0,
      available: place.available,
    };
    row[kind] += amount;
    byKey.set(key, row);
    years.add(place.year);
  }
  const rows = [...years]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const ofYear = [...byKey.values()]
        .filter((row) => row.year === year)
        .sort((a, b) => must(a.actielijn) - must(b.actielijn));
      return [...ofYear, yearTotal(year, ofYear, frame)];
    });
  return { rows, withoutAmount };
}

function yearTotal(year: number, rows: readonly PlanLineTotal[], frame: Frame): PlanLineTotal {
  const known = frame.year(year).flatMap(({ available }) => (available === null ? [] : [available]));
  return {
    actielijn: null,
    name: "",
    year,
    baten: rows.reduce((sum, { baten }) => sum + baten, 0),
    lasten: rows.reduce((sum, { lasten }) => sum + lasten, 0),
    available: known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0),
  };
}
