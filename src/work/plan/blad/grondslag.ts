import { BEDRAGENTABEL } from "../../../knowledge/tabelnamen";
import {
  benodigdeDecimalen,
  EENHEIDTEKST,
  jarenTekst,
  vasteNotatie,
  vasteTekst,
} from "../../../knowledge/notatie";
import type { Schrijfopdracht } from "../werkmap";
import type { Plannamen } from "./soorten";

/** Wat elk blad van een plan nodig heeft: de opdracht, de namen en wat daaruit volgt. */
export interface Grondslag {
  readonly opdracht: Schrijfopdracht;
  readonly namen: Plannamen;
  /** Naam van de tabel die POK-functies als “bedragen” krijgen; "": de landelijke tabel. */
  readonly bedragentabel: string;
  readonly jaren: readonly number[];
  /** Getalnotatie die geen enkel bedrag van het plan afrondt, en haar aantal decimalen. */
  readonly notatie: string;
  readonly decimalen: number;
  readonly gemeente: string;
  /** Meer euro’s dan er in één cel samenkomen. */
  readonly grootste: number;
  /** Breedte in tekens waarin het grootste totaal vet gedrukt past. */
  readonly bedragbreedte: number;
}

/** Voor vette cijfers, en het minteken of het teken van een slechte raming. */
const SPELING = 5;
/** Voor “Totaal” met de filterknop erachter. */
const KOPBREEDTE = 10;

/** Leidt af wat alle bladen nodig hebben. */
export function grondslagVan(opdracht: Schrijfopdracht, namen: Plannamen): Grondslag {
  const { beschikbaar, scenario, ontwerp } = opdracht;
  const { jaren, actielijnen } = beschikbaar;
  const bedragen = [
    ...actielijnen.flatMap(({ nummer }) => jaren.map((jaar) => beschikbaar.cel(nummer, jaar).inzetbaar)),
    ...scenario.activiteiten.flatMap((activiteit) => jaren.map((jaar) => activiteit.bedragen[jaar] ?? 0)),
  ];
  const decimalen = benodigdeDecimalen(bedragen, ontwerp.eenheid);
  const grootste = bedragen.reduce((som, bedrag) => som + bedrag, 0);
  return {
    opdracht,
    namen,
    bedragentabel: { eigen: BEDRAGENTABEL, raming: namen.tabellen.raming, landelijk: "" }[beschikbaar.bron],
    jaren,
    notatie: vasteNotatie(decimalen),
    decimalen,
    grootste,
    bedragbreedte: Math.max(vasteTekst(grootste, ontwerp.eenheid, decimalen).length + SPELING, KOPBREEDTE),
    gemeente: beschikbaar.gemeente ?? "alle gemeenten samen",
  };
}

/** De eenheid, zoals zij boven de bedragen staat. */
export const eenheidzin = ({ opdracht }: Grondslag): string =>
  `Bedragen ${opdracht.ontwerp.eenheid === 1 ? "in €" : EENHEIDTEKST[opdracht.ontwerp.eenheid]}`;

export const periode = ({ jaren }: Pick<Grondslag, "jaren">): string => jarenTekst(jaren);
