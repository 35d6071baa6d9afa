import { omschrijf, vindGemeenten, type Gemeente } from "../gemeenten/register";
import { huidigeEditie } from "../pok/edities";
import { leesJaar } from "../pok/lezen/jaar";
import { leesKanaal } from "../pok/lezen/kanaal";
import { isLeeg, normaliseer } from "../pok/lezen/tekst";
import { KANALEN, type Kanaal } from "../pok/soorten";
import { duidActielijn } from "./actielijn";
import { adresVan, keurCelAf, keurRijAf, probeer } from "./afkeuring";
import { leesBedrag } from "./cel/bedrag";
import { celwaarde } from "./cel/celwaarde";
import { isTotaal } from "./kop/rolnamen";
import { onthoud } from "./onthoud";
import type { Afkeuring, Correctie, IngelezenBedrag, Raster, Regel, Rol } from "./soorten";
import type { Bedragkolom, Tabel } from "./tabel";

/** Waar de uitkomst van de rijen in verzameld wordt. */
export interface Opbrengst {
  rijen: IngelezenBedrag[];
  afgekeurd: Afkeuring[];
  totaalrijen: Regel[];
  overgeslagen: Regel[];
  leeg: number;
  /** Actielijn en jaar waarvan het kanaal gevraagd moet worden. */
  zonderKanaal: Map<string, { actielijn: number; jaar: number }>;
}

const BEDRAG = "een bedrag in cijfers, of leeg of “-” waar er geen is";

/** Maakt de lezer van één rij; wat per tekst uitgezocht is, wordt over de rijen heen onthouden. */
export function maakRijlezer(raster: Raster, tabel: Tabel, uit: Opbrengst): (index: number) => void {
  const { plaats, labels, bedragkolommen, correctie } = tabel;
  const overslaan = new Set(correctie.overslaan);
  const totaal = onthoud((tekst: string) => isTotaal(normaliseer(tekst).replace(/[:.]+$/, "")));
  const lezers = maakLezers(tabel, raster);
  const vorige: Partial<Record<Rol, unknown>> = {};

  const celVan = (rij: readonly unknown[], rol: Exclude<Rol, "bedrag" | "geen">): unknown => {
    const kolom = plaats[rol];
    if (kolom === undefined) return undefined;
    const waarde = celwaarde(rij[kolom]);
    if (!correctie.doortrekken?.includes(rol)) return waarde;
    if (!isLeeg(waarde)) vorige[rol] = waarde;
    return vorige[rol] ?? null;
  };

  return (index) => {
    const rij = raster[index]!;
    const nummer = index + 1;
    const tekst = labeltekst(rij, labels);
    if (overslaan.has(nummer)) {
      uit.overgeslagen.push({ rij: nummer, tekst: `${tekst} (op verzoek)`.trim() });
      return;
    }
    const cellen = bedragkolommen.filter(({ index: kolom }) => !isNiets(rij[kolom]));
    const totaallabel = labels.map((kolom) => celwaarde(rij[kolom])).find((w) => typeof w === "string" && totaal(w));
    if (totaallabel !== undefined) {
      uit.totaalrijen.push({ rij: nummer, tekst });
      return;
    }
    const waarden = {
      gemeentecode: celVan(rij, "gemeentecode"),
      gemeente: celVan(rij, "gemeente"),
      actielijn: celVan(rij, "actielijn"),
      jaar: celVan(rij, "jaar"),
      kanaal: celVan(rij, "kanaal"),
      editie: celVan(rij, "editie"),
    };
    if (isHerhaaldeKop(rij, tabel)) {
      uit.overgeslagen.push({ rij: nummer, tekst });
      return;
    }
    if (cellen.length === 0) {
      if (tekst === "") return;
      const isBedragregel = lezers.isBedragregel(waarden.actielijn, waarden.gemeentecode ?? waarden.gemeente);
      if (isBedragregel) uit.leeg += bedragkolommen.length;
      else uit.overgeslagen.push({ rij: nummer, tekst });
      return;
    }
    uit.leeg += bedragkolommen.length - cellen.length;
    const sleutel = lezers.lees(waarden, nummer);
    if ("afkeuring" in sleutel) {
      uit.afgekeurd.push(sleutel.afkeuring);
      return;
    }
    for (const kolom of cellen) leesCel(rij, nummer, kolom, sleutel, tabel, uit);
  };
}

interface Sleutel {
  gemeente: Gemeente | null;
  actielijn: number | undefined;
  jaar: number | undefined;
  kanaal: Kanaal | undefined;
  editie: string | null;
}

function leesCel(
  rij: readonly unknown[],
  nummer: number,
  kolom: Bedragkolom,
  sleutel: Sleutel,
  tabel: Tabel,
  uit: Opbrengst,
): void {
  const plek = kolom.index + 1;
  const waarde = celwaarde(rij[kolom.index]);
  const gelezen = leesBedrag(waarde, kolom.eenheid, tabel.notatie);
  if (gelezen.soort === "leeg") {
    uit.leeg++;
    return;
  }
  if (gelezen.soort === "fout") {
    uit.afgekeurd.push(keurCelAf(nummer, plek, waarde, gelezen.uitleg, BEDRAG));
    return;
  }
  const actielijn = (kolom.vast.actielijn ?? sleutel.actielijn)!;
  const jaar = (kolom.vast.jaar ?? sleutel.jaar)!;
  const bestand = kolom.vast.kanaal ?? sleutel.kanaal;
  const kanaal = bestand ? { kanaal: bestand, uit: "bestand" as const } : zoekKanaal(actielijn, jaar, tabel.correctie);
  if (kanaal === null) {
    uit.zonderKanaal.set(`${actielijn}|${jaar}`, { actielijn, jaar });
    uit.afgekeurd.push(
      keurCelAf(
        nummer,
        plek,
        waarde,
        `zonder kanaal: voor actielijn ${actielijn} in ${jaar} volgt het niet uit de landelijke editie`,
        `een bedrag met kanaal ${KANALEN.join(", ")}; geef het op`,
      ),
    );
    return;
  }
  uit.rijen.push({
    actielijn,
    jaar,
    kanaal: kanaal.kanaal,
    bedrag: gelezen.bedrag,
    gemeente: sleutel.gemeente?.naam ?? null,
    gemeentecode: sleutel.gemeente?.code ?? null,
    editie: kolom.vast.editie ?? sleutel.editie,
    rij: nummer,
    kolom: plek,
    kanaalUit: kanaal.uit,
  });
}

/** Het opgegeven kanaal, of het enige dat de landelijke editie in die cel heeft. */
function zoekKanaal(
  actielijn: number,
  jaar: number,
  correctie: Correctie,
): { kanaal: Kanaal; uit: IngelezenBedrag["kanaalUit"] } | null {
  const opgegeven =
    correctie.kanalen?.find((k) => k.actielijn === actielijn && k.jaar === jaar)?.kanaal ?? correctie.kanaal;
  if (opgegeven) return { kanaal: opgegeven, uit: "opgegeven" };
  const { perKanaal } = huidigeEditie.cel(actielijn, jaar);
  const [enige, ander] = KANALEN.filter((kanaal) => perKanaal[kanaal]);
  return enige && !ander ? { kanaal: enige, uit: "landelijke editie" } : null;
}

type Waarden = Record<"gemeentecode" | "gemeente" | "actielijn" | "jaar" | "kanaal" | "editie", unknown>;

/** De lezers van de cellen die zeggen waar de bedragen van een rij bij horen. */
function maakLezers(tabel: Tabel, raster: Raster) {
  const { plaats, correctie } = tabel;
  const actielijn = onthoud((waarde: unknown) => probeer((argument) => duidActielijn(waarde, argument)));
  const jaar = onthoud((waarde: unknown) => probeer((argument) => leesJaar(waarde, argument)));
  const kanaal = onthoud((waarde: unknown) => probeer((argument) => leesKanaal(waarde, argument)));
  const gemeenten = onthoud(vindGemeenten);
  const uitdrukkelijk = plaats.actielijn !== undefined && noemtUitdrukkelijk(raster, tabel.eersteRij, plaats.actielijn);

  const celnaam = (rij: number, rol: Rol) => `Cel ${adresVan(rij, plaats[rol]! + 1)} (${rol})`;
  const weiger = (rij: number, rol: Rol, waarde: unknown, reden: string) => ({
    afkeuring: { rij, kolom: plaats[rol]! + 1, gevonden: waarde, reden },
  });

  function leesActielijncel(waarde: unknown, rij: number) {
    const gelezen = actielijn(waarde);
    if ("fout" in gelezen) return weiger(rij, "actielijn", waarde, gelezen.fout(celnaam(rij, "actielijn")));
    const { nummer, wijze } = gelezen.waarde;
    if (uitdrukkelijk && (wijze === "woord" || wijze === "deel")) {
      const reden = `${celnaam(rij, "actielijn")}: “${String(waarde)}” gevonden; toegestaan is een uitdrukkelijk genoemde actielijn, zoals “AL${nummer}”, omdat andere rijen in deze kolom dat ook doen.`;
      return weiger(rij, "actielijn", waarde, reden);
    }
    return { waarde: nummer };
  }

  function leesGemeentecellen({ gemeentecode, gemeente }: Waarden, rij: number): { waarde: Gemeente | null } | { afkeuring: Afkeuring } {
    if (gemeentecode === undefined && gemeente === undefined) return { waarde: tabel.gemeente };
    const gevuld = (["gemeentecode", "gemeente"] as const).filter((rol) => !isLeeg({ gemeentecode, gemeente }[rol]));
    if (gevuld.length === 0) {
      return { afkeuring: keurRijAf(rij, null, "de gemeente ontbreekt; toegestaan is een gemeentenaam of CBS-code. Bij samengevoegde cellen: laat de gemeente doortrekken.") };
    }
    let keuze: readonly Gemeente[] | null = null;
    for (const rol of gevuld) {
      const waarde = { gemeentecode, gemeente }[rol];
      const gevonden = gemeenten(waarde);
      if (gevonden.length === 0) {
        return { afkeuring: keurCelAf(rij, plaats[rol]! + 1, waarde, "geen gemeente", "een gemeentenaam of CBS-code") };
      }
      const vorige: readonly Gemeente[] | null = keuze;
      const samen: readonly Gemeente[] = vorige ? gevonden.filter((g) => vorige.includes(g)) : gevonden;
      if (samen.length === 0) {
        return { afkeuring: keurCelAf(rij, plaats[rol]! + 1, waarde, `terwijl de code van ${omschrijf(vorige![0]!)} is`, "een naam die bij de code hoort") };
      }
      keuze = samen;
    }
    if (keuze!.length > 1) {
      const rol = gevuld[0]!;
      return { afkeuring: keurCelAf(rij, plaats[rol]! + 1, { gemeentecode, gemeente }[rol], "een naam van meer dan één gemeente", keuze!.map(omschrijf).join(" of ")) };
    }
    return { waarde: keuze![0]! };
  }

  return {
    /** Een rij zonder bedragen die wel een actielijn (of, zonder zo'n kolom, een gemeente) noemt. */
    isBedragregel: (lijn: unknown, gemeente: unknown) =>
      plaats.actielijn !== undefined ? "waarde" in actielijn(lijn) : gemeenten(gemeente).length > 0,

    lees(waarden: Waarden, rij: number): Sleutel | { afkeuring: Afkeuring } {
      const gemeente = leesGemeentecellen(waarden, rij);
      if ("afkeuring" in gemeente) return gemeente;
      const lijn = plaats.actielijn === undefined ? { waarde: correctie.actielijn } : leesActielijncel(waarden.actielijn, rij);
      if ("afkeuring" in lijn) return lijn;
      const jaarcel = plaats.jaar === undefined ? { waarde: correctie.jaar } : jaar(waarden.jaar);
      if ("fout" in jaarcel) return weiger(rij, "jaar", waarden.jaar, jaarcel.fout(celnaam(rij, "jaar")));
      const kanaalcel = isLeeg(waarden.kanaal) ? { waarde: undefined } : kanaal(waarden.kanaal);
      if ("fout" in kanaalcel) return weiger(rij, "kanaal", waarden.kanaal, kanaalcel.fout(celnaam(rij, "kanaal")));
      return {
        gemeente: gemeente.waarde,
        actielijn: lijn.waarde,
        jaar: jaarcel.waarde,
        kanaal: kanaalcel.waarde,
        editie: isLeeg(waarden.editie) ? (correctie.editie ?? null) : String(waarden.editie).trim(),
      };
    },
  };
}

/** Of de kolom ergens “AL4” of “actielijn 4” schrijft: dan is “wijkteams” elders in die kolom vermoedelijk iets anders. */
function noemtUitdrukkelijk(raster: Raster, eersteRij: number, kolom: number): boolean {
  for (let i = eersteRij; i < raster.length; i++) {
    const waarde = celwaarde(raster[i]![kolom]);
    if (typeof waarde === "string" && /^\s*(?:al|actielijn)\W?\d/i.test(waarde)) return true;
  }
  return false;
}

function isNiets(cel: unknown): boolean {
  return cel === null || cel === undefined || cel === "" || (typeof cel === "string" && isLeeg(cel));
}

function labeltekst(rij: readonly unknown[], labels: readonly number[]): string {
  const teksten = labels.map((kolom) => celwaarde(rij[kolom])).filter((waarde) => !isLeeg(waarde));
  return [...new Set(teksten.map(String))].join(" | ");
}

/** De kop die op een volgende bladzijde terugkomt. */
function isHerhaaldeKop(rij: readonly unknown[], { kop, labels, bedragkolommen }: Tabel): boolean {
  if (!kop) return false;
  const kolommen = [...labels, ...bedragkolommen.map(({ index }) => index)];
  const gevuld = kolommen.filter((kolom) => !isNiets(rij[kolom]));
  return gevuld.length > 1 && gevuld.every((kolom) => String(celwaarde(rij[kolom])).trim() === laatsteKoptekst(kop, kolom));
}

function laatsteKoptekst(kop: Kop, kolom: number): string {
  return kop.delen[kolom]?.tekst.split(" / ").pop() ?? "";
}
