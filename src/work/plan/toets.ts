import type { Planregel } from "../../reading/plan/soorten";
import type { Eenheid } from "../../knowledge/pok/soorten";
import { controleer, Kader, type Bevinding } from "../../rules";
import { LINKS } from "./blad/planvakken";
import { planrijenVan } from "./planrijen";
import type { Activiteit, Beschikbaar } from "./soorten";
import { isInzetbaar } from "./beschikbaar";

/** Waarmee de regels het plan toetsen, behalve de bedragen. */
export interface Toetsvraag {
  beschikbaar: Beschikbaar;
  eenheid: Eenheid;
  /** CBS-code of naam; null: niet bekend. */
  gemeente: string | null;
  vernieuwingsgebied: boolean | null;
  /** Of ook de baten per taakveld 0.7 worden geschreven; dan horen zij bij het plan. */
  metBaten: boolean;
}

/** Een bevinding bij een plan in wording, met de activiteit waar zij zit. */
export interface Planbevinding {
  readonly bevinding: Bevinding;
  /** null: het hele plan, of een batenregel. */
  readonly nr: string | null;
}

/** Toetst een plan in wording aan dezelfde regels als de controle; een rij in een zin telt als in de tabel op het blad. */
export function toetsPlan(activiteiten: readonly Activiteit[], vraag: Toetsvraag): readonly Planbevinding[] {
  const { beschikbaar, eenheid, gemeente, vernieuwingsgebied, metBaten } = vraag;
  const lasten = lastenregels(activiteiten, beschikbaar.jaren);
  const nrVan = new Map<Planregel, string>(lasten.map(({ regel, nr }) => [regel, nr]));
  const regels = lasten.map(({ regel }) => regel);
  if (metBaten) regels.push(...batenregels(beschikbaar));
  const kader = new Kader({ bedragen: beschikbaar.bedragen, eenheid, gemeente, vernieuwingsgebied });
  return controleer(regels, kader).map((bevinding) => ({
    bevinding,
    nr: (bevinding.regel && nrVan.get(bevinding.regel)) ?? null,
  }));
}

/** De kopregel van de tabel is rij 1. */
const EERSTE_RIJ = 2;

function lastenregels(
  activiteiten: readonly Activiteit[],
  jaren: readonly number[],
): { regel: Planregel; nr: string }[] {
  return planrijenVan(activiteiten, jaren).flatMap(({ activiteit, taakveld, jaren: geldig }, i) =>
    geldig.flatMap((jaar) => {
      const bedrag = activiteit.bedragen[jaar];
      if (bedrag === undefined) return [];
      const { nr, actielijn, aard, naam } = activiteit;
      const gevonden = {
        actielijn,
        bedrag,
        ...(aard !== null && { aard }),
        ...(taakveld !== null && { taakveld }),
      };
      return [
        {
          nr,
          regel: {
            rij: EERSTE_RIJ + i,
            kolom: LINKS.length + 1 + jaren.indexOf(jaar),
            actielijn,
            jaar,
            bedrag,
            soort: "lasten",
            aard,
            kanaal: null,
            taakveld,
            omschrijving: naam,
            totaal: null,
            gevonden,
          },
        },
      ];
    }),
  );
}

/** Taakveld van de algemene uitkering en de overige uitkeringen uit het gemeentefonds. */
export const BATENTAAKVELD = "0.7";

/** De baten die bij het beschikbare geld horen, zoals zij op het blad POK_Baten komen. */
function batenregels({ actielijnen, jaren, cel }: Beschikbaar): Planregel[] {
  return actielijnen.flatMap(({ nummer, naam, aard }, i) =>
    jaren.flatMap((jaar) =>
      cel(nummer, jaar)
        .delen.filter(isInzetbaar)
        .flatMap(({ kanaal, bedrag }) =>
          bedrag === null
            ? []
            : [
                {
                  rij: EERSTE_RIJ + i,
                  kolom: 1,
                  actielijn: nummer,
                  jaar,
                  bedrag,
                  soort: "baten" as const,
                  aard,
                  kanaal,
                  taakveld: BATENTAAKVELD,
                  omschrijving: naam,
                  totaal: null,
                  gevonden: {
                    actielijn: nummer,
                    bedrag,
                    soort: "baten",
                    aard,
                    kanaal,
                    taakveld: BATENTAAKVELD,
                  },
                },
              ],
        ),
    ),
  );
}
