import { A1 } from "../table/afkeuring";
import { celwaarde } from "../../sheet/celwaarde";
import { PokFout, toonWaarde } from "../../sheet/fouten";
import { isLeeg, normaliseer } from "../../sheet/tekst";
import type { Eenheid } from "../../knowledge/pok/soorten";
import { enigJaar } from "./cel/jaar";
import { bepaalEenheid } from "./eenheid";
import { deelKolommenIn } from "./kop/kolommen";
import { zoekKop, type Plankop } from "./kop/kopregels";
import { eersteTitel, titelteksten } from "./kop/titels";
import type { Plancorrectie, Plankolom, Planlezing, Planrol, Planvast, Planvraag, Raster } from "./lezing";

/** Een kolom met bedragen, klaar om te lezen; `index` telt vanaf 0. */
export interface Bedragkolom {
  index: number;
  vast: Planvast;
  eenheid: Eenheid;
  /** Kolomindex van de V/N die bij haar hoort, of undefined. */
  teken: number | undefined;
}

/** Een herkend plan: alles wat nodig is om zijn rijen te lezen. */
export interface Plantabel {
  kop: Plankop | null;
  /** Index van de eerste rij onder de kop. */
  eersteRij: number;
  vorm: Planlezing["vorm"];
  kolommen: readonly Plankolom[];
  bedragkolommen: readonly Bedragkolom[];
  /** Kolomindex per rol, of undefined. */
  plaats: Readonly<Partial<Record<Planrol, number>>>;
  /** Kolomindexen met tekst over een rij, waar ook “Totaal” kan staan. */
  labels: readonly number[];
  /** De labels die samen de naam van een rij zijn. */
  naamdelen: readonly number[];
  toelichtingen: readonly number[];
  eenheid: Planlezing["eenheid"];
  /** Het jaar voor wie er zelf geen noemt. */
  jaar: number | null;
  /** Of een 0 in een sleutelkolom een lege cel kan zijn: Excel geeft een functie lege cellen soms als 0. */
  nulIsLeeg: boolean;
  correctie: Plancorrectie;
  vragen: readonly Planvraag[];
}

/**
 * Herkent kop, kolommen en eenheid van een plan.
 * @param vanaf rijindex waar het zoeken naar de kop begint
 * @param oorsprong waar het raster op het blad begint, voor de adressen in de zinnen
 * @throws {PokFout} `ongeldig` als er geen kop met een bedragkolom te vinden is
 */
export function herkenPlan(raster: Raster, correctie: Plancorrectie, vanaf = 0, oorsprong = A1): Plantabel {
  const tabel = probeerPlan(raster, correctie, vanaf, oorsprong);
  if (!tabel) throw geenKop(raster);
  return tabel;
}

/** Als {@link herkenPlan}, maar null als er geen plan te herkennen is. */
export function probeerPlan(
  raster: Raster,
  correctie: Plancorrectie,
  vanaf = 0,
  oorsprong = A1,
): Plantabel | null {
  const { kopregel } = correctie;
  const opgegeven = kopregel ? kopregel - 1 : undefined;
  const kop = kopregel === null ? null : zoekKop(raster, opgegeven, vanaf);
  const eersteRij = kop ? kop.tot + 1 : 0;
  const { kolommen, vorm, vragen } = deelKolommenIn(raster, kop, eersteRij, correctie, oorsprong);
  const bedragen = kolommen.filter(({ rol }) => rol === "bedrag");
  if (bedragen.length === 0) return null;
  const eenheid = bepaalEenheid(raster, kop, kolommen, correctie);
  // Wat de gebruiker opgeeft, gaat boven de eenheid in een kop.
  if (correctie.eenheid) for (const kolom of bedragen) delete kolom.eenheid;
  const plaats: Partial<Record<Planrol, number>> = {};
  for (const { rol, kolom } of kolommen) plaats[rol] ??= kolom - 1;
  const zonderJaar = plaats.jaar === undefined && bedragen.some(({ vast }) => vast?.jaar === undefined);
  const jaar = correctie.jaar ?? (zonderJaar ? jaarInTitels(raster, kop) : null);
  const labels = labelkolommen(kolommen);
  return {
    kop,
    eersteRij,
    vorm,
    kolommen,
    bedragkolommen: maakBedragkolommen(kolommen, eenheid.waarde),
    plaats,
    labels: labels.map(index),
    naamdelen: labels.filter(({ kop: tekst }) => !BIJZAKEN.has(normaliseer(tekst))).map(index),
    toelichtingen: kolommen.filter(({ rol }) => rol === "toelichting").map(({ kolom }) => kolom - 1),
    eenheid,
    jaar,
    nulIsLeeg: !raster.some((rij) => rij.some((cel) => cel === "" || cel === null)),
    correctie,
    vragen: [
      ...vragen,
      ...(eenheid.waarde === null ? [eenheidsvraag(eenheid.reden)] : []),
      ...(zonderJaar && jaar === null ? [JAARVRAAG] : []),
    ],
  };
}

const JAARVRAAG: Planvraag = {
  over: "jaar",
  tekst: {
    nl: "Nergens staat bij welk jaar de bedragen horen; geef het jaar op of wijs de kolom aan.",
    en: "Nothing says to which year the amounts belong; give the year or point out the column.",
  },
};

function eenheidsvraag(reden: Planlezing["eenheid"]["reden"]): Planvraag {
  return {
    over: "eenheid",
    tekst: {
      nl: `De eenheid staat niet vast: ${reden.nl}. Geef haar op; tot dan is geen bedrag gelezen.`,
      en: `The unit is not certain: ${reden.en}. Please give it; until then no amount has been read.`,
    },
  };
}

function maakBedragkolommen(kolommen: readonly Plankolom[], algemeen: Eenheid | null): Bedragkolom[] {
  const tekens = kolommen.filter(({ rol }) => rol === "teken").map(({ kolom }) => kolom - 1);
  return kolommen
    .filter(({ rol }) => rol === "bedrag")
    .map(({ kolom, vast, eenheid }) => ({
      index: kolom - 1,
      vast: vast ?? {},
      eenheid: eenheid ?? algemeen ?? 1,
      // Eén V/N-kolom geldt voor de hele rij; staan er meer, dan hoort elke bij het bedrag links ervan.
      teken: tekens.length === 1 ? tekens[0] : tekens.find((teken) => teken >= kolom),
    }));
}

/** Omschrijvingen, en wat links van de bedragen staat zonder eigen rol. */
/** Koppen van kolommen die iets over een rij zeggen maar haar niet benoemen: wie partner is, maakt nog geen doel. */
const BIJZAKEN: ReadonlySet<string> = new Set(["nr", "doel", "doelgroep", "partners", "indicator"]);

const index = ({ kolom }: Plankolom) => kolom - 1;

function labelkolommen(kolommen: readonly Plankolom[]): Plankolom[] {
  const eerste = kolommen.findIndex(({ rol }) => rol === "bedrag");
  const naam = kolommen.filter(({ rol }) => rol === "omschrijving");
  const los = kolommen.filter(({ rol, kolom }) => rol === "geen" && kolom - 1 < eerste);
  return [...naam, ...los].sort((a, b) => a.kolom - b.kolom);
}

function jaarInTitels(raster: Raster, kop: Plankop | null): number | null {
  if (!kop) return null;
  return enigJaar(raster.slice(eersteTitel(raster, kop.van), kop.van).flatMap(titelteksten).join(" "));
}

function geenKop(raster: Raster): PokFout {
  const eerste = raster.find((rij) => rij.some((cel) => !isLeeg(celwaarde(cel))));
  const gevonden = eerste
    ? eerste
        .map(celwaarde)
        .filter((waarde) => !isLeeg(waarde))
        .slice(0, 6)
        .map(toonWaarde)
        .join(", ")
    : "niets";
  return new PokFout(
    "ongeldig",
    `Argument “plan”: er is geen kopregel met een kolom voor bedragen herkend; de eerste rij bevat ${gevonden}. Toegestaan is een lang plan met de koppen Actielijn, Jaar en Bedrag (en waar aanwezig Soort, Aard, Kanaal, Taakveld, Omschrijving), of een breed plan met de kop Actielijn en een kolom per jaar.`,
  );
}
