import { bedragformule } from "../../formule";
import type { Kanaal } from "../../../knowledge/pok/soorten";
import { isInzetbaar } from "../beschikbaar";
import { BATENTAAKVELD } from "../toets";
import { blok, code, getal, rij, tekst } from "./cellen";
import { opDezeRij, rijtotaal } from "./formules";
import { eenheidzin, periode, type Grondslag } from "./grondslag";
import { TOTAAL } from "./planvakken";
import { rijhoogtenVan } from "./regels";
import { koprij, totaalrij } from "./tabelrijen";
import type { Bladontwerp, Vak } from "./soorten";

const KOLOMMEN = [
  ["Actielijn", 11],
  ["Omschrijving", 66],
  ["Taakveld", 11],
  ["Soort", 9],
  ["Aard", 12],
  ["Kanaal", 10],
] as const;
const KANALEN: readonly Kanaal[] = ["AU", "DU"];
const TABELRIJ = 4;

/** De baten per actielijn en kanaal, klaar voor de begroting. */
export function batenblad(grondslag: Grondslag): Bladontwerp {
  const { opdracht, namen, jaren, notatie, bedragentabel, gemeente } = grondslag;
  const { beschikbaar, ontwerp } = opdracht;
  const tabel = namen.tabellen.baten;
  const kolommen = [...KOLOMMEN.map(([kop]) => kop), ...jaren.map(String), TOTAAL];
  const rijen = beschikbaar.actielijnen.flatMap(({ nummer, naam, aard }) =>
    KANALEN.flatMap((kanaal) => {
      const heeftGeld = (jaar: number) =>
        beschikbaar
          .cel(nummer, jaar)
          .delen.some((deel) => deel.kanaal === kanaal && isInzetbaar(deel) && deel.bedrag);
      if (!jaren.some(heeftGeld)) return [];
      const formule = (jaar: number) =>
        bedragformule(opDezeRij(tabel, "Actielijn"), jaar, kanaal, ontwerp.eenheid, bedragentabel);
      return [
        rij(
          `${nummer}|${kanaal}`,
          getal(nummer, "0"),
          tekst(`POK-middelen actielijn ${nummer}, ${naam}`),
          code(BATENTAAKVELD),
          tekst("baten"),
          tekst(aard),
          tekst(kanaal),
          ...jaren.map((jaar) => getal(heeftGeld(jaar) ? formule(jaar) : "", notatie)),
          getal(rijtotaal(tabel, jaren), notatie),
        ),
      ];
    }),
  );
  const breedtes = [
    ...KOLOMMEN.map(([, breedte]) => breedte),
    ...jaren.map(() => grondslag.bedragbreedte),
    grondslag.bedragbreedte,
  ];
  const vak: Vak = {
    naam: "tabel",
    werkmapnaam: tabel,
    rij: TABELRIJ,
    kolom: 0,
    kolommen,
    rijen: [koprij(kolommen), ...rijen, totaalrij(tabel, kolommen, [...jaren.map(String), TOTAAL], notatie)],
    tabel: { sleutelkolommen: ["Actielijn", "Kanaal"], totaalrij: true, keuzes: null },
  };
  return {
    soort: "baten",
    naam: namen.bladen.baten,
    vakken: [
      blok(
        tabel,
        "kop",
        { rij: 0, kolom: 0 },
        ["tekst"],
        [
          rij("titel", tekst(`Baten POK-middelen ${gemeente}, ${periode(grondslag)}`, "titel")),
          rij("eenheid", tekst(`${eenheidzin(grondslag)}, taakveld ${BATENTAAKVELD}`)),
          rij(
            "bron",
            tekst(
              `Volgens: ${beschikbaar.naam}. De bedragen zijn formules van de POK-invoegtoepassing.`,
              "notitie",
            ),
          ),
        ],
      ),
      vak,
    ],
    breedtes,
    tekstrijen: [],
    rijhoogten: rijhoogtenVan(vak, breedtes),
    overloop: null,
    afdruk: {
      liggend: true,
      breed: 1,
      eenPagina: false,
      laatsteKolom: kolommen.length - 1,
      laatsteRij: TABELRIJ + rijen.length + 1,
      titelrij: TABELRIJ,
      titelkolom: null,
    },
    grafiek: null,
  };
}
