import { leesGemeente, type Gemeente } from "../../knowledge/gemeenten/register";
import type { Eenheid } from "../../knowledge/pok/soorten";
import { A1 } from "../table/afkeuring";
import { celwaarde } from "../../sheet/celwaarde";
import { ontleedGetaltekst } from "../../sheet/getaltekst";
import { bepaalNotatie } from "./cel/notatie";
import { deelKolommenIn } from "./kop/kolommen";
import { zoekKop, type Kop } from "./kop/kopregels";
import { bepaalEenheid } from "./kop/tabeleenheid";
import { onthoud } from "../../sheet/onthoud";
import type { Correctie, Kolom, Leesresultaat, Oorsprong, Rol, Vast, Vraag } from "../table/soorten";
import type { Getalnotatie } from "../../sheet/getaltekst";
import type { Raster } from "../../sheet/raster";

/** Een kolom met bedragen, klaar om te lezen; `index` telt vanaf 0. */
export interface Bedragkolom {
  index: number;
  vast: Vast;
  eenheid: Eenheid;
}

/** Een herkende tabel: alles wat nodig is om haar rijen te lezen. */
export interface Tabel {
  kop: Kop | null;
  /** Index van de eerste rij onder de kop. */
  eersteRij: number;
  kolommen: readonly Kolom[];
  bedragkolommen: readonly Bedragkolom[];
  /** Kolomindex per rol, of undefined. */
  plaats: Readonly<Partial<Record<Rol, number>>>;
  /** Kolomindexen waarin de naam van een rij staat. */
  labels: readonly number[];
  notatie: Getalnotatie | null;
  /** Ontleedt de tekst van een bedragcel, en onthoudt haar. */
  ontleed: typeof ontleedGetaltekst;
  eenheid: Leesresultaat["eenheid"];
  gemeente: Gemeente | null;
  correctie: Correctie;
  oorsprong: Oorsprong;
  vragen: readonly Vraag[];
}

/** Herkent kop, kolommen, eenheid en getalnotatie; wat niet vaststaat, wordt een vraag. */
export function herkenTabel(raster: Raster, correctie: Correctie, oorsprong = A1): Tabel {
  const { kopregel } = correctie;
  const kop = kopregel === null ? null : zoekKop(raster, kopregel === undefined ? undefined : kopregel - 1);
  const eersteRij = kop ? kop.tot + 1 : 0;
  const { kolommen, vragen } = deelKolommenIn(raster, kop, eersteRij, correctie, oorsprong);
  const { eenheid, perKolom, tegenspraak } = bepaalEenheid(raster, kop, kolommen, correctie, oorsprong);
  const bedragkolommen = kolommen
    .filter(({ rol }) => rol === "bedrag")
    .map((kolom) => ({
      index: kolom.kolom - 1,
      vast: kolom.vast ?? {},
      eenheid: perKolom(kolom),
    }));
  const ontleed = onthoud(ontleedGetaltekst);
  const notatie = correctie.getalnotatie
    ? { notatie: correctie.getalnotatie, reden: "opgegeven" }
    : bepaalNotatie(bedragteksten(raster, eersteRij, bedragkolommen), ontleed);
  const plaats: Partial<Record<Rol, number>> = {};
  for (const { rol, kolom } of kolommen) plaats[rol] ??= kolom - 1;
  const eerste = bedragkolommen[0]?.index ?? 0;
  return {
    kop,
    eersteRij,
    kolommen,
    bedragkolommen,
    plaats,
    labels: kolommen
      .filter(({ rol, kolom }) => rol !== "bedrag" && (rol !== "geen" || kolom - 1 < eerste))
      .map(({ kolom }) => kolom - 1),
    notatie: notatie.notatie,
    ontleed,
    eenheid,
    gemeente: correctie.gemeente === undefined ? null : leesGemeente(correctie.gemeente),
    correctie,
    oorsprong,
    vragen: [
      ...vragen,
      ...(tegenspraak
        ? [{ over: "eenheid", tekst: `De eenheid staat niet vast: ${eenheid.reden}. Geef haar op.` } as const]
        : []),
      ...(notatie.notatie === null
        ? [
            {
              over: "getalnotatie",
              tekst: `De getalnotatie staat niet vast: ${notatie.reden}. Geef haar op.`,
            } as const,
          ]
        : []),
    ],
  };
}

/** Of er zonder antwoord op de vragen geen enkel bedrag te lezen is. */
export function isOnleesbaar({ vragen }: Tabel): boolean {
  return vragen.some(
    ({ over }) => over === "kolommen" || over === "actielijn" || over === "jaar" || over === "eenheid",
  );
}

function* bedragteksten(
  raster: Raster,
  eersteRij: number,
  kolommen: readonly Bedragkolom[],
): Iterable<string> {
  for (let i = eersteRij; i < raster.length; i++) {
    for (const { index } of kolommen) {
      const waarde = celwaarde(raster[i]![index]);
      if (typeof waarde === "string") yield waarde;
    }
  }
}
