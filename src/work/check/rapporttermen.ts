import type { Tekengewoonte } from "../../reading/plan";
import type { Ernst } from "../../rules";
import type { Telling } from "./lijst";
import type { Omvang } from "./omvang";
import type { Taal } from "./soorten";

/** De vaste woorden van een rapport. */
export interface Rapporttermen {
  titel: string;
  plan: string;
  tabel: string;
  omvang: string;
  omvangtekst(omvang: Omvang): string;
  eenheid: string;
  tekens: string;
  gewoonte: Readonly<Record<Tekengewoonte, string>>;
  kolommen: string;
  totaalrijen: string;
  bedragen: string;
  gemeente: string;
  tijdstip: string;
  uitkomst: string;
  uitkomsttekst(telling: Telling, terzijde: number): string;
  onbekend: string;
  geen: string;
  totalen: string;
  totaal: string;
  actielijn: string;
  jaar: string;
  omschrijving: string;
  baten: string;
  lasten: string;
  beschikbaar: string;
  ruimte: string;
  zonderBedrag(aantal: number): string;
  regels: string;
  ernst: string;
  ernsten: Readonly<Record<Ernst, string>>;
  regel: string;
  aantal(ernst: Ernst, aantal: number): string;
  nietGetoetst: string;
  zwaarst: string;
  gevonden: string;
  regeltitel: string;
  bron: string;
  terzijde: string;
  cel: string;
  heleplan: string;
  bevinding: string;
  reden: string;
  naam: string;
  datum: string;
  vervallen: string;
  bevindingen: string;
  geenBevindingen: string;
  over(aantal: number): string;
}

const ERNSTEN_NL: Readonly<Record<Ernst, string>> = {
  fout: "fouten",
  waarschuwing: "waarschuwingen",
  advies: "adviezen",
};

const rijenNl = (aantal: number) => (aantal === 1 ? "1 rij" : `${aantal} rijen`);
const rijenEn = (aantal: number) => (aantal === 1 ? "1 row" : `${aantal} rows`);

const nl: Rapporttermen = {
  titel: "Controle van het plan voor de POK-middelen",
  plan: "Gecontroleerd plan",
  tabel: "tabel",
  omvang: "Omvang",
  omvangtekst: ({ regels, rijen, fondsrijen, zonderPok }) =>
    [
      `${regels === 1 ? "1 bedrag" : `${regels} bedragen`} op ${rijenNl(rijen)}`,
      fondsrijen > 0 ? `, waarvan ${rijenNl(fondsrijen)} over ander geld van het gemeentefonds` : "",
      zonderPok === 1 ? "; 1 rij gaat niet over de POK-middelen en is niet getoetst" : "",
      zonderPok > 1 ? `; ${zonderPok} rijen gaan niet over de POK-middelen en zijn niet getoetst` : "",
    ].join(""),
  eenheid: "Eenheid",
  tekens: "Baten en lasten",
  gewoonte: {
    positief: "een minteken geeft geen soort aan",
    "baten negatief": "baten staan negatief",
    "lasten negatief": "lasten staan negatief",
  },
  kolommen: "Gelezen kolommen",
  totaalrijen: "Totaalrijen (niet meegeteld)",
  bedragen: "Getoetst aan",
  gemeente: "Gemeente",
  tijdstip: "Gecontroleerd op",
  uitkomst: "Uitkomst",
  uitkomsttekst: ({ fout, waarschuwing, advies }, terzijde) =>
    `fouten: ${fout}, waarschuwingen: ${waarschuwing}, adviezen: ${advies}; terzijde gelegd: ${terzijde}`,
  onbekend: "niet bekend",
  geen: "geen",
  totalen: "Plan naast beschikbaar, in euro's",
  totaal: "Totaal",
  actielijn: "Actielijn",
  jaar: "Jaar",
  omschrijving: "Omschrijving",
  baten: "Baten",
  lasten: "Lasten",
  beschikbaar: "Beschikbaar",
  ruimte: "Ruimte",
  zonderBedrag: (aantal) =>
    `Niet in deze totalen: ${aantal === 1 ? "1 bedrag" : `${aantal} bedragen`} zonder leesbaar getal, bestaande actielijn of jaar van 2021 tot en met 2027; zie de bevindingen.`,
  regels: "Toetsregels",
  ernst: "Ernst",
  ernsten: { fout: "fout", waarschuwing: "waarschuwing", advies: "advies" },
  regel: "Regel",
  aantal: (ernst, aantal) => `${aantal} ${aantal === 1 ? ernst : ERNSTEN_NL[ernst]}`,
  nietGetoetst: "niet getoetst",
  zwaarst: "Ten hoogste",
  gevonden: "Gevonden",
  regeltitel: "Waaraan getoetst is",
  bron: "Bron",
  terzijde: "Terzijde gelegd",
  cel: "Cel",
  heleplan: "hele plan",
  bevinding: "Bevinding",
  reden: "Reden",
  naam: "Door",
  datum: "Datum",
  vervallen: "Deze bevinding is er niet meer, of betreft nu een ander bedrag.",
  bevindingen: "Bevindingen",
  geenBevindingen: "Geen openstaande bevindingen.",
  over: (aantal) =>
    `Nog ${aantal} bevindingen; zie het aantal per toetsregel hieronder en de weergave Controle.`,
};

const en: Rapporttermen = {
  titel: "Check of the plan for the POK money",
  plan: "Plan checked",
  tabel: "table",
  omvang: "Size",
  omvangtekst: ({ regels, rijen, fondsrijen, zonderPok }) =>
    [
      `${regels === 1 ? "1 amount" : `${regels} amounts`} on ${rijenEn(rijen)}`,
      fondsrijen > 0 ? `, of which ${rijenEn(fondsrijen)} about other gemeentefonds money` : "",
      zonderPok === 1 ? "; 1 row is not about the POK money and was not checked" : "",
      zonderPok > 1 ? `; ${zonderPok} rows are not about the POK money and were not checked` : "",
    ].join(""),
  eenheid: "Unit",
  tekens: "Baten and lasten",
  gewoonte: {
    positief: "a minus sign does not mark baten or lasten",
    "baten negatief": "baten are negative",
    "lasten negatief": "lasten are negative",
  },
  kolommen: "Columns read",
  totaalrijen: "Total rows (not counted)",
  bedragen: "Checked against",
  gemeente: "Gemeente",
  tijdstip: "Checked on",
  uitkomst: "Outcome",
  uitkomsttekst: ({ fout, waarschuwing, advies }, terzijde) =>
    `errors: ${fout}, warnings: ${waarschuwing}, remarks: ${advies}; set aside: ${terzijde}`,
  onbekend: "not known",
  geen: "none",
  totalen: "Plan beside what is available, in euros",
  totaal: "Total",
  actielijn: "Actielijn",
  jaar: "Year",
  omschrijving: "Description",
  baten: "Baten",
  lasten: "Lasten",
  beschikbaar: "Available",
  ruimte: "Room left",
  zonderBedrag: (aantal) =>
    `Not in these totals: ${aantal === 1 ? "1 amount" : `${aantal} amounts`} without a readable number, an existing actielijn or a year from 2021 through 2027; see the findings.`,
  regels: "Rules",
  ernst: "Severity",
  ernsten: { fout: "error", waarschuwing: "warning", advies: "remark" },
  regel: "Rule",
  aantal: (ernst, aantal) => `${aantal} ${en.ernsten[ernst]}${aantal === 1 ? "" : "s"}`,
  nietGetoetst: "not checked",
  zwaarst: "At most",
  gevonden: "Found",
  regeltitel: "What was checked",
  bron: "Source",
  terzijde: "Set aside",
  cel: "Cell",
  heleplan: "whole plan",
  bevinding: "Finding",
  reden: "Reason",
  naam: "By",
  datum: "Date",
  vervallen: "This finding is no longer there, or now concerns another amount.",
  bevindingen: "Findings",
  geenBevindingen: "No open findings.",
  over: (aantal) => `${aantal} more findings; see the number per rule below and the view Controle.`,
};

export const rapporttermen: Readonly<Record<Taal, Rapporttermen>> = { nl, en };
