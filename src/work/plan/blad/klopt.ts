import { datumInTekst } from "../../../knowledge/notatie";
import type { Aard } from "../../../knowledge/pok/soorten";
import { telPlan, type Stand } from "../telling";
import { som } from "../verdelen";
import { blok, plek, rij, tekstformule } from "./cellen";
import type { Grondslag } from "./grondslag";
import type { Watsoort } from "./planvakken";
import type { Vak } from "./soorten";

/** Wat er boven de zinnen komt te staan als het planblad iets anders geeft dan het plan; de knoppen heten zo in het venster. */
const ANDER_PLAN =
  "LET OP: het planblad geeft andere bedragen of een andere aard dan deze zinnen. Kies in het venster Plan bij Schrijven “Voorbeeld” en “Wijzigingen van het blad overnemen in het plan”, en schrijf; of zet terug wat op het blad is gewijzigd.";
/** Wat geen getal is, kan het venster niet overnemen. */
const GEEN_GETAL = " Bij een jaar op het planblad staat geen getal: vul daar eerst een bedrag in.";
const anderGeld = ({ opdracht: { vandaag, beschikbaar } }: Grondslag): string =>
  `LET OP: er is iets anders beschikbaar dan op ${datumInTekst(vandaag)}. Schrijf het plan opnieuw; blijft dit staan, zet dan terug wat bij Beschikbaar op het planblad${beschikbaar.bron === "raming" ? " of op het blad met de raming" : ""} is gewijzigd.`;

/** De langste tekst die er boven de zinnen kan staan. */
export const kloptNietTekst = (grondslag: Grondslag): string =>
  [ANDER_PLAN + GEEN_GETAL, anderGeld(grondslag)].sort((een, ander) => ander.length - een.length)[0]!;

/**
 * De toets van de zinnen: elk bedrag waaruit zij zijn gemaakt, tegen wat de tabellen er nu van geven. De zinnen zelf zijn geen
 * formules: een bedrag in een Nederlandse zin vraagt een opmaak die van de taal van Excel afhangt.
 */
export function kloptvak(grondslag: Grondslag, rijnr: number): Vak {
  const { namen, jaren } = grondslag;
  const { plan, samenvatting } = namen.tabellen;
  const bedragen = jaren.map((jaar) => `${plan}[${jaar}]`).join(",");
  const geenGetal = `IF(COUNTA(${bedragen})>COUNT(${bedragen}),"${GEEN_GETAL}","")`;
  // Eén aanwijzing tegelijk: is het plan overgenomen, dan staat er zo nodig de volgende.
  const anders = alsAnders(geldafwijkingen(grondslag), `"${anderGeld(grondslag)}"`, '""');
  const tekst = alsAnders(planafwijkingen(grondslag), `"${ANDER_PLAN}"&${geenGetal}`, anders);
  return blok(
    samenvatting,
    "klopt",
    { rij: rijnr, kolom: 0 },
    ["tekst"],
    [rij("klopt", tekstformule(`=${tekst}`, "alarm"))],
  );
}

const alsAnders = (afwijkingen: readonly string[], dan: string, zoNiet: string): string =>
  `IF(IFERROR(OR(${afwijkingen.join(",")}),TRUE),${dan},${zoNiet})`;

const wijktAf = ({ opdracht: { ontwerp } }: Grondslag, nu: string, euro: number): string =>
  `ABS(${nu}${ontwerp.eenheid === 1 ? "" : `*${ontwerp.eenheid}`}-${euro < 0 ? `(${euro})` : euro})>0.5`;

/** Wat de tabellen van de samenvatting per actielijn en per jaar geven, tegen het model. */
function standafwijkingen(
  grondslag: Grondslag,
  wat: Exclude<Watsoort, "over">,
  euro: (stand: Stand) => number,
): string[] {
  const { opdracht, jaren } = grondslag;
  const { beschikbaar, scenario } = opdracht;
  const telling = telPlan(scenario.activiteiten, beschikbaar);
  return [
    ...beschikbaar.actielijnen.map(({ nummer }) =>
      wijktAf(grondslag, plek("lijnen", String(nummer), wat), euro(telling.actielijn(nummer))),
    ),
    ...jaren.map((jaar) => wijktAf(grondslag, plek("jaren", String(jaar), wat), euro(telling.jaar(jaar)))),
  ];
}

const geldafwijkingen = (grondslag: Grondslag): string[] =>
  standafwijkingen(grondslag, "beschikbaar", ({ inzetbaar }) => inzetbaar);

function planafwijkingen(grondslag: Grondslag): string[] {
  const { opdracht, jaren, namen } = grondslag;
  const { plan } = namen.tabellen;
  const vanAard = (gezocht: Aard) =>
    opdracht.scenario.activiteiten
      .filter(({ aard }) => aard === gezocht)
      .reduce((totaal, { bedragen }) => totaal + som(bedragen, jaren), 0);
  return [
    ...standafwijkingen(grondslag, "gepland", ({ gepland }) => gepland),
    ...(["structureel", "incidenteel"] as const).map((aard) =>
      wijktAf(grondslag, `SUMIFS(${plan}[Totaal],${plan}[Aard],"${aard}")`, vanAard(aard)),
    ),
  ];
}
