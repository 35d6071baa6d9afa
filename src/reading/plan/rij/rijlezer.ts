import { herkenPost, type Post } from "../../../knowledge/gemeentefonds/herken";
import { celwaarde } from "../../../sheet/celwaarde";
import { getalIn } from "../cel/bedrag";
import { isLosSoortwoord, isTotaalopschrift } from "../cel/woorden";
import { maakKoptoets } from "../kop/kopregels";
import { eersteTitel, titelteksten } from "../kop/titels";
import type { Raster, Zin } from "../lezing";
import type { Plantabel } from "../tabel";
import { maakCellezer } from "./cellen";
import { isLijn, maakLijnzoeker, POK_ZONDER_LIJN, type GeenRegel, type Lijnvondst } from "./lijn";
import type { Opbrengst } from "./opbrengst";
import { maakRegelschrijver } from "./regel";
import { Secties } from "./secties";
import { Blok, type Bedragvector } from "./som";

const HERHAALDE_KOP: Zin = { nl: "herhaalde kop", en: "repeated header" };
const TITEL: Zin = { nl: "titel", en: "title" };
const OPGEGEVEN: Zin = { nl: "opgegeven", en: "given" };
/** Kolommen waarin “Totaal” kan staan, naast de omschrijvingen. */
const NAAMROLLEN = ["actielijn", "taakveld", "soort", "jaar"] as const;

/** Wat men in de kolom Actielijn zet bij ander geld van het gemeentefonds. */
const GEMEENTEFONDS = /gemeentefonds|algemene uitkering|^\s*(?:gf|au)\s*$/i;

type Rij = readonly unknown[];

/** Maakt de lezer van één rij (index vanaf 0); zij geeft false waar een tweede kop begint en het lezen ophoudt. */
export function maakRijlezer(raster: Raster, tabel: Plantabel, uit: Opbrengst): (index: number) => boolean {
  const { bedragkolommen, plaats, labels, vorm, correctie, kop } = tabel;
  const indexen = bedragkolommen.map(({ index }) => index);
  const overslaan = new Set(correctie.overslaan);
  const lezer = maakCellezer(raster, tabel);
  const zoekLijn = maakLijnzoeker(tabel, lezer);
  const schrijver = maakRegelschrijver(tabel, lezer, uit);
  const secties = new Secties();
  const blok = new Blok();
  const isKop = maakKoptoets(indexen);
  const kopteksten = (kop?.delen ?? []).map((deel) => deel?.tekst.split(" / ").pop());
  const naamkolommen = [...NAAMROLLEN.flatMap((rol) => plaats[rol] ?? []), ...labels];

  const isGevuld = (rij: Rij) =>
    indexen.some((k) => !lezer.isNiets(rij[k]) || (correctie.nulIsNul === true && rij[k] === 0));
  const naam = (rij: Rij) => lezer.opschrift(rij) || titelteksten(rij)[0] || "";
  const opzij = (rij: number, tekst: string, reden: Zin) => uit.overgeslagen.push({ rij, tekst, reden });

  function totaalopschrift(rij: Rij): string | null {
    for (const k of naamkolommen) {
      const waarde = rij[k];
      if (typeof waarde === "string" && isTotaalopschrift(waarde)) return waarde.trim();
    }
    return null;
  }

  /** De kop die op een volgende bladzijde terugkomt. */
  function isHerhaaldeKop(rij: Rij): boolean {
    let gelijk = 0;
    for (let k = 0; k < rij.length; k++) {
      if (lezer.isNiets(rij[k])) continue;
      if (kopteksten[k] !== String(celwaarde(rij[k])).trim()) return false;
      gelijk++;
    }
    return gelijk > 1;
  }

  /** Een rij zonder bedragen is een tussenkop als er maar één ding staat, of alleen een actielijn met haar naam; anders null. */
  function tussenkopIn(rij: Rij): { tekst: string; lijn: number | null } | null {
    const actielijn = lezer.cel(rij, "actielijn");
    const lijn = actielijn === null || actielijn === undefined ? null : lezer.actielijn(actielijn);
    const gevuld = rij.flatMap((cel, k) => (lezer.isNiets(cel) ? [] : [k]));
    const waarden = [...new Set(gevuld.map((k) => celwaarde(rij[k])))];
    const alleenLijn = lijn !== null && gevuld.every((k) => k === plaats.actielijn || labels.includes(k));
    if (!alleenLijn && (waarden.length > 1 || typeof waarden[0] !== "string")) return null;
    return { tekst: waarden.join(" ").trim(), lijn };
  }

  /** Of de nullen van een rij bedragen zijn en geen lege cellen: een tussenkop is zij niet, of de rij eronder heeft haar niet nodig. */
  function isNulregel(rij: Rij, index: number): boolean {
    if (!indexen.some((k) => rij[k] === 0)) return false;
    const kop = tussenkopIn(rij);
    if (kop === null) return true;
    const volgende = raster[index + 1];
    return kop.lijn !== null && (volgende === undefined || !lezer.isNiets(volgende[plaats.actielijn!]));
  }

  function leesZonderBedragen(rij: Rij, nummer: number): void {
    const kop = tussenkopIn(rij);
    if (kop === null) return;
    const { tekst, lijn } = kop;
    if (isTotaalopschrift(tekst)) secties.totaal(tekst, true);
    else {
      const eigen = lijn === null ? undefined : ({ soort: "actielijn", nummer: lijn } as const);
      uit.tussenkoppen.push({ rij: nummer, tekst, ...secties.kop(tekst, eigen) });
    }
    blok.sluit();
  }

  /** “Baten” met een bedrag is een tussenkop met haar totaal als er een gewone rij op volgt. */
  function isKopMetTotaal(opschrift: string, index: number): boolean {
    const volgende = raster[index + 1];
    if (!isLosSoortwoord(opschrift) || !volgende || !isGevuld(volgende)) return false;
    return totaalopschrift(volgende) === null && !isLosSoortwoord(lezer.opschrift(volgende));
  }

  /**
   * De regel waarmee een totaalrij toch meetelt: zij heeft een eigen actielijn, of staat met een jaar tussen de regels van
   * een lange lijst over POK. null als zij er alleen onder staat.
   */
  function alsRegel(rij: Rij, lijn: Lijnvondst | GeenRegel | null): Lijnvondst | null {
    if (isLijn(lijn) && lijn.uit === "cel" && lijn.nummer !== null) return lijn;
    if (vorm === "breed" || lezer.jaar(lezer.cel(rij, "jaar")) === null) return null;
    if (isLijn(lijn)) return lijn;
    const overPok = lijn !== null || (plaats.actielijn !== undefined && uit.regels.length > uit.zonderPok);
    return overPok ? { nummer: null, gevonden: null, uit: "cel" } : null;
  }

  /** De post van het gemeentefonds die een rij zonder actielijn noemt: in haar opschrift, of waar een actielijn hoort. */
  function postVan(lijn: Lijnvondst | GeenRegel | null, tekst: string): Post | null {
    if (lijn === null || lijn === POK_ZONDER_LIJN) return herkenPost(tekst);
    if (!isLijn(lijn) || lijn.nummer !== null || lijn.uit !== "cel") return null;
    if (typeof lijn.gevonden !== "string") return null;
    return herkenPost(lijn.gevonden) ?? (GEMEENTEFONDS.test(lijn.gevonden) ? herkenPost(tekst) : null);
  }

  function vectorVan(rij: Rij): Bedragvector {
    return indexen.map((k) => getalIn(celwaarde(rij[k])));
  }

  function isSom(rij: Rij, opschrift: string, zelf: boolean): boolean {
    if (vorm === "lang") return false;
    const vector = vectorVan(rij);
    if (!zelf && blok.isSom(vector, opschrift === "")) return true;
    blok.tel(vector);
    return false;
  }

  function leesMetBedragen(rij: Rij, index: number): void {
    const nummer = index + 1;
    const teksten = lezer.omschrijvingen(rij);
    const tekst = teksten.join(" ");
    const totaal = totaalopschrift(rij);
    const lijn = zoekLijn(rij, tekst, secties.nu);
    const post = postVan(lijn, tekst);
    const zelf = isLijn(lijn) && lijn.uit !== "kop" && lijn.nummer !== null;
    if (totaal !== null) {
      const regel = alsRegel(rij, lijn);
      if (regel) schrijver.schrijf(rij, nummer, regel, secties.nu, "opschrift", teksten);
      else uit.totaalrijen.push({ rij: nummer, tekst: totaal, door: "opschrift" });
      secties.totaal(totaal, vorm === "lang" || blok.hoortBij(vectorVan(rij)));
      blok.sluit();
    } else if (!zelf && isKopMetTotaal(tekst, index)) {
      uit.totaalrijen.push({ rij: nummer, tekst, door: "opschrift" });
      uit.tussenkoppen.push({ rij: nummer, tekst, ...secties.kop(tekst) });
      blok.sluit();
    } else if (isSom(rij, tekst, zelf || post !== null)) {
      if (isLijn(lijn)) schrijver.schrijf(rij, nummer, lijn, secties.nu, "som", teksten);
      else uit.totaalrijen.push({ rij: nummer, tekst: naam(rij), door: "som" });
      blok.sluit();
    } else if (post !== null) {
      // Een korting is een negatieve bate, ook waar baten verder positief staan.
      if (post.soort !== "opschalingskorting") schrijver.telTekens(rij, secties.nu);
      schrijver.schrijfPost(rij, nummer, post, secties.nu);
      secties.regel();
      uit.zonderPok++;
    } else if (isLijn(lijn)) {
      schrijver.schrijf(rij, nummer, lijn, secties.nu, null, teksten);
      secties.regel();
    } else {
      schrijver.telTekens(rij, secties.nu);
      secties.regel();
      if (lijn === null) uit.zonderPok++;
      else opzij(nummer, naam(rij), lijn.reden);
      if (lijn === null && plaats.actielijn !== undefined) uit.zonderActielijn++;
      if (lijn === POK_ZONDER_LIJN) uit.pokZonderActielijn.push(nummer);
    }
  }

  for (let i = kop ? eersteTitel(raster, kop.van) : 0; i < (kop?.van ?? 0); i++) {
    for (const tekst of titelteksten(raster[i]!)) {
      secties.kop(tekst);
      opzij(i + 1, tekst, TITEL);
    }
  }

  return (index) => {
    const rij = raster[index]!;
    const nummer = index + 1;
    if (rij.every(lezer.isNiets)) {
      secties.legeRij();
      blok.sluit();
    } else if (overslaan.has(nummer)) opzij(nummer, naam(rij), OPGEGEVEN);
    else if (isHerhaaldeKop(rij)) opzij(nummer, naam(rij), HERHAALDE_KOP);
    else if (isKop(rij)) {
      uit.tweedeKop = index;
      return false;
    } else if (isGevuld(rij) || isNulregel(rij, index)) leesMetBedragen(rij, index);
    else leesZonderBedragen(rij, nummer);
    return true;
  };
}
