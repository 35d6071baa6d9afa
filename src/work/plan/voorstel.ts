import type { Aard } from "../../knowledge/pok/soorten";
import { nieuweActiviteit } from "./ontwerp";
import type { Activiteit, Beschikbaar, Doelnummer } from "./soorten";
import { taakveldIn } from "./taakvelden";
import { telPlan } from "./telling";
import { volgBeschikbaar } from "./verdelen";

type Invulling = Pick<
  Activiteit,
  "naam" | "doelgroep" | "partners" | "indicator" | "taakveld" | "opvolger"
> & {
  doel: Doelnummer;
};

/** Een eerste invulling per actielijn, om aan te passen: wat de brief met de actielijn bedoelt, in woorden van een begroting. */
const INVULLINGEN: Readonly<Record<number, Invulling>> = {
  1: {
    naam: "Informatiepunt Digitale Overheid in de bibliotheek",
    doel: 2,
    doelgroep: "Inwoners die digitaal minder vaardig zijn",
    partners: "Bibliotheek",
    indicator: "Aantal bezoekers van het informatiepunt per jaar",
    taakveld: "5.6",
    opvolger: null,
  },
  2: {
    naam: "Sociaal raadslieden en ombudsfunctie",
    doel: 1,
    doelgroep: "Inwoners die vastlopen in regelingen",
    partners: "Welzijnsorganisatie, ombudsman",
    indicator: "Aantal geholpen inwoners per jaar",
    taakveld: "6.1",
    opvolger: null,
  },
  3: {
    naam: "Leren van casussen uit de uitvoering",
    doel: 4,
    doelgroep: "Uitvoerende medewerkers",
    partners: "Buurgemeenten, kennisinstelling",
    indicator: "Aantal verbeteringen dat uit casussen volgt",
    taakveld: "6.1",
    opvolger: null,
  },
  4: {
    naam: "Extra capaciteit in de wijkteams",
    doel: 3,
    doelgroep: "Huishoudens met meervoudige problemen",
    partners: "Wijkteams, zorgaanbieders",
    indicator: "Wachttijd tot het eerste gesprek",
    taakveld: "6.2",
    opvolger: "6.23",
  },
  5: {
    naam: "Werkwijze voor integraal werken",
    doel: 3,
    doelgroep: "Huishoudens met meervoudige problemen",
    partners: "Ketenpartners in het sociaal domein",
    indicator: "Aandeel huishoudens met één plan",
    taakveld: "6.1",
    opvolger: null,
  },
  6: {
    naam: "Invoeren van het toekomstscenario in de regio",
    doel: 3,
    doelgroep: "Kinderen en gezinnen in een onveilige situatie",
    partners: "Regiogemeenten, Veilig Thuis, jeugdbescherming",
    indicator: "Aantal gezinnen dat de nieuwe werkwijze krijgt",
    taakveld: "6.82",
    opvolger: null,
  },
  7: {
    naam: "Procesregie in het Zorg- en Veiligheidshuis",
    doel: 3,
    doelgroep: "Mensen met risicovol verward gedrag",
    partners: "Zorg- en Veiligheidshuis, politie, ggz",
    indicator: "Aantal personen met procesregie",
    taakveld: "1.2",
    opvolger: null,
  },
  8: {
    naam: "Deelname aan het ondersteuningsprogramma",
    doel: 4,
    doelgroep: "Medewerkers en beleidsmakers",
    partners: "VNG, koepels",
    indicator: "Aantal gevolgde leertrajecten",
    taakveld: "6.1",
    opvolger: null,
  },
};

/** Een activiteit met een eerste invulling en alle geld van haar actielijn dat andere activiteiten nog overlaten. */
export function voorgesteldeActiviteit(
  activiteiten: readonly Activiteit[],
  actielijn: number,
  beschikbaar: Beschikbaar,
): Activiteit {
  const telling = telPlan(activiteiten, beschikbaar);
  const bedragen = volgBeschikbaar(
    (jaar) => telling.plaats(actielijn, jaar).inzetbaar,
    (jaar) => telling.plaats(actielijn, jaar).gepland,
    beschikbaar.jaren,
  );
  return {
    ...nieuweActiviteit(activiteiten, actielijn),
    ...metTaakveldVan(beschikbaar.jaren[0]!, INVULLINGEN[actielijn]!),
    aard: aardVan(actielijn, beschikbaar),
    bedragen,
  };
}

/** Begint het plan na een wijziging van de taakvelden, dan geldt de opvolger van het begin af. */
function metTaakveldVan(jaar: number, invulling: Invulling): Invulling {
  const taakveld = taakveldIn(invulling, jaar);
  return taakveld === invulling.taakveld ? invulling : { ...invulling, taakveld, opvolger: null };
}

/** Eén activiteit voor elke actielijn met geld die er nog geen heeft. */
export function voorstel(
  activiteiten: readonly Activiteit[],
  beschikbaar: Beschikbaar,
): readonly Activiteit[] {
  return actielijnenZonderPlan(activiteiten, beschikbaar).reduce<readonly Activiteit[]>(
    (plan, nummer) => [...plan, voorgesteldeActiviteit(plan, nummer, beschikbaar)],
    activiteiten,
  );
}

/** De actielijnen met inzetbaar geld in de jaren van het plan, waarop nog niets is gepland. */
export function actielijnenZonderPlan(
  activiteiten: readonly Activiteit[],
  beschikbaar: Beschikbaar,
): readonly number[] {
  return beschikbaar.actielijnen
    .map(({ nummer }) => nummer)
    .filter(
      (nummer) =>
        !activiteiten.some(({ actielijn }) => actielijn === nummer) &&
        beschikbaar.jaren.some((jaar) => beschikbaar.cel(nummer, jaar).inzetbaar > 0),
    );
}

/** Geld dat binnen de jaren van het plan ophoudt, dekt geen structurele lasten; anders de aard die de brief noemt. */
export function aardVan(actielijn: number, beschikbaar: Beschikbaar): Aard {
  const eindigt = beschikbaar.jaren.some((jaar) => beschikbaar.cel(actielijn, jaar).eindigt);
  return eindigt ? "incidenteel" : beschikbaar.actielijnen.find(({ nummer }) => nummer === actielijn)!.aard;
}
