import { datumInTekst } from "../../invoegen/notatie";
import { doeltekst } from "../doelen";
import { planrijenVan, type Planrij } from "../planrijen";
import { bijzonderheid } from "./bijzonderheden";
import { blok, code, getal, plek, rij, tekst, tekstformule } from "./cellen";
import { inzetbaarformule, kolomtotaal, rijtotaal, toetsformule } from "./formules";
import { eenheidzin, type Grondslag } from "./grondslag";
import type { Bladontwerp, Vak, Vakrij } from "./soorten";

/** De kolommen van de plantabel links van de jaren, met hun breedte in tekens. */
export const PLANKOLOMMEN = [
  ["Nr", 6],
  ["Actielijn", 9],
  ["Activiteit", 44],
  ["Doel", 24],
  ["Doelgroep", 16],
  ["Partners", 16],
  ["Indicator", 18],
  ["Taakveld", 9],
  ["Aard", 12],
] as const;
const LINKS = PLANKOLOMMEN.length;
const TOETSBREEDTE = 48;
/** Ernst, Regel, Rij en Bevinding, rechts van de tabel. */
const CONTROLEBREEDTES = [14, 9, 6, 70];
const AARDEN = ["structureel", "incidenteel"];
const REGELS_BOVEN = 4;
/** Rij van de kop van het overzicht; erboven de titel, de regels, een lege rij en een tussentitel. */
const OVERZICHTRIJ = REGELS_BOVEN + 2;

/** Namen van de vakken van het planblad, en van de rijen en kolommen die andere bladen aanhalen. */
export const PLANVAKKEN = {
  kop: "kop",
  overzicht: "overzicht",
  tabel: "tabel",
  controle: "controle",
} as const;
export const TOTAAL = "Totaal";
export const TOETS = "Toets";
export const overzichtrij = (actielijn: number | "totaal", wat: Watsoort): string => `${actielijn}|${wat}`;
export const WAT = ["beschikbaar", "gepland", "over"] as const;
export type Watsoort = (typeof WAT)[number];
const WATNAAM: Readonly<Record<Watsoort, string>> = {
  beschikbaar: "Beschikbaar",
  gepland: "Gepland",
  over: "Nog te plannen",
};

/** Het blad met het plan: wat er is, wat er gepland is, de activiteiten en hun toets. */
export function planblad(grondslag: Grondslag): Bladontwerp {
  const { namen, jaren } = grondslag;
  const overzicht = overzichtvak(grondslag);
  const tabelrij = overzicht.rij + overzicht.rijen.length + 2;
  const tabel = plantabel(grondslag, tabelrij);
  const kolommen = tabel.kolommen.length;
  return {
    soort: "plan",
    naam: namen.bladen.plan,
    vakken: [
      kopvak(grondslag),
      overzicht,
      blok(
        namen.tabellen.plan,
        "opschrift",
        { rij: tabelrij - 1, kolom: 0 },
        ["tekst"],
        [rij("activiteiten", tekst("Activiteiten", "tussentitel"))],
      ),
      tabel,
      controlevak(grondslag, tabelrij, kolommen + 1),
    ],
    breedtes: [
      ...PLANKOLOMMEN.map(([, breedte]) => breedte),
      ...jaren.map(() => grondslag.bedragbreedte),
      grondslag.bedragbreedte,
      TOETSBREEDTE,
      2,
      ...CONTROLEBREEDTES,
    ],
    tekstrijen: [],
    afdruk: {
      liggend: true,
      eenPagina: false,
      laatsteKolom: kolommen - 1,
      laatsteRij: tabelrij + tabel.rijen.length - 1,
      titelrij: tabelrij,
    },
    grafiek: null,
  };
}

function kopvak(grondslag: Grondslag): Vak {
  const { opdracht, gemeente, namen } = grondslag;
  const { scenario, beschikbaar, vandaag } = opdracht;
  return blok(
    namen.tabellen.plan,
    PLANVAKKEN.kop,
    { rij: 0, kolom: 0 },
    ["tekst"],
    [
      rij("titel", tekst(`Plan POK-middelen ${gemeente}, scenario ${scenario.naam}`, "titel")),
      rij("eenheid", tekst(eenheidzin(grondslag))),
      rij("bron", tekst(`Beschikbaar volgens: ${beschikbaar.naam}.`, "notitie")),
      rij(
        "datum",
        tekst(
          `Geschreven op ${datumInTekst(vandaag)}. Beschikbaar, gepland, nog te plannen en de toets zijn formules: zij volgen de tabel.`,
          "notitie",
        ),
      ),
    ],
  );
}

function overzichtvak(grondslag: Grondslag): Vak {
  const { opdracht, namen, jaren, notatie, bedragentabel } = grondslag;
  const { beschikbaar, ontwerp } = opdracht;
  const jaarkolommen = jaren.map(String);
  const kolommen = ["naam", "wat", "bijzonder", "-1", "-2", "-3", "-4", ...jaarkolommen, TOTAAL];
  const vak = PLANVAKKEN.overzicht;
  const leeg = [null, null, null, null];
  const som = (sleutel: string) =>
    `=SUM(${plek(vak, sleutel, jaarkolommen[0]!)}:${plek(vak, sleutel, jaarkolommen[jaren.length - 1]!)})`;
  const verschil = (sleutel: number | "totaal", kolom: string) =>
    // Zonder rij met een bedrag is beschikbaar een lege tekst, die SUM overslaat.
    `=SUM(${plek(vak, overzichtrij(sleutel, "beschikbaar"), kolom)})-${plek(vak, overzichtrij(sleutel, "gepland"), kolom)}`;
  const regel = (
    sleutel: number | "totaal",
    naam: string,
    bij: string,
    bedragen: Readonly<Record<"beschikbaar" | "gepland", (jaar: number) => string | number>>,
  ): Vakrij[] =>
    WAT.map((wat, i) => {
      const rijsleutel = overzichtrij(sleutel, wat);
      const stijl = sleutel === "totaal" ? "totaal" : wat === "over" ? "sterk" : "gewoon";
      const inhoud = (jaar: number) =>
        wat === "over" ? verschil(sleutel, String(jaar)) : bedragen[wat](jaar);
      return rij(
        rijsleutel,
        tekst(i === 0 ? naam : "", sleutel === "totaal" ? "totaal" : "sterk"),
        tekst(WATNAAM[wat], stijl),
        tekst(i === 0 ? bij : "", "notitie"),
        ...leeg,
        ...jaren.map((jaar) => getal(inhoud(jaar), notatie, stijl)),
        getal(som(rijsleutel), notatie, stijl),
      );
    });
  const optelling = (wat: Watsoort, jaar: number) =>
    `=SUM(${beschikbaar.actielijnen.map(({ nummer }) => plek(vak, overzichtrij(nummer, wat), String(jaar))).join(",")})`;
  return blok(namen.tabellen.plan, vak, { rij: OVERZICHTRIJ - 1, kolom: 2 }, kolommen, [
    rij("opschrift", tekst("Beschikbaar, gepland en nog te plannen", "tussentitel")),
    rij(
      "kop",
      tekst("POK-middelen", "kop"),
      tekst("Wat", "kop"),
      tekst("Bijzonderheden", "kop"),
      ...leeg.map(() => tekst("", "kop")),
      ...jaarkolommen.map((jaar) => code(jaar, "kop")),
      tekst(TOTAAL, "kop"),
    ),
    ...beschikbaar.actielijnen.flatMap(({ nummer, naam }) =>
      regel(nummer, `${nummer} ${naam}`, bijzonderheid(beschikbaar, nummer), {
        beschikbaar: (jaar) => inzetbaarformule(beschikbaar, nummer, jaar, ontwerp.eenheid, bedragentabel),
        gepland: (jaar) => geplandformule(namen.tabellen.plan, nummer, jaar),
      }),
    ),
    ...regel("totaal", TOTAAL, "", {
      beschikbaar: (jaar) => optelling("beschikbaar", jaar),
      gepland: (jaar) => optelling("gepland", jaar),
    }),
  ]);
}

const geplandformule = (tabel: string, actielijn: number, jaar: number): string =>
  `=SUMIFS(${tabel}[${jaar}],${tabel}[Actielijn],${actielijn})`;

function plantabel(grondslag: Grondslag, tabelrij: number): Vak {
  const { opdracht, namen, jaren, notatie, bedragentabel } = grondslag;
  const { ontwerp, scenario } = opdracht;
  const tabel = namen.tabellen.plan;
  const kolommen = [...PLANKOLOMMEN.map(([kop]) => kop), ...jaren.map(String), TOTAAL, TOETS];
  const eigenschappen = (planrij: Planrij) => {
    const { activiteit, taakveld } = planrij;
    return [
      code(activiteit.nr),
      getal(activiteit.actielijn, "0"),
      tekst(activiteit.naam),
      tekst(activiteit.doel === null ? "" : doeltekst(activiteit.doel)),
      tekst(activiteit.doelgroep),
      tekst(activiteit.partners),
      tekst(activiteit.indicator),
      code(taakveld ?? ""),
      tekst(activiteit.aard ?? ""),
    ];
  };
  const keer = new Map<string, number>();
  const rijen = planrijenVan(scenario.activiteiten, jaren).map((planrij) =>
    rij(
      volgsleutel(keer, planrij.activiteit.nr),
      ...eigenschappen(planrij),
      ...jaren.map((jaar) => getal(bedragIn(planrij, jaar, ontwerp.eenheid), notatie)),
      getal(rijtotaal(tabel, jaren), notatie),
      tekstformule(toetsformule(tabel, jaren, ontwerp.eenheid, bedragentabel)),
    ),
  );
  return {
    naam: PLANVAKKEN.tabel,
    werkmapnaam: tabel,
    rij: tabelrij,
    kolom: 0,
    kolommen,
    rijen: [
      rij("kop", ...kolommen.map((kop) => code(kop))),
      ...rijen,
      rij(
        "totaal",
        tekst(TOTAAL),
        ...Array.from({ length: LINKS - 1 }, () => null),
        ...[...jaren.map(String), TOTAAL].map((kolom) => getal(kolomtotaal(tabel, kolom), notatie)),
        null,
      ),
    ],
    tabel: { sleutelkolommen: ["Nr"], totaalrij: true, keuzes: { kolom: "Aard", uit: AARDEN } },
  };
}

/** Een activiteit met meer rijen krijgt vanaf de tweede “#2” achter haar Nr. */
export function volgsleutel(keer: Map<string, number>, nr: string): string {
  const aantal = (keer.get(nr) ?? 0) + 1;
  keer.set(nr, aantal);
  return aantal === 1 ? nr : `${nr}#${aantal}`;
}

function bedragIn({ activiteit, jaren }: Planrij, jaar: number, eenheid: number): number | "" {
  const bedrag = jaren.includes(jaar) ? activiteit.bedragen[jaar] : undefined;
  return bedrag === undefined ? "" : bedrag / eenheid;
}

function controlevak({ opdracht, namen, bedragentabel }: Grondslag, rijnr: number, kolom: number): Vak {
  const tabel = namen.tabellen.plan;
  const argumenten = [
    `${tabel}[#All]`,
    opdracht.ontwerp.eenheid,
    ...(bedragentabel === "" ? [] : [bedragentabel]),
  ];
  return blok(
    tabel,
    PLANVAKKEN.controle,
    { rij: rijnr - 1, kolom },
    ["controle"],
    [
      rij("opschrift", tekst("Controle van het hele plan", "tussentitel")),
      rij("formule", tekstformule(`=POK.CONTROLE(${argumenten.join(",")})`)),
    ],
  );
}
