import { leesGemeente, type Gemeente } from "../gemeenten/register";
import { isLeeg } from "../pok/lezen/tekst";
import type { Eenheid } from "../pok/soorten";
import { celwaarde } from "./cel/celwaarde";
import { ontleedGetaltekst } from "./cel/getaltekst";
import { bepaalNotatie } from "./cel/notatie";
import { herkenEenheid } from "./kop/eenheid";
import { deelKolommenIn } from "./kop/kolommen";
import { zoekKop, type Kop } from "./kop/kopregels";
import { onthoud } from "./onthoud";
import type { Correctie, Getalnotatie, Kolom, Raster, Rol, Vast, Vraag } from "./soorten";

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
  eenheid: { waarde: Eenheid | null; reden: string };
  gemeente: Gemeente | null;
  correctie: Correctie;
  vragen: readonly Vraag[];
}

/** Herkent kop, kolommen, eenheid en getalnotatie; wat niet vaststaat, wordt een vraag. */
export function herkenTabel(raster: Raster, correctie: Correctie): Tabel {
  const { kopregel } = correctie;
  const kop = kopregel === null ? null : zoekKop(raster, kopregel === undefined ? undefined : kopregel - 1);
  const eersteRij = kop ? kop.tot + 1 : 0;
  const { kolommen, vragen } = deelKolommenIn(raster, kop, eersteRij, correctie);
  const eenheid = bepaalEenheid(raster, kop, kolommen, correctie);
  const bedragkolommen = kolommen
    .filter(({ rol }) => rol === "bedrag")
    .map((kolom) => ({
      index: kolom.kolom - 1,
      vast: kolom.vast ?? {},
      eenheid: correctie.eenheid ?? kolom.eenheid ?? eenheid.waarde ?? 1,
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
    vragen: [
      ...vragen,
      ...(eenheid.waarde === null
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

function bepaalEenheid(
  raster: Raster,
  kop: Kop | null,
  kolommen: readonly Kolom[],
  correctie: Correctie,
): Tabel["eenheid"] {
  if (correctie.eenheid) return { waarde: correctie.eenheid, reden: "opgegeven" };
  const inKop = (kop?.delen ?? []).flatMap((delen) =>
    delen?.eenheid === undefined ? [] : [{ eenheid: delen.eenheid, tekst: delen.tekst }],
  );
  const vondsten = [...regelsMetEenheid(raster, kop), ...inKop];
  const vreemd = vondsten.find(({ eenheid }) => eenheid === null);
  if (vreemd) return { waarde: null, reden: `“${vreemd.tekst}” is geen euro's, duizenden of miljoenen` };
  // Staat in elke bedragkolom een eigen eenheid, dan mogen zij verschillen.
  const bedragen = kolommen.filter(({ rol }) => rol === "bedrag");
  const perKolom = bedragen.length > 0 && bedragen.every(({ eenheid }) => eenheid !== undefined);
  const [eerste] = vondsten;
  if (!eerste) return { waarde: 1, reden: "er staat geen eenheid: gelezen als hele euro's" };
  const ander = vondsten.find(({ eenheid }) => eenheid !== eerste.eenheid);
  if (ander && !perKolom)
    return { waarde: null, reden: `“${eerste.tekst}” en “${ander.tekst}” spreken elkaar tegen` };
  return { waarde: eerste.eenheid, reden: `“${eerste.tekst}”` };
}

/** Regels buiten de kop met hooguit twee teksten en geen getal: titels, eenheidsregels en voetnoten. */
function regelsMetEenheid(raster: Raster, kop: Kop | null): { eenheid: Eenheid | null; tekst: string }[] {
  return raster.flatMap((rij, i) => {
    if (kop && kop.van <= i && i <= kop.tot) return [];
    return korteRegel(rij).flatMap((tekst) => {
      const vondst = herkenEenheid(tekst);
      return vondst ? [{ eenheid: vondst.eenheid, tekst }] : [];
    });
  });
}

function korteRegel(rij: readonly unknown[]): string[] {
  const teksten: string[] = [];
  for (const cel of rij) {
    const waarde = celwaarde(cel);
    if (isLeeg(waarde)) continue;
    if (typeof waarde !== "string") return [];
    // Een doorgetrokken titel staat in elke cel.
    const tekst = waarde.trim();
    if (teksten.includes(tekst)) continue;
    if (teksten.length === 2) return [];
    teksten.push(tekst);
  }
  return teksten;
}
