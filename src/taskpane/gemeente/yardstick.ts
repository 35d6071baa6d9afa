import type { CheckData } from "../../work/check";
import { editieShort } from "../../knowledge/notation";
import { national } from "../../knowledge/pok/amounts";
import type { Editie } from "../../knowledge/pok/editie";
import type { DossierState } from "./dossier";
import type { Yardstick } from "../check/state";

/** The own amounts of the workbook; null if it has none. */
const ownTable = ({ table }: DossierState) => (table && table.rows.length > 0 ? table : null);

/** What a plan is checked against: the own amounts of the workbook if it has them, otherwise the national table. */
export function dataOf(editie: Editie, state: DossierState): CheckData {
  const table = ownTable(state);
  const { gemeente, settings } = state;
  const fromTable = table?.amounts.gemeente ?? null;
  // The answer about vernieuwingsgebieden is about the chosen gemeente; for amounts of another one it is not known.
  const same = fromTable === null || fromTable === gemeente?.name;
  return {
    amounts: table?.amounts ?? national(editie),
    gemeente: same ? (gemeente?.code ?? fromTable) : fromTable,
    renewalArea: same ? settings.urbanRenewalArea : null,
    // A share by inwoners is no measure for the gemeentefonds: only what the user enters counts.
    shareOfGemeentefonds: same ? settings.share : null,
  };
}

/** What that is called for whoever reads it. */
export function yardstickOf(editie: Editie, state: DossierState): Yardstick {
  const table = ownTable(state);
  if (!table) return { kind: "national", editie: editieShort(editie.source) };
  const edities = new Map<string, string>();
  for (const { editie: name, enteredOn } of table.rows)
    if (enteredOn >= (edities.get(name) ?? "")) edities.set(name, enteredOn);
  return {
    kind: "own",
    gemeente: table.amounts.gemeente ?? state.gemeente?.name ?? "",
    edities: [...edities].map(([name, date]) => ({ name, date })),
  };
}

/** The gemeente whose roles count; null if it is not known. */
export const gemeenteOf = (state: DossierState): string | null =>
  ownTable(state)?.amounts.gemeente ?? state.gemeente?.name ?? null;

/** Only changes if it can make a check come out differently. */
export function fingerprintOf(state: DossierState): string {
  const { gemeente, settings } = state;
  const { urbanRenewalArea, share } = settings;
  return JSON.stringify([gemeente?.code, urbanRenewalArea, share, ownTable(state)?.rows]);
}
