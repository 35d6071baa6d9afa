import type { Editie } from "../../knowledge/pok/editie";
import type { Grens } from "../../knowledge/pok/raming";
import { koptekst, stelBedragSamen, stelSamen, tekstcel, type Blok, type Blokcel } from "../blok";
import {
  aandeelIn,
  brontekst,
  decimalenVan,
  gaatVoorbij,
  leesBedrag,
  leesGrens,
  teRamen,
} from "../amounts/bronbedrag";
import { ramingformule } from "../formule";
import { actielijnlabels, bedragbreedte, KOPPEN, rijnaam, tabelbreedtes } from "./labels";
import { EENHEIDTEKST, vasteNotatie } from "../../knowledge/notatie";
import type { Opdracht, Ramingsbron } from "../amounts/opdracht";
import { plaatsenIn, type Anker } from "./plaatsen";
import { ramingsregels } from "./ramingsregels";

/** Opschrift en aandelen boven de kopregel, en de rij van de aandelen. */
const BOVEN = 2;
const AANDEELRIJ = 1;
const AANDEELNOTATIE = "0.0000%";
const BANDEN = [
  ["Laagst mogelijk", "laag"],
  ["Hoogst mogelijk", "hoog"],
] as const satisfies readonly (readonly [string, Grens])[];

/**
 * Het blok van een raming: herkenbaar als raming, met het aandeel van elk jaar in een cel die de formules gebruiken, en met de band
 * waarin de afronding van de publicatie de bedragen laat. Bedragen zijn niet afgerond; de notatie rondt af wat men ziet.
 */
export function maakRamingsblok(
  editie: Editie,
  opdracht: Opdracht,
  bron: Ramingsbron,
  anker: Anker,
  vandaag: string,
): Blok {
  const cellen = new Ramingscellen(editie, opdracht, bron);
  const onder = ramingsregels(editie, opdracht, bron, vandaag);
  if (opdracht.wat === "bedrag") {
    const { actielijn, jaar } = opdracht;
    const nummers = actielijn === null ? teRamen(editie, bron, jaar) : [actielijn];
    return stelBedragSamen(
      cellen.bedrag(actielijn, jaar, nummers, jaar, aandeelIn(bron, jaar)),
      onder,
      bedragbreedte(cellen.tekens),
    );
  }
  return opdracht.wat === "rij"
    ? maakRij(editie, opdracht, bron, anker, cellen, onder)
    : maakTabel(editie, opdracht, bron, anker, cellen, onder);
}

function maakRij(
  editie: Editie,
  { actielijn, eenheid }: Opdracht,
  bron: Ramingsbron,
  anker: Anker,
  cellen: Ramingscellen,
  onder: readonly string[],
): Blok {
  const { jaren } = editie;
  const plaatsen = plaatsenIn(anker, BOVEN, 1);
  const naam = rijnaam(editie, actielijn);
  const aandeel = `Aandeel (${bron.uitleg})`;
  const rij = (grens: Grens) =>
    jaren.map((jaar, j) => {
      const nummers = actielijn === null ? teRamen(editie, bron, jaar) : [actielijn];
      return cellen.bedrag(
        actielijn,
        jaar,
        nummers,
        plaatsen.jaar(j),
        plaatsen.inKolom(j, AANDEELRIJ),
        grens,
      );
    });
  return stelSamen({
    boven: [[koptekst(opschrift(bron, eenheid))], [tekstcel(aandeel), ...cellen.aandelen]],
    kop: [koptekst("Raming")],
    jaren,
    bedragen: [[tekstcel(naam), ...rij("midden")]],
    totalen: BANDEN.map(([band, grens]) => [tekstcel(band), ...rij(grens)]),
    onder,
    labelbreedtes: [Math.max(naam.length, aandeel.length) + 1],
    bedragbreedte: bedragbreedte(cellen.tekens),
  });
}

function maakTabel(
  editie: Editie,
  { eenheid }: Opdracht,
  bron: Ramingsbron,
  anker: Anker,
  cellen: Ramingscellen,
  onder: readonly string[],
): Blok {
  const { jaren, actielijnen } = editie;
  const plaatsen = plaatsenIn(anker, BOVEN, KOPPEN.length);
  const uitleg = `Uitleg: ${bron.uitleg}`;
  const bedragen = actielijnen.map(({ nummer, naam }, i) => [
    ...actielijnlabels(nummer, naam),
    ...jaren.map((jaar, j) =>
      cellen.bedrag(nummer, jaar, [plaatsen.actielijn(i)], plaatsen.jaar(j), plaatsen.inKolom(j, AANDEELRIJ)),
    ),
  ]);
  const totaal = jaren.map((jaar, j) => ({
    ...cellen.totaal(jaar, `=SUM(${plaatsen.bedragen(j, actielijnen.length)})`),
    vet: true,
  }));
  const band = (grens: Grens) =>
    jaren.map((jaar, j) => {
      const geldig = teRamen(editie, bron, jaar);
      const verwijzingen = actielijnen.flatMap(({ nummer }, i) =>
        geldig.includes(nummer) ? [plaatsen.actielijn(i)] : [],
      );
      return cellen.bedrag(
        null,
        jaar,
        verwijzingen,
        plaatsen.jaar(j),
        plaatsen.inKolom(j, AANDEELRIJ),
        grens,
      );
    });
  const [nummerbreedte, naambreedte] = tabelbreedtes(editie);
  return stelSamen({
    boven: [
      [koptekst(opschrift(bron, eenheid))],
      [koptekst("Aandeel"), tekstcel(uitleg), ...cellen.aandelen],
    ],
    kop: KOPPEN.map(koptekst),
    jaren,
    bedragen,
    totalen: [
      [koptekst("Totaal"), koptekst("raming"), ...totaal],
      ...BANDEN.map(([naam, grens]) => [tekstcel(""), tekstcel(naam), ...band(grens)]),
    ],
    onder,
    labelbreedtes: [nummerbreedte, Math.max(naambreedte, uitleg.length + 1)],
    bedragbreedte: bedragbreedte(cellen.tekens),
  });
}

const opschrift = (bron: Ramingsbron, eenheid: Opdracht["eenheid"]): string =>
  `RAMING POK-middelen ${bron.gemeente}; bedragen ${eenheid === 1 ? "in €" : EENHEIDTEKST[eenheid]}, AU + DU samen`;

/** De cellen met bedragen van een raming, als formule of als waarde. */
class Ramingscellen {
  private readonly decimalen: number;
  readonly tekens: number;
  readonly aandelen: readonly Blokcel[];

  constructor(
    private readonly editie: Editie,
    private readonly opdracht: Opdracht,
    private readonly bron: Ramingsbron,
  ) {
    this.decimalen = decimalenVan(editie, bron, opdracht.eenheid)!;
    this.aandelen = editie.jaren.map((jaar) => ({
      ...tekstcel(""),
      inhoud: aandeelIn(bron, jaar),
      notatie: AANDEELNOTATIE,
    }));
    this.tekens = Math.max(
      "0,0000%".length,
      ...editie.jaren.map(
        (jaar) =>
          brontekst(leesGrens(editie, bron, null, jaar, "hoog")!, opdracht.eenheid, this.decimalen).length,
      ),
    );
  }

  /**
   * Een geraamd bedrag of een rand van de band; leeg waar het geld aan de gemeente voorbijgaat.
   * @param nummers de actielijnen zoals de formule ze noemt
   */
  bedrag(
    actielijn: number | null,
    jaar: number,
    nummers: readonly (number | string)[],
    jaarverwijzing: number | string,
    aandeel: number | string,
    grens: Grens = "midden",
  ): Blokcel {
    if (actielijn !== null && gaatVoorbij(this.bron, actielijn, jaar)) return tekstcel("");
    const formule = ramingformule(nummers, jaarverwijzing, aandeel, grens, this.opdracht.eenheid);
    const leeg = leesBedrag(this.editie, this.bron, actielijn, jaar, null) === null;
    return this.cel(leesGrens(this.editie, this.bron, actielijn, jaar, grens)!, formule, leeg);
  }

  totaal(jaar: number, formule: string): Blokcel {
    return this.cel(leesGrens(this.editie, this.bron, null, jaar, "midden")!, formule, false);
  }

  private cel(euro: number, formule: string, leeg: boolean): Blokcel {
    const { hoe, eenheid } = this.opdracht;
    return {
      ...tekstcel(""),
      inhoud: hoe === "formules" ? formule : euro / eenheid,
      notatie: vasteNotatie(this.decimalen, leeg),
    };
  }
}
