import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import { LANDELIJK } from "../../work/amounts/opdracht";
import { ramingsvoorbehouden } from "../../work/amounts/voorbehouden";
import type { Editie } from "../../knowledge/pok/editie";
import type { Dossierstand } from "./dossier";
import { ontvangersrollen } from "./ontvangersrollen";

/** De bronnen waaruit in deze werkmap te kiezen valt: landelijk, en wat er van de gemeente bekend is. */
export function bronnenVan(editie: Editie, stand: Dossierstand): readonly Bedragbron[] {
  const { gemeente, tabel, aandelen, instellingen } = stand;
  const eigen: Bedragbron[] =
    tabel && tabel.rijen.length > 0
      ? [{ soort: "eigen", gemeente: tabel.bedragen.gemeente ?? gemeente?.naam ?? "", tabel }]
      : [];
  const perJaar =
    instellingen.aandeel === null
      ? (aandelen?.perJaar ?? null)
      : Object.fromEntries(editie.jaren.map((jaar) => [jaar, instellingen.aandeel!]));
  const raming: Bedragbron[] =
    gemeente && perJaar
      ? [
          {
            soort: "raming",
            gemeente: gemeente.naam,
            aandelen: perJaar,
            uitleg: instellingen.aandeel === null ? aandelen!.kort : "opgegeven aandeel",
            voorbehouden: ramingsvoorbehouden(
              editie,
              gemeente.naam,
              ontvangersrollen(gemeente.code, instellingen.stedelijkVernieuwingsgebied),
            ),
          },
        ]
      : [];
  return [LANDELIJK, ...eigen, ...raming];
}
