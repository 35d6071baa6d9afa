import type { AmountSource } from "../../knowledge/pok/amountSource";
import { NATIONAL } from "../../work/amounts/request";
import { ramingCaveats } from "../../work/amounts/caveats";
import type { Editie } from "../../knowledge/pok/editie";
import type { DossierState } from "./dossier";
import { recipientRoles } from "./recipientRoles";
import { must } from "../../sheet/must";

/** The sources to choose from in this workbook: national, own amounts and a raming, as far as there are. */
export function sourcesOf(editie: Editie, state: DossierState): readonly AmountSource[] {
  const { gemeente, table, shares, settings } = state;
  const own: AmountSource[] =
    table && table.rows.length > 0
      ? [{ kind: "own", gemeente: table.amounts.gemeente ?? gemeente?.name ?? "", table }]
      : [];
  const byYear =
    settings.share === null
      ? (shares?.byYear ?? null)
      : Object.fromEntries(editie.years.map((year) => [year, must(settings.share)]));
  const raming: AmountSource[] =
    gemeente && byYear
      ? [
          {
            kind: "raming",
            gemeente: gemeente.name,
            shares: byYear,
            explanation: settings.share === null ? must(shares).short : "opgegeven aandeel",
            caveats: ramingCaveats(
              editie,
              gemeente.name,
              recipientRoles(gemeente.code, settings.urbanRenewalArea),
            ),
          },
        ]
      : [];
  return [NATIONAL, ...own, ...raming];
}
