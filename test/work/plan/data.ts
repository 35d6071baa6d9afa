import type { AmountSource } from "../../../src/knowledge/pok/amountSource";
import { readAmountsTable, TABLE_HEADERS } from "../../../src/knowledge/pok/amountsTable";
import { ramingCaveats, type RecipientRoles } from "../../../src/work/amounts/caveats";
import { availableOf, newActivity, type Activity, type Available } from "../../../src/work/plan";
import { currentEditie } from "../../../src/knowledge/pok/edities";

export const YEARS = [2022, 2023, 2024, 2025, 2026, 2027] as const;
export const GEMEENTE = "Enschede";
export const ROLES: RecipientRoles = {
  vrouwenopvang: true,
  veiligheidsregio: true,
  urbanRenewalArea: false,
};
export const NO_ROLES: RecipientRoles = {
  vrouwenopvang: false,
  veiligheidsregio: false,
  urbanRenewalArea: false,
};

export const NATIONAL: AmountSource = { kind: "national" };

/** One percent of the national amount in each year. */
export function ramingSource(roles: RecipientRoles, share = 0.01): AmountSource {
  return {
    kind: "raming",
    gemeente: GEMEENTE,
    shares: Object.fromEntries(currentEditie.years.map((year) => [year, share])),
    explanation: "opgegeven aandeel",
    caveats: ramingCaveats(currentEditie, GEMEENTE, roles),
  };
}

/** Own amounts from rows: actielijn, year, kanaal, amount, editie. */
export function ownSource(
  rows: readonly (readonly [number, number, string, number, string])[],
): AmountSource {
  const cells = rows.map(([actielijn, year, kanaal, amount, editie]) => [
    actielijn,
    year,
    kanaal,
    amount,
    GEMEENTE,
    editie,
    "circulaire.xlsx, F12",
    44_927,
  ]);
  return { kind: "own", gemeente: GEMEENTE, table: readAmountsTable([TABLE_HEADERS, ...cells]) };
}

export function available(
  source: AmountSource,
  roles: RecipientRoles = ROLES,
  years: readonly number[] = YEARS,
): Available {
  return availableOf(currentEditie, source, { name: GEMEENTE, roles }, years);
}

export const activity = (change: Partial<Activity> & { actielijn: number }): Activity => ({
  ...newActivity([], change.actielijn),
  ...change,
});
