import type { Planregel } from "../../../reading/plan/soorten";
import { Kader, toetsPlanregel } from "../../../rules";
import { toetsPlan } from "../toets";
import { planrijenVan, type Planrij } from "../planrijen";
import type { Grondslag } from "./grondslag";

/**
 * Wat POK.TOETS bij elke rij van de plantabel zegt, in euro's nagerekend. Alleen om een rij hoog genoeg te maken: de
 * uitkomst van de formule is er bij het schrijven nog niet.
 */
export function toetsteksten({ opdracht, jaren }: Grondslag): string[] {
  const { beschikbaar, ontwerp, scenario } = opdracht;
  const kader = new Kader({ bedragen: beschikbaar.bedragen, eenheid: ontwerp.eenheid });
  return planrijenVan(scenario.activiteiten, jaren).map((planrij) =>
    jaren
      .flatMap((jaar) => {
        const regel = planregel(planrij, jaar);
        const [zwaarste] = regel ? toetsPlanregel(regel, kader) : [];
        return zwaarste ? [`${jaar}: ${zwaarste.ernst} ${zwaarste.code}: ${zwaarste.bericht("nl")}`] : [];
      })
      .join("; "),
  );
}

/** Wat POK.CONTROLE in de laatste kolom laat overlopen, kop en al; om dezelfde reden nagerekend. */
export function controleteksten({ opdracht }: Grondslag): string[] {
  const { beschikbaar, ontwerp, scenario } = opdracht;
  const bevindingen = toetsPlan(scenario.activiteiten, {
    beschikbaar,
    eenheid: ontwerp.eenheid,
    gemeente: null,
    vernieuwingsgebied: null,
    metBaten: false,
  });
  // Zonder bevindingen staat er één rij.
  return [
    "Bevinding",
    ...(bevindingen.length > 0 ? bevindingen.map(({ bevinding }) => bevinding.bericht("nl")) : [""]),
  ];
}

function planregel({ activiteit, jaren }: Planrij, jaar: number): Planregel | null {
  const bedrag = activiteit.bedragen[jaar];
  if (bedrag === undefined || !jaren.includes(jaar)) return null;
  const { actielijn, aard, naam } = activiteit;
  const leeg = { kanaal: null, taakveld: null, totaal: null };
  const gevonden = { actielijn, bedrag, ...(aard !== null && { aard }) };
  return {
    rij: 1,
    kolom: 1,
    actielijn,
    jaar,
    bedrag,
    soort: "lasten",
    aard,
    omschrijving: naam,
    gevonden,
    ...leeg,
  };
}
