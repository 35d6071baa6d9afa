import { datumInTekst } from "../../invoegen/notatie";
import type { Aard } from "../../pok/soorten";
import { telPlan, type Stand } from "../telling";
import { som } from "../verdelen";
import { blok, plek, rij, tekstformule } from "./cellen";
import type { Grondslag } from "./grondslag";
import type { Watsoort } from "./planvakken";
import type { Vak } from "./soorten";

/** Wat er boven de zinnen komt te staan als het planblad intussen andere bedragen geeft. */
export const kloptNietZin = (vandaag: string): string =>
  `LET OP: de zinnen op dit blad kloppen niet met het planblad, want bedragen of aard zijn daar anders dan op ${datumInTekst(vandaag)}. Schrijf het plan opnieuw vanuit het venster Plan.`;

/**
 * De toets van de zinnen: elk bedrag waaruit zij zijn gemaakt, tegen wat de tabellen er nu van geven. De zinnen zelf zijn geen
 * formules: een bedrag in een Nederlandse zin vraagt een opmaak die van de taal van Excel afhangt.
 */
export function kloptvak(grondslag: Grondslag, rijnr: number): Vak {
  const { opdracht, namen } = grondslag;
  return blok(
    namen.tabellen.samenvatting,
    "klopt",
    { rij: rijnr, kolom: 0 },
    ["tekst"],
    [
      rij(
        "klopt",
        tekstformule(
          `=IF(IFERROR(OR(${afwijkingen(grondslag).join(",")}),TRUE),"${kloptNietZin(opdracht.vandaag)}","")`,
          "alarm",
        ),
      ),
    ],
  );
}

function afwijkingen({ opdracht, jaren, namen }: Grondslag): string[] {
  const { beschikbaar, scenario, ontwerp } = opdracht;
  const telling = telPlan(scenario.activiteiten, beschikbaar);
  const keer = ontwerp.eenheid === 1 ? "" : `*${ontwerp.eenheid}`;
  const wijktAf = (nu: string, euro: number) => `ABS(${nu}${keer}-${euro < 0 ? `(${euro})` : euro})>0.5`;
  const standen = (vak: string, sleutel: string, { inzetbaar, gepland }: Stand) =>
    (
      [
        ["beschikbaar", inzetbaar],
        ["gepland", gepland],
      ] satisfies [Watsoort, number][]
    ).map(([wat, euro]) => wijktAf(plek(vak, sleutel, wat), euro));
  const vanAard = (gezocht: Aard) =>
    scenario.activiteiten
      .filter(({ aard }) => aard === gezocht)
      .reduce((totaal, { bedragen }) => totaal + som(bedragen, jaren), 0);
  const { plan } = namen.tabellen;
  return [
    ...beschikbaar.actielijnen.flatMap(({ nummer }) =>
      standen("lijnen", String(nummer), telling.actielijn(nummer)),
    ),
    ...jaren.flatMap((jaar) => standen("jaren", String(jaar), telling.jaar(jaar))),
    ...(["structureel", "incidenteel"] as const).map((aard) =>
      wijktAf(`SUMIFS(${plan}[Totaal],${plan}[Aard],"${aard}")`, vanAard(aard)),
    ),
  ];
}
