import type { Post } from "../../../knowledge/gemeentefonds/herken";
import { celwaarde } from "../../../sheet/celwaarde";
import { getalIn, leesCelbedrag } from "../cel/bedrag";
import { aardIn, leesTeken, soortIn, type Teken } from "../cel/woorden";
import type { Planrol } from "../lezing";
import type { Gevonden, Planregel, Soort } from "../soorten";
import type { Bedragkolom, Plantabel } from "../tabel";
import type { Cellezer } from "./cellen";
import type { Lijnvondst } from "./lijn";
import type { Opbrengst, Ruweregel } from "./opbrengst";
import type { Sectie } from "./secties";

type Rij = readonly unknown[];

/** Schrijft de regels van een rij, of telt alleen haar tekens. */
export interface Regelschrijver {
  /** Een regel per gevulde bedragcel. */
  schrijf(
    rij: Rij,
    nummer: number,
    lijn: Lijnvondst,
    sectie: Sectie,
    totaal: Planregel["totaal"],
    omschrijvingen: readonly string[],
  ): void;
  /** Een regel over het gemeentefonds per gevulde bedragcel; zij telt niet mee bij wat een minteken betekent. */
  schrijfPost(rij: Rij, nummer: number, post: Post, sectie: Sectie): void;
  /** Telt wat een rij die geen regel is over de tekengewoonte zegt. */
  telTekens(rij: Rij, sectie: Sectie): void;
}

/** Maakt de schrijver van regels. */
export function maakRegelschrijver(tabel: Plantabel, lezer: Cellezer, uit: Opbrengst): Regelschrijver {
  const { bedragkolommen, plaats, correctie, kolommen } = tabel;
  const tekstkolommen = kolommen
    .filter(({ rol }) => rol === "omschrijving" || rol === "toelichting" || rol === "geen")
    .map(({ kolom }) => kolom - 1);

  function soortVan(rij: Rij, { vast }: Bedragkolom, sectie: Sectie): Soort | null {
    return vast.soort ?? lezer.soort(lezer.cel(rij, "soort")) ?? sectie.soort;
  }

  function tel(soort: Soort | null, getal: number): void {
    if (getal === 0) return;
    uit.tekens[soort ?? "onbekend"][getal > 0 ? "plus" : "min"]++;
  }

  function tekenVan(rij: Rij, { teken }: Bedragkolom): Teken | null {
    return teken === undefined ? null : leesTeken(celwaarde(rij[teken]));
  }

  /** De regels van een rij, een per gevulde bedragcel. */
  function regelsVan(
    rij: Rij,
    nummer: number,
    lijn: Pick<Lijnvondst, "nummer" | "gevonden">,
    sectie: Sectie,
    totaal: Planregel["totaal"],
    omschrijvingen: readonly string[],
  ): Ruweregel[] {
    const cel = (rol: Planrol) => lezer.cel(rij, rol);
    const omschrijving = omschrijvingen.join(" ");
    const jaarcel = cel("jaar");
    const soortcel = cel("soort");
    const aardcel = cel("aard");
    const kanaalcel = cel("kanaal");
    const taakveldcel = cel("taakveld");
    const noot = lezer.toelichting(rij);
    const taakveld = lezer.taakveld(taakveldcel);
    const kanaal = lezer.kanaal(kanaalcel);
    const jaar = jaarcel === undefined ? tabel.jaar : lezer.jaar(jaarcel);
    const aard =
      lezer.aard(aardcel) ?? lezer.aard(soortcel) ?? sectie.aard ?? noot.aard ?? aardIn(omschrijving);
    const woord = soortIn(omschrijving);
    const gevondenBij = (bedrag: unknown): Gevonden => ({
      actielijn: lijn.gevonden,
      jaar: jaarcel,
      bedrag,
      soort: soortcel,
      aard: aardcel,
      kanaal: kanaalcel,
      taakveld: taakveldcel,
      omschrijving: omschrijvingen.length > 0 ? omschrijvingen : undefined,
    });
    const regels: Ruweregel[] = [];
    let som = 0;
    for (const kolom of bedragkolommen) {
      const waarde = celwaarde(rij[kolom.index]);
      const gelezen = leesCelbedrag(waarde);
      if (gelezen.leeg) continue;
      som += gelezen.getal ?? 0;
      regels.push({
        gezegd: soortVan(rij, kolom, sectie) ?? woord ?? correctie.soort ?? null,
        teken: gelezen.teken ?? tekenVan(rij, kolom) ?? noot.teken,
        negatieveRij: false,
        regel: {
          rij: nummer,
          kolom: kolom.index + 1,
          actielijn: lijn.nummer,
          jaar: kolom.vast.jaar ?? jaar,
          bedrag: inEuro(gelezen.getal, kolom.eenheid),
          soort: "lasten",
          aard,
          kanaal: kolom.vast.kanaal ?? kanaal,
          taakveld,
          omschrijving,
          totaal,
          gevonden: gevondenBij(waarde),
        },
      });
    }
    for (const ruw of regels) ruw.negatieveRij = som < 0;
    return regels;
  }

  return {
    telTekens(rij, sectie) {
      for (const kolom of bedragkolommen) {
        const soort = soortVan(rij, kolom, sectie);
        if (soort !== null && tekenVan(rij, kolom) === null) tel(soort, getalIn(celwaarde(rij[kolom.index])));
      }
    },

    schrijf(rij, nummer, lijn, sectie, totaal, omschrijvingen) {
      const soortcel = lezer.cel(rij, "soort");
      if (typeof soortcel === "string" && lezer.soort(soortcel) === null) {
        uit.soortOnleesbaar.push({ rij: nummer, kolom: plaats.soort! + 1, gevonden: soortcel });
      }
      uit.gemeenten.add(lezer.cel(rij, "gemeente") ?? null);
      uit.verslagsoorten.add(lezer.cel(rij, "verslagsoort") ?? null);
      for (const ruw of regelsVan(rij, nummer, lijn, sectie, totaal, omschrijvingen)) {
        if (totaal === null && ruw.teken === null) tel(ruw.gezegd, ruw.regel.bedrag ?? 0);
        uit.regels.push(ruw);
      }
    },

    schrijfPost(rij, nummer, post, sectie) {
      const teksten = tekstkolommen
        .map((kolom) => celwaarde(rij[kolom]))
        .flatMap((cel) => (typeof cel === "string" && cel.trim() !== "" ? [cel.trim()] : []));
      const lijn = { nummer: null, gevonden: lezer.cel(rij, "actielijn") };
      for (const ruw of regelsVan(rij, nummer, lijn, sectie, null, [...new Set(teksten)])) {
        uit.gemeentefonds.push({
          ...ruw,
          gezegd: ruw.gezegd ?? gewoneSoort(post),
          regel: { ...ruw.regel, actielijn: null, post },
        });
      }
    },
  };
}

/** Wat een post is als het plan het niet zegt: de korting is een last, ander geld van het gemeentefonds een bate. */
function gewoneSoort({ soort }: Post): Soort {
  return soort === "opschalingskorting" ? "lasten" : "baten";
}

/** Hele euro's (een -0 wordt 0); een getal dat daarvoor te groot is, is geen bedrag. */
function inEuro(getal: number | null, eenheid: number): number | null {
  if (getal === null) return null;
  const euro = Math.round(getal * eenheid);
  return Number.isSafeInteger(euro) ? euro || 0 : null;
}
