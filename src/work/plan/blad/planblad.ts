import { datumInTekst } from "../../../knowledge/notatie";
import { doeltekst } from "../doelen";
import { planrijenVan, type Planrij } from "../planrijen";
import type { Beschikbaar } from "../soorten";
import { bijzonderheid, heeftSlechteRaming, ONGEVEER } from "./bijzonderheden";
import { blok, code, getal, plek, rij, tekst, tekstformule } from "./cellen";
import { inzetbaarformule, rijtotaal, toetsformule } from "./formules";
import { eenheidzin, type Grondslag } from "./grondslag";
import { hoogste, regelsVan, rijhoogtenVan } from "./regels";
import { LINKS, overzichtrij, PLANVAKKEN, TOTAAL, WAT, type Watsoort } from "./planvakken";
import { saldonotatie } from "./saldo";
import { koprij, totaalrij } from "./tabelrijen";
import { controleteksten, toetsteksten } from "./toetstekst";
import type { Bladontwerp, Overloop, Stijl, Vak, Vakrij } from "./soorten";

/** De kolommen rechts van het totaal. */
const RECHTS = [
  ["Toets", 42],
  ["Doel", 22],
  ["Doelgroep", 18],
  ["Partners", 18],
  ["Indicator", 18],
] as const;
/** Ernst, Regel, Rij en Bevinding, rechts van de tabel. */
const CONTROLEBREEDTES = [14, 9, 6, 80];
const AARDEN = ["structureel", "incidenteel"];
const REGELS_BOVEN = 4;
/** Rij van de kop van het overzicht; erboven de titel, de regels, een lege rij en een tussentitel. */
const OVERZICHTRIJ = REGELS_BOVEN + 2;

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
  const breedtes = [
    ...LINKS.map(([, breedte]) => breedte),
    ...jaren.map(() => grondslag.bedragbreedte),
    grondslag.bedragbreedte,
    ...RECHTS.map(([, breedte]) => breedte),
    2,
    ...CONTROLEBREEDTES,
  ];
  const controle = controlevak(grondslag, tabelrij, kolommen + 1);
  const overloop = controleOverloop(grondslag);
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
      controle,
    ],
    breedtes,
    tekstrijen: [],
    rijhoogten: hoogste([
      ...rijhoogtenVan(tabel, breedtes, { Toets: toetsteksten(grondslag) }),
      ...overloop.regels.map((regels, i) => ({ rij: tabelrij + i, regels })),
    ]),
    overloop,
    afdruk: {
      liggend: true,
      // Op één pagina breed zou de tekst te klein zijn: de bedragen komen op de eerste, de rest en de controle op de tweede.
      breed: 2,
      eenPagina: false,
      laatsteKolom: controle.kolom + overloop.kolommen - 1,
      laatsteRij: tabelrij + Math.max(tabel.rijen.length, overloop.regels.length) - 1,
      titelrij: tabelrij,
      titelkolom: LINKS.findIndex(([kop]) => kop === "Activiteit"),
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
      rij("bron", tekst(`Beschikbaar volgens: ${beschikbaar.naam}.${ramingsnoot(beschikbaar)}`, "notitie")),
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

const ramingsnoot = (beschikbaar: Beschikbaar): string =>
  heeftSlechteRaming(beschikbaar)
    ? ` Bedragen met ${ONGEVEER} zijn geen goede raming: dat geld wordt niet naar inwoners van alle gemeenten verdeeld.`
    : "";

function overzichtvak(grondslag: Grondslag): Vak {
  const { opdracht, namen, jaren, bedragentabel } = grondslag;
  const { beschikbaar, ontwerp } = opdracht;
  const jaarkolommen = jaren.map(String);
  // De naam loopt door over de lege kolommen ernaast; de jaren staan boven die van de tabel.
  const kolommen = ["naam", "-1", "-2", "wat", "-3", ...jaarkolommen, TOTAAL, "bijzonder"];
  const vak = PLANVAKKEN.overzicht;
  const som = (sleutel: string) =>
    `=SUM(${plek(vak, sleutel, jaarkolommen[0]!)}:${plek(vak, sleutel, jaarkolommen[jaren.length - 1]!)})`;
  const verschil = (sleutel: number | "totaal", kolom: string) =>
    `=${plek(vak, overzichtrij(sleutel, "beschikbaar"), kolom)}-${plek(vak, overzichtrij(sleutel, "gepland"), kolom)}`;
  const regel = (
    sleutel: number | "totaal",
    naam: string,
    bij: string,
    bedragen: Readonly<Record<"beschikbaar" | "gepland", (jaar: number) => string | number>>,
  ): Vakrij[] =>
    WAT.map((wat, i) => {
      const rijsleutel = overzichtrij(sleutel, wat);
      const stijl = stijlVan(sleutel, wat, beschikbaar.actielijnen[0]?.nummer);
      const inhoud = (jaar: number) =>
        wat === "over" ? verschil(sleutel, String(jaar)) : bedragen[wat](jaar);
      return rij(
        rijsleutel,
        tekst(i === 0 ? naam : "", sleutel === "totaal" && i === 0 ? "totaal" : stijl),
        tekst("", stijl),
        tekst("", stijl),
        tekst(WATNAAM[wat], stijl),
        tekst("", stijl),
        ...jaren.map((jaar) => getal(inhoud(jaar), saldonotatie(grondslag, wat, sleutel, jaar), stijl)),
        getal(som(rijsleutel), saldonotatie(grondslag, wat, sleutel, TOTAAL), stijl),
        tekst(i === 0 ? bij : "", stijl),
      );
    });
  const optelling = (wat: Watsoort, jaar: number) =>
    `=SUM(${beschikbaar.actielijnen.map(({ nummer }) => plek(vak, overzichtrij(nummer, wat), String(jaar))).join(",")})`;
  return blok(namen.tabellen.plan, vak, { rij: OVERZICHTRIJ - 1, kolom: 0 }, kolommen, [
    rij("opschrift", tekst("Beschikbaar, gepland en nog te plannen", "tussentitel")),
    rij(
      "kop",
      tekst("Actielijn", "kop"),
      tekst("", "kop"),
      tekst("", "kop"),
      tekst("Wat", "kop"),
      tekst("", "kop"),
      ...jaarkolommen.map((jaar) => code(jaar, "kop")),
      tekst(TOTAAL, "kop"),
      tekst("Bijzonderheden", "kop"),
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

/** Een lijn boven elke actielijn (de eerste heeft die van de kop) en boven het totaal; alleen wat er in totaal nog te plannen is, staat vet. */
function stijlVan(sleutel: number | "totaal", wat: Watsoort, eerste: number | undefined): Stijl {
  if (wat === "beschikbaar") return sleutel === "totaal" ? "grens" : sleutel === eerste ? "gewoon" : "lijn";
  return sleutel === "totaal" && wat === "over" ? "sterk" : "gewoon";
}

const geplandformule = (tabel: string, actielijn: number, jaar: number): string =>
  `=SUMIFS(${tabel}[${jaar}],${tabel}[Actielijn],${actielijn})`;

function plantabel(grondslag: Grondslag, tabelrij: number): Vak {
  const { opdracht, namen, jaren, notatie, bedragentabel } = grondslag;
  const { ontwerp, scenario } = opdracht;
  const tabel = namen.tabellen.plan;
  const kolommen = [
    ...LINKS.map(([kop]) => kop),
    ...jaren.map(String),
    TOTAAL,
    ...RECHTS.map(([kop]) => kop),
  ];
  const toets = toetsformule(tabel, jaren, ontwerp.eenheid, bedragentabel, opdracht.beschikbaar.bron);
  const keer = new Map<string, number>();
  const rijen = planrijenVan(scenario.activiteiten, jaren).map((planrij) => {
    const { activiteit, taakveld } = planrij;
    return rij(
      volgsleutel(keer, activiteit.nr),
      code(activiteit.nr),
      getal(activiteit.actielijn, "0"),
      tekst(activiteit.naam),
      code(taakveld ?? ""),
      tekst(activiteit.aard ?? ""),
      ...jaren.map((jaar) => getal(bedragIn(planrij, jaar, ontwerp.eenheid), notatie)),
      getal(rijtotaal(tabel, jaren), notatie),
      tekstformule(toets),
      tekst(activiteit.doel === null ? "" : doeltekst(activiteit.doel)),
      tekst(activiteit.doelgroep),
      tekst(activiteit.partners),
      tekst(activiteit.indicator),
    );
  });
  return {
    naam: PLANVAKKEN.tabel,
    werkmapnaam: tabel,
    rij: tabelrij,
    kolom: 0,
    kolommen,
    rijen: [koprij(kolommen), ...rijen, totaalrij(tabel, kolommen, [...jaren.map(String), TOTAAL], notatie)],
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

/** Zo ver als de controle bij het schrijven loopt. */
function controleOverloop(grondslag: Grondslag): Overloop {
  const bevinding = CONTROLEBREEDTES[CONTROLEBREEDTES.length - 1]!;
  return {
    vak: PLANVAKKEN.controle,
    rij: "formule",
    kolommen: CONTROLEBREEDTES.length,
    regels: controleteksten(grondslag).map((tekst) => regelsVan(tekst, bevinding)),
  };
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
      rij(
        "opschrift",
        tekst(
          "Controle van het hele plan, ook van taakvelden; de kolom Toets kijkt per bedrag",
          "tussentitel",
        ),
      ),
      rij("formule", tekstformule(`=POK.CONTROLE(${argumenten.join(",")})`)),
    ],
  );
}
