import { dutch, english } from "../../texts/format";
import { severityNl } from "../../texts/severity";
import type { SignConvention } from "../../reading/plan";
import type { Severity } from "../../rules";
import type { Tally } from "./list";
import type { Size } from "./size";
import type { Language } from "./kinds";

/** The fixed words of a report. */
export interface ReportTerms {
  title: string;
  plan: string;
  table: string;
  size: string;
  sizeText(size: Size): string;
  unit: string;
  signs: string;
  signConvention: Readonly<Record<SignConvention, string>>;
  columns: string;
  totalRows: string;
  read: string;
  amounts: string;
  gemeente: string;
  timestamp: string;
  outcome: string;
  outcomeText(tally: Tally, setAside: number): string;
  waiting: string;
  waitingCount(count: number): string;
  /** In the table of rules. */
  waitingFor(count: number): string;
  unknown: string;
  none: string;
  totals: string;
  total: string;
  actielijn: string;
  year: string;
  description: string;
  baten: string;
  lasten: string;
  available: string;
  room: string;
  withoutAmount(count: number): string;
  rules: string;
  severity: string;
  severities: Readonly<Record<Severity, string>>;
  rule: string;
  count(severity: Severity, count: number): string;
  notChecked: string;
  mostSevere: string;
  found: string;
  ruleTitle: string;
  source: string;
  setAside: string;
  cell: string;
  wholePlan: string;
  finding: string;
  reason: string;
  name: string;
  date: string;
  lapsed: string;
  findings: string;
  noFindings: string;
  noneUntilAnswered: string;
  more(count: number): string;
}

const nl: ReportTerms = {
  title: "Controle van het plan voor de POK-middelen",
  plan: "Gecontroleerd plan",
  table: "tabel",
  size: "Omvang",
  sizeText: ({ lines, rows, fondsRows, withoutPok }) =>
    [
      `${dutch.count(lines, "bedrag", "bedragen")} op ${dutch.count(rows, "rij", "rijen")}`,
      fondsRows > 0
        ? `, waarvan ${dutch.count(fondsRows, "rij", "rijen")} over ander geld van het gemeentefonds`
        : "",
      withoutPok > 0
        ? `; ${dutch.count(withoutPok, "rij gaat niet over de POK-middelen en is niet getoetst", "rijen gaan niet over de POK-middelen en zijn niet getoetst")}`
        : "",
    ].join(""),
  unit: "Eenheid",
  signs: "Baten en lasten",
  signConvention: {
    positive: "een minteken geeft geen soort aan",
    "baten negative": "baten staan negatief",
    "lasten negative": "lasten staan negatief",
  },
  columns: "Gelezen kolommen",
  totalRows: "Totaalrijen (niet meegeteld)",
  read: "Gelezen",
  amounts: "Getoetst aan",
  gemeente: "Gemeente",
  timestamp: "Gecontroleerd op",
  outcome: "Uitkomst",
  outcomeText: ({ fout: error, waarschuwing: warning, advies: advice }, setAside) =>
    `fouten: ${error}, waarschuwingen: ${warning}, adviezen: ${advice}; terzijde gelegd: ${setAside}`,
  waiting: "Wacht op antwoord",
  waitingCount: (count) => dutch.count(count, "bevinding", "bevindingen"),
  waitingFor: (count) => dutch.count(count, "wacht op antwoord", "wachten op antwoord"),
  unknown: "niet bekend",
  none: "geen",
  totals: "Plan naast beschikbaar, in euro's",
  total: "Totaal",
  actielijn: "Actielijn",
  year: "Jaar",
  description: "Omschrijving",
  baten: "Baten",
  lasten: "Lasten",
  available: "Beschikbaar",
  room: "Ruimte",
  withoutAmount: (count) =>
    `Niet in deze totalen: ${dutch.count(count, "bedrag", "bedragen")} zonder leesbaar getal, bestaande actielijn of jaar van 2021 tot en met 2027; zie de bevindingen.`,
  rules: "Toetsregels",
  severity: "Ernst",
  severities: { fout: "fout", waarschuwing: "waarschuwing", advies: "advies" },
  rule: "Regel",
  count: severityNl,
  notChecked: "niet getoetst",
  mostSevere: "Ten hoogste",
  found: "Gevonden",
  ruleTitle: "Waaraan getoetst is",
  source: "Bron",
  setAside: "Terzijde gelegd",
  cell: "Cel",
  wholePlan: "hele plan",
  finding: "Bevinding",
  reason: "Reden",
  name: "Door",
  date: "Datum",
  lapsed: "Deze bevinding is er niet meer, of betreft nu een ander bedrag.",
  findings: "Bevindingen",
  noFindings: "Geen openstaande bevindingen.",
  noneUntilAnswered: "Er is nog geen oordeel: wat er te zeggen valt, wacht op een antwoord.",
  more: (count) =>
    `Nog ${count} bevindingen; zie het aantal per toetsregel hieronder en de weergave Controle.`,
};

const en: ReportTerms = {
  title: "Check of the plan for the POK money",
  plan: "Plan checked",
  table: "table",
  size: "Size",
  sizeText: ({ lines, rows, fondsRows, withoutPok }) =>
    [
      `${english.count(lines, "amount", "amounts")} on ${english.count(rows, "row", "rows")}`,
      fondsRows > 0
        ? `, of which ${english.count(fondsRows, "row", "rows")} about other gemeentefonds money`
        : "",
      withoutPok > 0
        ? `; ${english.count(withoutPok, "row is not about the POK money and was not checked", "rows are not about the POK money and were not checked")}`
        : "",
    ].join(""),
  unit: "Unit",
  signs: "Baten and lasten",
  signConvention: {
    positive: "a minus sign does not mark baten or lasten",
    "baten negative": "baten are negative",
    "lasten negative": "lasten are negative",
  },
  columns: "Columns read",
  totalRows: "Total rows (not counted)",
  read: "Read",
  amounts: "Checked against",
  gemeente: "Gemeente",
  timestamp: "Checked on",
  outcome: "Outcome",
  outcomeText: ({ fout: error, waarschuwing: warning, advies: advice }, setAside) =>
    `errors: ${error}, warnings: ${warning}, remarks: ${advice}; set aside: ${setAside}`,
  waiting: "Waits for an answer",
  waitingCount: (count) => english.count(count, "finding", "findings"),
  waitingFor: (count) => english.count(count, "waits for an answer", "wait for an answer"),
  unknown: "not known",
  none: "none",
  totals: "Plan beside what is available, in euros",
  total: "Total",
  actielijn: "Actielijn",
  year: "Year",
  description: "Description",
  baten: "Baten",
  lasten: "Lasten",
  available: "Available",
  room: "Room left",
  withoutAmount: (count) =>
    `Not in these totals: ${english.count(count, "amount", "amounts")} without a readable number, an existing actielijn or a year from 2021 through 2027; see the findings.`,
  rules: "Rules",
  severity: "Severity",
  severities: { fout: "error", waarschuwing: "warning", advies: "remark" },
  rule: "Rule",
  count: (severity, count) => english.count(count, en.severities[severity], `${en.severities[severity]}s`),
  notChecked: "not checked",
  mostSevere: "At most",
  found: "Found",
  ruleTitle: "What was checked",
  source: "Source",
  setAside: "Set aside",
  cell: "Cell",
  wholePlan: "whole plan",
  finding: "Finding",
  reason: "Reason",
  name: "By",
  date: "Date",
  lapsed: "This finding is no longer there, or now concerns another amount.",
  findings: "Findings",
  noFindings: "No open findings.",
  noneUntilAnswered: "There is no verdict yet: what there is to say waits for an answer.",
  more: (count) => `${count} more findings; see the number per rule below and the view Controle.`,
};

export const reportTerms: Readonly<Record<Language, ReportTerms>> = { nl, en };
