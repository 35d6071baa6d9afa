import { bereikadres } from "../../sheet/adres";
import { koptekst, notitie, tekstcel, type Blok, type Blokcel } from "../blok";
import { EENHEIDTEKST } from "../../knowledge/notatie";
import { CATALOGUS, ERNSTEN, Kader } from "../../rules";
import { UITLEG } from "../../rules/uitleg";
import { telPerErnst, verdeel, type Verdeling } from "./lijst";
import { omvangVan } from "./omvang";
import { rapporttermen, type Rapporttermen } from "./rapporttermen";
import type { Controle, Controlebevinding, Controlegegevens, Taal, Terzijde } from "./soorten";
import { totalenVan } from "./totalen";

/** Wat er behalve de controle in een rapport komt. */
export interface Rapportgegevens {
  controle: Controle;
  gegevens: Controlegegevens;
  /** Hoe de bedragen heten waaraan is getoetst, zoals “Lbr. 21/083, 14 december 2021”. */
  bedragen: string;
  terzijde: readonly Terzijde[];
  /** Tijdstip van de controle. */
  tijd: Date;
  taal: Taal;
}

/** Een rapport, klaar om op een nieuw blad te schrijven. Alle tekst is letterlijk; er staan geen formules in. */
export interface Rapportblad extends Pick<Blok, "cellen" | "breedtes"> {
  /** Voorkeur voor de bladnaam; bestaat die al, dan met een volgnummer. */
  bladnaam: string;
  /** Regel boven elke afgedrukte pagina. */
  paginakop: string;
  /** Rij, vanaf 1, die boven elke volgende afgedrukte pagina terugkomt: de kop van de bevindingen. */
  titelrij: number;
}

export const RAPPORTBLAD = "POK_Controle";
/** Meer leest niemand op papier; het aantal per regel is wel volledig. */
const MEESTE = 5_000;
/** Tekens per kolom; wat langer is, loopt in zijn cel om. */
const BREEDTES = [13, 9, 10, 56, 34, 20, 15, 13] as const;
const BEDRAG = "#,##0";

type Rij = readonly Blokcel[];

/** Het verslag van een controle voor college en raad: wat er gecontroleerd is, waaraan, wat er gevonden is en wat terzijde ligt. */
export function maakRapport(rapport: Rapportgegevens): Rapportblad {
  const t = rapporttermen[rapport.taal];
  const verdeling = verdeel(rapport.controle.bevindingen, rapport.terzijde);
  const boven: Rij[] = [
    [koptekst(t.titel)],
    ...feiten(rapport, verdeling, t).map(([naam, waarde]) => [
      tekstcel(naam, { vet: true }),
      leeg,
      leeg,
      tekstcel(waarde),
    ]),
    ...opmerkingen(rapport),
    [],
    ...totalentabel(rapport, t),
    [],
  ];
  const cellen = [
    ...boven,
    [koptekst(t.bevindingen)],
    ...bevindingentabel(rapport, verdeling, t),
    [],
    ...terzijdetabel(rapport, verdeling, t),
    ...regeltabel(rapport, t),
  ];
  const { doel } = rapport.controle.plek;
  return {
    bladnaam: RAPPORTBLAD,
    cellen: cellen.map((rij) => BREEDTES.map((_, i) => rij[i] ?? leeg)),
    breedtes: BREEDTES,
    paginakop: `${t.titel}, ${doel.blad}!${bereikadres(doel)}, ${tijdtekst(rapport.tijd, rapport.taal)}`,
    titelrij: boven.length + 2,
  };
}

const leeg = tekstcel("");
const bedragcel = (euro: number): Blokcel => ({ ...leeg, inhoud: euro, notatie: BEDRAG });
const getalcel = (getal: number): Blokcel => ({ ...leeg, inhoud: getal, notatie: "0" });
const kop = (teksten: readonly string[]): Rij => teksten.map((tekst) => koptekst(tekst));

function feiten(
  { controle, gegevens, bedragen, tijd, taal }: Rapportgegevens,
  { open, terzijde }: Verdeling,
  t: Rapporttermen,
): [string, string][] {
  const { plek, lezing } = controle;
  const { waarde, reden } = lezing.eenheid;
  const kader = new Kader({ ...gegevens });
  const telling = telPerErnst(open);
  return [
    [t.plan, `${plek.doel.blad}!${bereikadres(plek.doel)}${plek.tabel ? ` (${t.tabel} ${plek.tabel})` : ""}`],
    [t.omvang, t.omvangtekst(omvangVan(lezing))],
    [t.eenheid, `${waarde === null ? t.onbekend : EENHEIDTEKST[waarde]} (${reden[taal]})`],
    [t.tekens, `${t.gewoonte[lezing.tekens.gewoonte]} (${lezing.tekens.reden[taal]})`],
    [t.kolommen, kolommentekst(controle)],
    [t.totaalrijen, rijentekst(controle, t)],
    [t.bedragen, bedragen],
    [t.gemeente, kader.gemeente?.naam ?? kader.opgegevenGemeente ?? t.onbekend],
    [t.tijdstip, tijdtekst(tijd, taal)],
    [t.uitkomst, t.uitkomsttekst(telling, terzijde.length)],
  ];
}

function kolommentekst({ lezing, plek: { doel } }: Controle): string {
  return lezing.kolommen
    .filter(({ rol }) => rol !== "geen")
    .map(({ kolom, kop: tekst, rol }) => {
      const letter = bereikadres({ rij: 0, kolom: doel.kolom + kolom - 1, rijen: 1, kolommen: 1 }).slice(
        0,
        -1,
      );
      return `${letter}: ${rol}${tekst ? ` (“${tekst}”)` : ""}`;
    })
    .join("; ");
}

function rijentekst({ lezing: { totaalrijen }, plek: { doel } }: Controle, t: Rapporttermen): string {
  return totaalrijen.length === 0
    ? t.geen
    : totaalrijen.map(({ rij, tekst }) => `${rij + doel.rij}${tekst ? ` (${tekst})` : ""}`).join("; ");
}

function opmerkingen({ controle: { lezing }, taal }: Rapportgegevens): Rij[] {
  const { vragen, zonderActielijn } = lezing;
  const gemist = zonderActielijn ? [zonderActielijn.tekst] : [];
  return [...vragen.map(({ tekst }) => tekst), ...gemist, ...lezing.opmerkingen].map((zin) => [
    leeg,
    leeg,
    leeg,
    notitie(zin[taal]),
  ]);
}

function totalentabel({ controle, gegevens }: Rapportgegevens, t: Rapporttermen): Rij[] {
  const { rijen, zonderBedrag } = totalenVan(controle, gegevens);
  return [
    [koptekst(t.totalen)],
    kop([t.actielijn, t.jaar, "", t.omschrijving, t.baten, t.lasten, t.beschikbaar, t.ruimte]),
    ...rijen.map(({ actielijn, naam, jaar, baten, lasten, beschikbaar }) => [
      actielijn === null ? koptekst(t.totaal) : getalcel(actielijn),
      getalcel(jaar),
      leeg,
      tekstcel(naam),
      bedragcel(baten),
      bedragcel(lasten),
      beschikbaar === null ? tekstcel(t.onbekend) : bedragcel(beschikbaar),
      beschikbaar === null ? tekstcel(t.onbekend) : bedragcel(beschikbaar - lasten),
    ]),
    ...(zonderBedrag > 0 ? [[notitie(t.zonderBedrag(zonderBedrag))]] : []),
  ];
}

function regeltabel({ controle: { bevindingen }, taal }: Rapportgegevens, t: Rapporttermen): Rij[] {
  const zwijgen = new Set(bevindingen.flatMap((bevinding) => bevinding.zwijgen));
  const per = new Map<string, Controlebevinding[]>();
  for (const bevinding of bevindingen)
    per.set(bevinding.code, [...(per.get(bevinding.code) ?? []), bevinding]);
  return [
    [koptekst(t.regels)],
    kop([t.zwaarst, t.regel, "", t.regeltitel, t.bron, t.gevonden]),
    ...CATALOGUS.map(({ code, ernst, titel, bron }) => [
      tekstcel(t.ernsten[ernst]),
      tekstcel(code),
      leeg,
      tekstcel([titel[taal], UITLEG[code]?.[taal]].filter(Boolean).join(". ")),
      tekstcel(bron[taal]),
      tekstcel(gevondentekst(per.get(code) ?? [], zwijgen.has(code), t)),
    ]),
  ];
}

/** “1 fout, 2 adviezen”: een toetsregel kan lichter uitvallen dan haar zwaarste ernst, of niet te toetsen zijn. */
function gevondentekst(bevindingen: readonly Controlebevinding[], zwijgt: boolean, t: Rapporttermen): string {
  const telling = telPerErnst(bevindingen.filter(({ nietGetoetst }) => !nietGetoetst));
  const delen = ERNSTEN.filter((ernst) => telling[ernst] > 0).map((ernst) => t.aantal(ernst, telling[ernst]));
  if (zwijgt) delen.push(t.nietGetoetst);
  return delen.join(", ") || t.geen;
}

function terzijdetabel(
  { taal }: Rapportgegevens,
  { terzijde, vervallen }: Verdeling,
  t: Rapporttermen,
): Rij[] {
  if (terzijde.length + vervallen.length === 0) return [[koptekst(t.terzijde)], [tekstcel(t.geen)], []];
  return [
    [koptekst(t.terzijde)],
    kop([t.ernst, t.regel, t.cel, t.bevinding, t.bron, t.reden, t.naam, t.datum]),
    ...terzijde.map(({ bevinding, terzijde: { reden, naam, datum } }) => [
      ...bevindingcellen(bevinding, taal, t),
      tekstcel(reden),
      tekstcel(naam),
      tekstcel(datum),
    ]),
    ...vervallen.map(({ sleutel, reden, naam, datum }) => [
      leeg,
      tekstcel(sleutel.split("|")[0]!),
      leeg,
      tekstcel(t.vervallen),
      leeg,
      tekstcel(reden),
      tekstcel(naam),
      tekstcel(datum),
    ]),
    [],
  ];
}

function bevindingentabel({ taal }: Rapportgegevens, { open }: Verdeling, t: Rapporttermen): Rij[] {
  const over = open.length - MEESTE;
  return [
    kop([t.ernst, t.regel, t.cel, t.bevinding, t.bron]),
    ...(open.length === 0 ? [[tekstcel(t.geenBevindingen)]] : []),
    ...open.slice(0, MEESTE).map((een) => bevindingcellen(een, taal, t)),
    ...(over > 0 ? [[notitie(t.over(over))]] : []),
  ];
}

function bevindingcellen(bevinding: Controlebevinding, taal: Taal, t: Rapporttermen): Blokcel[] {
  return [
    tekstcel(t.ernsten[bevinding.ernst]),
    tekstcel(bevinding.code),
    tekstcel(bevinding.adres || t.heleplan),
    tekstcel(bevinding.bericht(taal)),
    tekstcel(bevinding.bron(taal)),
  ];
}

function tijdtekst(tijd: Date, taal: Taal): string {
  const deel = new Intl.DateTimeFormat(taal === "nl" ? "nl-NL" : "en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return deel.format(tijd);
}
