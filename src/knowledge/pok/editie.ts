import { PokFout } from "../../sheet/fouten";
import { KANAALNAAM, KANALEN } from "./soorten";
import type { Actielijn, Actielijnbron, Cel, Editiebron, Kanaal, Status } from "./soorten";

/** Een editie om in te zoeken. Bedragen in gehele euro's. */
export interface Editie {
  readonly id: string;
  readonly bron: Editiebron;
  readonly jaren: readonly number[];
  readonly actielijnen: readonly Actielijn[];
  /** @throws {PokFout} `ontbreekt` als de editie de actielijn of het jaar niet kent */
  cel(actielijn: number, jaar: number): Cel;
  /** Som over de actielijnen in euro's, van één kanaal of van alle. */
  totaal(jaar: number, kanaal?: Kanaal | null): number;
  /** Wat er bij het jaartotaal te zeggen is (bijvoorbeeld waar het geen € 150 miljoen is). */
  opmerkingenBijTotaal(jaar: number): readonly string[];
}

/** Een ISO-datum zoals men hem schrijft: "14 december 2021". */
export const datumTekst = (iso: string): string => datumNl.format(new Date(iso));

const datumNl = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });

/** De publicatie in één regel: uitgever, titel, kenmerk, datum en tabel. */
export function publicatie(bron: Editiebron): string {
  return `${bron.uitgever}, ${bron.titel} (kenmerk ${bron.kenmerk}) van ${datumTekst(bron.datum)}, ${bron.tabel}`;
}

/**
 * Maakt van de gegevens van een publicatie een editie om in te zoeken.
 * @throws {Error} als de verdeling over kanalen niet optelt tot het gedrukte bedrag: dan is het gegevensbestand fout
 */
export function bouwEditie(bron: Editiebron): Editie {
  const cellen = new Map<number, Cel>();
  for (const lijn of bron.actielijnen) {
    bron.jaren.forEach((jaar, kolom) =>
      cellen.set(sleutel(lijn.nummer, jaar), bouwCel(bron, lijn, jaar, kolom)),
    );
  }
  const actielijnen = bron.actielijnen.map(({ nummer, naam, rijtitel, aard, aardUitleg }) => ({
    nummer,
    naam,
    rijtitel,
    aard,
    aardUitleg,
  }));
  const cel = (actielijn: number, jaar: number): Cel => {
    const gevonden = cellen.get(sleutel(actielijn, jaar));
    if (!gevonden)
      throw new PokFout("ontbreekt", `Editie ${bron.id} kent geen actielijn ${actielijn} in ${jaar}.`);
    return gevonden;
  };
  return {
    id: bron.id,
    bron,
    jaren: bron.jaren,
    actielijnen,
    cel,
    totaal: (jaar, kanaal) =>
      actielijnen.reduce((som, { nummer }) => {
        const { gedrukt, perKanaal } = cel(nummer, jaar);
        return som + (kanaal ? (perKanaal[kanaal] ?? 0) : (gedrukt ?? 0));
      }, 0),
    opmerkingenBijTotaal: (jaar) => opmerkingen(bron, undefined, jaar),
  };
}

const sleutel = (actielijn: number, jaar: number) => actielijn * 10_000 + jaar;

function opmerkingen(bron: Editiebron, actielijn: number | undefined, jaar: number): string[] {
  return bron.opmerkingen
    .filter((o) => o.actielijn === actielijn && o.jaren.includes(jaar))
    .map((o) => o.tekst);
}

function bouwCel(bron: Editiebron, lijn: Actielijnbron, jaar: number, kolom: number): Cel {
  const gedrukt = lijn.gedrukt[kolom] ?? null;
  const perKanaal: Partial<Record<Kanaal, number>> = {};
  for (const kanaal of KANALEN) {
    const deel = lijn.kanalen[kanaal]?.[kolom];
    if (deel) perKanaal[kanaal] = deel * bron.eenheid;
  }
  const verdeeld = Object.values(perKanaal).reduce((som, deel) => som + deel, 0);
  if (verdeeld !== (gedrukt ?? 0) * bron.eenheid) {
    throw new Error(
      `Editie ${bron.id}: de kanalen van actielijn ${lijn.nummer} in ${jaar} tellen niet op tot het bedrag.`,
    );
  }
  const status = statusVan(bron, lijn, jaar, gedrukt);
  return {
    actielijn: lijn.nummer,
    jaar,
    gedrukt: gedrukt === null ? null : gedrukt * bron.eenheid,
    perKanaal,
    status,
    uitkering: uitkeringVan(perKanaal, status),
    ontvanger: ontvangerVan(lijn, jaar),
    bron: `${publicatie(bron)}, rij ${lijn.nummer}, kolom ${jaar}: ${gedrukt === null ? "leeg" : `${gedrukt} (× € 1 miljoen, afgerond)`}`,
    opmerkingen: opmerkingen(bron, lijn.nummer, jaar),
  };
}

function statusVan(bron: Editiebron, lijn: Actielijnbron, jaar: number, gedrukt: number | null): Status {
  if (!gedrukt) return lijn.zonderGeld;
  return jaar <= bron.vastgesteldTotEnMet ? "vastgesteld" : "voorlopig";
}

function uitkeringVan(perKanaal: Cel["perKanaal"], status: Status): string {
  const namen = KANALEN.filter((kanaal) => perKanaal[kanaal]).map((kanaal) => KANAALNAAM[kanaal]);
  if (namen.length > 0) return namen.join(" + ");
  return status === "nog te bepalen" ? KANAALNAAM.OPEN : "geen";
}

function ontvangerVan(lijn: Actielijnbron, jaar: number): string {
  const ontvanger = lijn.ontvangers.find((o) => o.van <= jaar && jaar <= o.tot);
  return ontvanger?.tekst ?? `geen ontvanger: in ${jaar} zijn er voor deze actielijn geen middelen`;
}

/** De volledige bronvermelding van een cel: plaats in de publicatie, voorlopigheid en wat er vreemd aan is. */
export function bronvermelding(cel: Cel): string {
  const voorlopig =
    cel.status === "voorlopig"
      ? ["Voorlopig: de verdeling vanaf 2023 kan via de circulaires nog wijzigen."]
      : [];
  const letOp = cel.opmerkingen.length > 0 ? [`Let op: ${cel.opmerkingen.join(" ")}`] : [];
  return [`${cel.bron}.`, ...voorlopig, ...letOp].join(" ");
}
