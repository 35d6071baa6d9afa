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
  // The settings are about the chosen gemeente; for amounts of another one they say nothing.
  const sameGemeente = fromTable === null || fromTable === gemeente?.name;
  return {
    amounts: table?.amounts ?? national(editie),
    gemeente: sameGemeente ? (gemeente?.code ?? fromTable) : fromTable,
    renewalArea: sameGemeente ? settings.urbanRenewalArea : null,
    // A share by inwoners says nothing about the gemeentefonds: only a share that the user entered counts.
    shareOfGemeentefonds: sameGemeente ? settings.share : null,
  };
}

/** What a plan is checked against, as the user reads it. */
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

/** Changes only when the outcome of a check can change. */
export function fingerprintOf(state: DossierState): string {
  const { gemeente, settings } = state;
  const { urbanRenewalArea, share } = settings;
  return JSON.stringify([gemeente?.code, urbanRenewalArea, share, ownTable(state)?.rows]);
}
