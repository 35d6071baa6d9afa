import { TEGENSPRAKEN } from "./gegevens/tegenspraken";
import { drukAf, EDITIENAAM, reeksVan, waarde } from "./reeksen";
import type { Narekening, Reeksbron, Rijeenheid, Taal, Tegenspraak, Tekst, Waarde } from "./soorten";

/** De publicatie waaruit alle reeksen komen; ons exemplaar noemt geen kenmerk en geen datum. */
export const BRIEF = "VNG, ledenbrief Rijksbegroting 2022";

const EENHEID: Readonly<Record<Rijeenheid, Tekst>> = {
  "duizend euro": { nl: " (× € 1.000)", en: " (× € 1,000)" },
  procent: { nl: "", en: "" },
  "miljoen euro": { nl: " (× € 1 miljoen)", en: " (× € 1 million)" },
};

/** G: gedrukt; H: herrekend. */
const ZINNEN: Readonly<Record<Narekening, Tekst>> = {
  lpo: {
    nl: "gedrukt G; 0,5 × loon + 0,5 × prijs geeft H, en daarmee rekent tabel 1.1; toch past G bij de tekst, die de correctie 1 procentpunt hoger noemt dan de vorige raming",
    en: "printed G; 0.5 × wages + 0.5 × prices gives H, and table 1.1 uses that; yet G fits the text, which calls the correction 1 percentage point higher than the estimate before",
  },
  reeel: {
    nl: "gedrukt G; met het accrespercentage min de gedrukte LPO (MEV 2022) is het H",
    en: "printed G; with the accres percentage less the printed LPO (MEV 2022) it is H",
  },
  grondslag: {
    nl: "gedrukt G; groeit het fonds dat uit 2023 volgt met dit percentage, dan is het H, en de brief legt het verschil niet uit",
    en: "printed G; if the fund that follows from 2023 grows by this percentage it is H, and the letter does not explain the difference",
  },
  voeding: {
    nl: "gedrukt G; volgens de tekst groeit het fonds met het accrespercentage, en dat geeft H",
    en: "printed G; by the text the fund grows by the accres percentage, and that gives H",
  },
  aandeel: {
    nl: "gedrukt G; overschot × aandeelpercentage geeft H, wat afronding van het percentage kan verklaren",
    en: "printed G; surplus × share gives H, which rounding of the percentage can explain",
  },
  uitgangspunt: {
    nl: "de tabel drukt G; volgens de tekst mag een gemeente uitgaan van haar deel van H",
    en: "the table prints G; by the text a gemeente may count on its part of H",
  },
  "ten hoogste": {
    nl: "de tabel drukt G; volgens de tekst mag een gemeente uitgaan van ten hoogste haar deel van H",
    en: "the table prints G; by the text a gemeente may count on at most its part of H",
  },
  bijstelling: {
    nl: "de twee ramingen verschillen G; de tekst verklaart daarvan ongeveer 1 en 0,75 procentpunt, samen H",
    en: "the two estimates differ by G; the text explains about 1 and 0.75 percentage points of it, together H",
  },
  "alleen lpo": {
    nl: "gedrukt G, in mei H; volgens de tekst stijgt het accres alleen door de LPO, maar die is in beide ramingen gelijk",
    en: "printed G, in May H; by the text the accres rises only through the LPO, but that is the same in both estimates",
  },
  daling: {
    nl: "gedrukt G, in mei H; de tekst noemt dat een kleine daling",
    en: "printed G, in May H; the text calls that a small fall",
  },
  ongenoemd: {
    nl: "gedrukt G, in mei H; de tekst noemt alleen voor 2024 en 2025 een daling",
    en: "printed G, in May H; the text names a fall for 2024 and 2025 only",
  },
  stijging: {
    nl: "gedrukt G, in mei H; de tekst spreekt voor 2023–2026 van een lichte stijging",
    en: "printed G, in May H; the text speaks of a slight rise for 2023–2026",
  },
};

/** Waar G en H zelf een verschil van percentages zijn. */
const IN_PROCENTPUNTEN: readonly Narekening[] = ["bijstelling"];
const PROCENTPUNT: Tekst = { nl: " procentpunt", en: " percentage points" };

/** Wat er niet strookt, zonder de plaats: “gedrukt 2,30%; … geeft 2,50%”. */
export function tegenspraaktekst({ reeks, rij, hoe, gedrukt, herrekend }: Tegenspraak, taal: Taal): string {
  const vorm = reeksVan(reeks).rijen.find(({ code }) => code === rij)!;
  return ZINNEN[hoe][taal].replace(/\b[GH]\b/g, (letter) => {
    const getal = drukAf(letter === "G" ? gedrukt : herrekend, vorm);
    return IN_PROCENTPUNTEN.includes(hoe) ? getal.replace("%", PROCENTPUNT[taal]) : getal;
  });
}

/** Waar een cijfer staat en wat er gedrukt is: brief, plaats, rij, editie en jaar. */
export function vindplaats({ reeks: code, rij, jaar, editie, eenheid, gedrukt }: Waarde, taal: Taal): string {
  const reeks = reeksVan(code);
  const { rijtitel } = reeks.rijen.find((bron) => bron.code === rij)!;
  const nl = taal === "nl";
  return `${BRIEF}, ${reeks.plaats[taal]}, ${nl ? "rij" : "row"} “${rijtitel}” (${EDITIENAAM[editie]}), ${jaar}: ${gedrukt}${gedrukt === "–" ? "" : EENHEID[eenheid][taal]}`;
}

/** De volledige bronvermelding van één cijfer: plaats, voorbehoud en wat er niet strookt. */
export function bronvermelding(cijfer: Waarde, taal: Taal): string {
  return [
    `${vindplaats(cijfer, taal)}.`,
    ...cijfer.voorbehouden.map((tekst) => tekst[taal]),
    ...letOp(
      cijfer.tegenspraken.map((tegenspraak) => tegenspraaktekst(tegenspraak, taal)),
      taal,
    ),
  ].join(" ");
}

/**
 * De bronvermelding van een reeks in een jaar: die van haar eerste rij en editie, en alles wat er in dat jaar bij enige rij
 * niet strookt.
 */
export function reeksbronvermelding(reeks: Reeksbron, jaar: number, taal: Taal): string {
  const cijfer = waarde(reeks.code, reeks.rijen[0]!.code, jaar, reeks.edities[0]!);
  const alle = TEGENSPRAKEN.filter((t) => t.reeks === reeks.code && t.jaar === jaar).map((tegenspraak) => {
    const { naam } = reeks.rijen.find(({ code }) => code === tegenspraak.rij)!;
    const editie = reeks.edities.length > 1 ? ` (${EDITIENAAM[tegenspraak.editie]})` : "";
    return `${naam[taal]}${editie}: ${tegenspraaktekst(tegenspraak, taal)}`;
  });
  return [
    `${vindplaats(cijfer, taal)}.`,
    ...cijfer.voorbehouden.map((tekst) => tekst[taal]),
    ...letOp(alle, taal),
  ].join(" ");
}

function letOp(zinnen: readonly string[], taal: Taal): string[] {
  return zinnen.length === 0 ? [] : [`${taal === "nl" ? "Let op" : "Note"}: ${zinnen.join(". ")}.`];
}
