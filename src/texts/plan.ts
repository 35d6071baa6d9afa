import type { Language } from ".";
import { amountText, euroText, yearsText } from "../knowledge/notation";
import type { Obstacle } from "../sheet/obstacle";
import type { SkipReason, Step, Certainty } from "../work/plan";
import type { SheetKind, SheetPreview, PlanDifference } from "../work/plan/workbook";
import type { Aard, Unit } from "../knowledge/pok/kinds";
import type { Severity } from "../rules";

type TextDifference = Extract<PlanDifference, { kind: "text" }>;

/** What there is in all years together, in whole euros. */
export interface Summary {
  years: readonly number[];
  plannable: number;
  fixed: number;
  provisional: number;
  open: readonly { actielijn: number; years: readonly number[] }[];
}

/** The texts of the view “Plan”. */
export interface PlanTexts extends Record<
  | "close"
  | "cancel"
  | "cancelling"
  | "wait"
  | "tryAgain"
  | "undone"
  | "back"
  | "save"
  | "making"
  | "apply"
  // Start
  | "startHeader"
  | "startExplanation"
  | "additionExplanation"
  | "newPlan"
  | "fromWorkbook"
  | "noCandidates"
  | "selection"
  | "findAgain"
  | "nothingToAdopt"
  | "activities"
  | "notAdopted"
  | "adopting"
  | "withoutName"
  // Steps
  | "stepBar"
  | "previous"
  | "staysSaved"
  | "more"
  | "scenario"
  | "cautious"
  | "cautiousHeader"
  | "shareProvisional"
  | "copyScenario"
  | "renameScenario"
  | "nameHeader"
  | "scenarioName"
  | "removeScenario"
  | "yesRemoveScenario"
  | "noRemoveScenario"
  | "consequenceRemoveScenario"
  | "comparing"
  | "startFrom"
  | "anew"
  | "questionAgain"
  | "yesAgain"
  | "noAgain"
  // Assumptions
  | "gemeenteReading"
  | "from"
  | "until"
  | "unit"
  | "source"
  | "ramingExplanation"
  | "nationalExplanation"
  | "ownMissing"
  | "ramingMissing"
  | "ramingPending"
  // Available
  | "availableHeader"
  | "withoutRow"
  | "withoutRowShort"
  | "legend"
  | "ends"
  | "total"
  | "explanation"
  | "plannable"
  | "amountUnknown"
  | "state"
  | "warning"
  | "sourceHeader"
  // Plan
  | "makeProposal"
  | "add"
  | "chart"
  | "chartLoading"
  | "available"
  | "planned"
  | "remainingHeader"
  | "name"
  | "target"
  | "targetGroup"
  | "partners"
  | "indicator"
  | "aard"
  | "notYet"
  | "done"
  | "remove"
  | "successor"
  | "successorExplanation"
  | "findTaakveld"
  | "year"
  | "shortfall"
  | "calculationHelper"
  | "follow"
  | "spread"
  | "spreadHeader"
  | "applyIndex"
  | "indexHeader"
  | "indexExplanation"
  | "percentage"
  | "startYear"
  | "copy"
  | "copyHeader"
  | "copyExplanation"
  | "shift"
  | "shiftHeader"
  // Check
  | "nothingToCheck"
  | "noFindings"
  | "wholePlan"
  | "none"
  | "compareChart"
  | "byYear"
  | "byActielijn"
  | "difference"
  // Writing
  | "writeHeader"
  | "withBaten"
  | "emptyPlan"
  | "viewErrors"
  | "preview"
  | "adoptSheet"
  | "keepPlan"
  | "keepPlanExplanation"
  | "empty"
  | "whatHappens"
  | "otherSheets"
  | "write"
  | "sheets"
  | "checkOnSheet"
  | "reverted"
  // What is stored
  | "unreadableDraft"
  | "unreadableWritten",
  string
> {
  language: Language;
  steps: Record<Step, string>;
  task: Record<
    "reading" | "searching" | "adopting" | "preparing" | "writing" | "reverting" | "showing",
    string
  >;
  notSaved(reason: string): string;
  /** Where the sentence of inserting is about something else. */
  obstacle: {
    columnOccupied(obstacle: Extract<Obstacle, { kind: "columnOccupied" }>): string;
    changed(): string;
  };
  resumed(number: number, step: string): string;
  /** @param fields what cannot be read, see `draftFields` */
  oddDraft(fields: readonly string[]): string;
  draftFields: Record<
    "draft" | "years" | "unit" | "source" | "scenario" | "activity" | "amounts" | "other",
    string
  >;
  table(name: string): string;
  adoptHeader(address: string): string;
  adoptCount(activities: number, amounts: number, years: string): string;
  skip: Record<SkipReason, (count: number) => string>;
  adoptQuestions(count: number): string;
  next(step: string): string;
  scenarioNamed(name: string): string;
  /** @param withoutFixed the years in which nothing is fixed yet */
  cautiousExplanation(withoutFixed: readonly number[]): string;
  /** @param percent as text; the counts are findings */
  cautiousIntended(percent: string, incidenteel: number, unplanned: number): string;
  percentageError(found: string, lowest: string, highest: string): string;
  nameError(found: string): string;
  questionRemoveScenario(name: string): string;
  consequenceAgain(scenarios: number): string;
  certainty: Record<Certainty, string>;
  certaintyShort: Record<"open" | "rijk" | "others", string>;
  according(source: string, unit: string): string;
  summary(summary: Summary): string;
  availableTable(unit: string): string;
  totalOf(year: number): string;
  endsAfter(year: number): string;
  planHeader(years: string): string;
  proposalExplanation(actielijnen: readonly number[]): string;
  proposed(count: number): string;
  ofWhichPlanned(plannable: string, planned: string): string;
  over(amount: string): string;
  excess(amount: string): string;
  shortfallIn(years: string): string;
  noMoney(years: string, reasons: readonly string[]): string;
  activitiesOf(actielijn: number): string;
  addTo(actielijn: number, name: string): string;
  activity(nr: string): string;
  activityGone(name: string): string;
  scenarioGone(name: string): string;
  findings(count: number): string;
  findingsFor(nr: string): string;
  aarden: Record<Aard, string>;
  lines(codes: readonly string[]): string;
  taakveld(year: number): string;
  taakveldNone(found: string, year: number): string;
  startAt(year: number, taakveld: string): string;
  amountsTable(nr: string, unit: string): string;
  amount(unit: string): string;
  amountIn(year: number): string;
  amountError(year: number, found: string, unit: Unit): string;
  totalAmount(unit: Unit): string;
  totalError(found: string, unit: Unit): string;
  spreadExplanation(years: string, withMoney: boolean): string;
  /** @param shortfall by how much the lasten then exceed what there is; null: there is enough */
  shiftExplanation(to: number, shortfall: string | null): string;
  remainderOf(year: number, amount: string): string;
  reviewParts: Record<"findings" | "comparing", string>;
  checked(activities: number, years: string, lines: number, source: string): string;
  severities: Record<Severity, string>;
  count(severity: Severity, count: number): string;
  toActivity(nr: string): string;
  firstScenarios(count: number): string;
  writeExplanation(scenario: string): string;
  /** @param atBaten how many of them are added only by the sheet with baten */
  withErrors(count: number, atBaten: number): string;
  sheetChanged(sheet: string, date: string, count: number): string;
  andMore(count: number): string;
  amountChanged(nr: string, year: number, was: string, is: string, address: string): string;
  textChanged(nr: string, field: string, was: string, is: string, address: string): string;
  rowAdded(name: string, address: string): string;
  rowGone(nr: string): string;
  fields: Record<TextDifference["field"], string>;
  staysOnSheet(count: number): string;
  sheetAdopted(count: number): string;
  sheetKinds: Record<SheetKind, string>;
  how: Record<SheetPreview["how"], string>;
  cells(fresh: boolean, address: string, count: number): string;
  rowsAdded(nrs: readonly string[]): string;
  rowsRemoved(nrs: readonly string[]): string;
  rowsKept(nrs: readonly string[]): string;
  rowsDeleted(nrs: readonly string[]): string;
  ownRows(count: number): string;
  kept(addresses: readonly string[], more: number): string;
  written(scenario: string): string;
}

const pluralOf = (count: number, one: string, more: string) =>
  `${amountText(count, 1)} ${count === 1 ? one : more}`;
const sum = (parts: readonly string[], en: string) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${en} ${parts[parts.length - 1]}`;
const exampleAmount = (unit: Unit) => (unit === 1 ? "1.250.000" : "1.250 of 1.250,5");

const SEVERITY_NL: Record<Severity, [string, string]> = {
  fout: ["fout", "fouten"],
  waarschuwing: ["waarschuwing", "waarschuwingen"],
  advies: ["advies", "adviezen"],
};

const nl: PlanTexts = {
  language: "nl",
  close: "Sluiten",
  cancel: "Annuleren",
  cancelling: "Wordt geannuleerd…",
  wait: "Duurt het lang? Excel wacht tot u klaar bent met typen in een cel: druk in Excel op Enter of Esc.",
  tryAgain: "Opnieuw proberen",
  undone: "Ongedaan maken",
  back: "Terug",
  save: "Bewaren",
  making: "Maken",
  apply: "Toepassen",
  task: {
    reading: "Plan ophalen uit de werkmap",
    searching: "Plannen zoeken in de werkmap",
    adopting: "Plan lezen",
    preparing: "Bekijken wat er gaat gebeuren",
    writing: "Plan schrijven",
    reverting: "Ongedaan maken",
    showing: "Blad openen",
  },
  notSaved: (reason) => `Uw laatste wijziging is nog niet in de werkmap bewaard. ${reason}`,
  obstacle: {
    columnOccupied: ({ address, content }) =>
      `In ${address} staat “${content}”, op een plaats die het plan nodig heeft of die met een jaar verdwijnt. Er is niets geschreven. Verplaats die inhoud, of houd de jaren zoals zij zijn.`,
    changed: () =>
      "De bladen zijn intussen gewijzigd; er is niets geschreven of teruggezet. Bekijk het voorbeeld opnieuw.",
  },
  resumed: (number, step) => `Verder waar u was: stap ${number}, ${step}.`,
  oddDraft: (fields) =>
    `Een deel van het bewaarde plan is niet leesbaar en telt niet mee: ${sum(fields, "en")}. Kijk na of het plan nog klopt.`,
  draftFields: {
    draft: "het plan",
    years: "de jaren",
    unit: "de eenheid",
    source: "de bron van de bedragen",
    scenario: "een scenario",
    activity: "een activiteit",
    amounts: "bedragen",
    other: "een instelling",
  },
  unreadableDraft:
    "In deze werkmap is een plan bewaard dat niet leesbaar is en niet meetelt. Begint u een nieuw plan, dan komt dat ervoor in de plaats.",
  unreadableWritten:
    "Een deel van wat bij een geschreven plan was onthouden, is niet leesbaar en telt niet mee. Staan er nog bladen van dat plan, dan worden die niet bijgewerkt: dit plan komt ernaast.",
  startHeader: "Een plan opstellen",
  startExplanation:
    "In vijf stappen naar een plan per actielijn, in uw werkmap. U kunt op elk moment stoppen en later verder.",
  additionExplanation: "Een plan dat u hier kiest, komt als scenario naast wat u al hebt.",
  newPlan: "Nieuw plan",
  fromWorkbook: "Uitgaan van een plan in de werkmap",
  noCandidates:
    "In deze werkmap is geen plan met een herkenbare kop gevonden. Selecteer in het werkblad het plan met zijn kopregel en kies “Selectie lezen”.",
  selection: "Selectie lezen",
  findAgain: "Opnieuw zoeken",
  table: (name) => `tabel ${name}`,
  adoptHeader: (address) => `Uitgaan van ${address}`,
  nothingToAdopt: "Hier staan geen lasten die in een plan passen. Kies een ander bereik.",
  adoptCount: (activities, amounts, years) =>
    `${pluralOf(activities, "activiteit", "activiteiten")} met ${pluralOf(amounts, "bedrag", "bedragen")}, ${years}:`,
  activities: "Activiteiten",
  notAdopted: "Niet overgenomen",
  skip: {
    baten: (count) => `${pluralOf(count, "bedrag", "bedragen")} aan baten: die maakt het plan zelf`,
    total: (count) => `${pluralOf(count, "bedrag", "bedragen")} in een totaalrij`,
    actielijn: (count) => `${pluralOf(count, "bedrag", "bedragen")} zonder bestaande actielijn`,
    year: (count) => `${pluralOf(count, "bedrag", "bedragen")} zonder jaar, of van een jaar buiten het plan`,
    amount: (count) => `${pluralOf(count, "cel", "cellen")} zonder leesbaar bedrag`,
  },
  adoptQuestions: (count) =>
    `Bij het lezen ${count === 1 ? "bleef 1 vraag" : `bleven ${count} vragen`} open. Klopt het bovenstaande niet, kijk dan in Controle hoe het plan is begrepen.`,
  adopting: "Overnemen",
  withoutName: "(nog zonder naam)",
  stepBar: "Stappen",
  steps: {
    assumptions: "Uitgangspunten",
    available: "Beschikbaar",
    plan: "Plan",
    check: "Controle",
    writing: "Schrijven",
  },
  previous: "Vorige",
  next: (step) => `Volgende: ${step}`,
  staysSaved: "Bewaard in de werkmap",
  more: "Meer",
  scenario: "Scenario",
  scenarioNamed: (name) => `Scenario: ${name}`,
  cautious: "Behoedzaam ernaast…",
  cautiousHeader: "Een behoedzaam scenario ernaast",
  cautiousExplanation: (withoutFixed) =>
    `Hetzelfde plan, teruggebracht tot wat vaststaat, en niets structureel op geld dat ophoudt. Uw huidige scenario blijft.${
      withoutFixed.length > 0
        ? ` In ${yearsText(withoutFixed)} staat nog niets vast: met 0 % komt daar niets te staan.`
        : ""
    }`,
  shareProvisional: "Aandeel van voorlopige bedragen dat meetelt (%)",
  percentageError: (found, lowest, highest) =>
    `“${found}” gevonden; toegestaan is een percentage van ${lowest} tot en met ${highest}, zoals 2,5.`,
  copyScenario: "Kopie maken",
  renameScenario: "Naam wijzigen…",
  nameHeader: "Naam van het scenario",
  scenarioName: "Naam",
  nameError: (found) =>
    `“${found}” gevonden; toegestaan is een naam die niet leeg is en die geen ander scenario heeft.`,
  removeScenario: "Scenario verwijderen…",
  questionRemoveScenario: (name) => `Scenario “${name}” verwijderen?`,
  yesRemoveScenario: "Verwijderen",
  noRemoveScenario: "Behouden",
  consequenceRemoveScenario: "Een blad dat ervan geschreven is, blijft in de werkmap staan.",
  scenarioGone: (name) => `Scenario “${name}” is verwijderd.`,
  comparing: "Vergelijken",
  startFrom: "Uitgaan van een plan in de werkmap…",
  anew: "Opnieuw beginnen…",
  questionAgain: "Opnieuw beginnen?",
  yesAgain: "Opnieuw beginnen",
  noAgain: "Plan behouden",
  consequenceAgain: (scenarios) =>
    `${scenarios === 1 ? "Het plan" : `Alle ${scenarios} scenario's`} in dit venster ${scenarios === 1 ? "gaat" : "gaan"} weg; dat is niet ongedaan te maken. Bladen die al geschreven zijn, blijven staan.`,
  gemeenteReading: "Gemeente lezen",
  from: "Van",
  until: "Tot en met",
  unit: "Bedragen in",
  source: "Waaruit blijkt wat er beschikbaar is",
  ramingExplanation: "Dit zijn geen gepubliceerde bedragen. Vervang ze zodra de circulaire de uwe noemt.",
  nationalExplanation:
    "Dit zijn bedragen van alle gemeenten samen; uw gemeente ontvangt daar een deel van. Kies een gemeente voor een raming, of lees uw bedragen in bij Gemeente.",
  ownMissing: "Eigen bedragen zijn er nog niet: lees uw bedragen in bij Gemeente.",
  ramingMissing: "Een raming is er nog niet: kies hierboven uw gemeente.",
  ramingPending: "De raming wordt berekend.",
  certainty: {
    fixed: "vast",
    voorlopig: "voorlopig",
    open: "nog open wie het ontvangt",
    rijk: "loopt via het rijk",
    others: "gaat naar andere gemeenten",
    none: "geen geld",
  },
  certaintyShort: { open: "open", rijk: "rijk", others: "ander" },
  withoutRow: "geen rij in uw bedragen",
  withoutRowShort: "geen rij",
  availableHeader: "Wat er beschikbaar is",
  according: (source, unit) => `Volgens ${source}. Bedragen in ${unit}.`,
  summary: ({ years, plannable, fixed, provisional, open }) =>
    [
      `${euroText(plannable)} in ${yearsText(years)}, waarvan ${euroText(fixed)} vast en ${euroText(provisional)} voorlopig`,
      ...(open.length > 0
        ? [
            `nog open: ${sum(
              open.map((lijn) => `actielijn ${lijn.actielijn} (${yearsText(lijn.years)})`),
              "en",
            )}`,
          ]
        : []),
    ].join("; ") + ".",
  legend: "Betekenis van de tekens",
  ends: "laatste jaar met geld",
  total: "Totaal",
  availableTable: (unit) => `Beschikbaar per actielijn en jaar, ${unit}`,
  explanation: "Toelichting bij de gekozen cel",
  totalOf: (year) => `Totaal ${year}`,
  plannable: "in te zetten",
  amountUnknown: "bedrag niet bekend",
  state: "Stand",
  warning: "Let op",
  endsAfter: (year) => `Na ${year} is er op deze actielijn geen geld meer: plan hier niets structureels.`,
  sourceHeader: "Bron",
  planHeader: (years) => `Plan ${years}`,
  proposalExplanation: (actielijnen) =>
    `Op actielijn ${sum(actielijnen.map(String), "en")} is geld en nog geen activiteit. Een voorstel geeft elk één activiteit met al het geld; u past haar daarna aan.`,
  makeProposal: "Voorstel maken",
  proposed: (count) =>
    `${pluralOf(count, "activiteit", "activiteiten")} voorgesteld. Pas namen, doelen en bedragen aan.`,
  ofWhichPlanned: (plannable, planned) => `Beschikbaar ${plannable} · gepland ${planned} ·`,
  over: (amount) => `over ${amount}`,
  excess: (amount) => `te veel gepland: ${amount}`,
  shortfallIn: (years) => `tekort in ${years}`,
  noMoney: (years, reasons) =>
    `Geen geld in te zetten in ${years}: ${reasons.join(", ")}. Plannen kan, met dekking uit andere middelen.`,
  activitiesOf: (actielijn) => `Activiteiten van actielijn ${actielijn}`,
  add: "Activiteit toevoegen",
  addTo: (actielijn, name) => `Activiteit toevoegen bij actielijn ${actielijn} ${name}`,
  activity: (nr) => `Activiteit ${nr}`,
  activityGone: (name) => `“${name}” is uit het plan verwijderd.`,
  findings: (count) => pluralOf(count, "bevinding", "bevindingen"),
  findingsFor: (nr) => `Bevindingen bij activiteit ${nr}`,
  chart: "Beschikbaar en gepland per jaar",
  chartLoading: "Grafiek laden",
  available: "Beschikbaar",
  planned: "Gepland",
  remainingHeader: "Over",
  name: "Naam",
  target: "Doel",
  targetGroup: "Doelgroep",
  partners: "Partners",
  indicator: "Indicator",
  aard: "Structureel of incidenteel",
  aarden: { structureel: "Structureel", incidenteel: "Incidenteel" },
  notYet: "Nog niet gekozen",
  done: "Klaar",
  remove: "Verwijderen",
  lines: (codes) => `Regels om op te letten (${codes.join(", ")})`,
  taakveld: (year) => `Taakveld in ${year}`,
  findTaakveld: "Zoek op code of naam",
  taakveldNone: (found, year) =>
    `“${found}” gevonden; geen taakveld van ${year} heeft dat in zijn code of naam.`,
  startAt: (year, taakveld) => `Vanaf ${year}: ${taakveld}`,
  successor: "Opvolger van dit taakveld",
  successorExplanation: "Het taakveld is later opgesplitst; kies waar de activiteit dan onder valt.",
  amountsTable: (nr, unit) => `Bedragen van activiteit ${nr}, ${unit}`,
  year: "Jaar",
  amount: (unit) => `Bedrag (${unit})`,
  amountIn: (year) => `Bedrag ${year}`,
  shortfall: "(tekort)",
  amountError: (year, found, unit) =>
    `Bedrag ${year}: “${found}” gevonden; toegestaan is een bedrag van 0 of meer in hele euro's${unit === 1 ? "" : ", in duizenden getypt"}, zoals ${exampleAmount(unit)}. Het plan is niet gewijzigd.`,
  calculationHelper: "Bedragen invullen",
  follow: "Volg beschikbaar",
  spread: "Gelijk spreiden…",
  spreadHeader: "Een totaal gelijk spreiden",
  spreadExplanation: (years, withMoney) =>
    `Over ${withMoney ? "de jaren met geld" : "de jaren van het plan"}: ${years}.`,
  totalAmount: (unit) => (unit === 1 ? "Totaal in euro's" : "Totaal in duizenden euro's"),
  totalError: (found, unit) =>
    `“${found}” gevonden; toegestaan is een bedrag van 0 of meer in hele euro's${unit === 1 ? "" : ", in duizenden getypt"}, zoals ${exampleAmount(unit)}.`,
  applyIndex: "Indexeren…",
  indexHeader: "Indexeren",
  indexExplanation: "Elk later jaar wordt het vorige, verhoogd met het percentage.",
  percentage: "Percentage per jaar",
  startYear: "Uitgaande van het bedrag van",
  copy: "Kopieer jaar naar volgende jaren…",
  copyHeader: "Een jaar kopiëren",
  copyExplanation: "Alle latere jaren krijgen het bedrag van dit jaar.",
  shift: "Rest doorschuiven naar volgend jaar…",
  shiftHeader: "Rest doorschuiven",
  shiftExplanation: (to, shortfall) =>
    `Wat er over is, komt bij het bedrag van ${to}. ${
      shortfall === null
        ? `Op deze actielijn is in ${to} genoeg om het te dekken.`
        : `Daar staat dan ${shortfall} meer aan lasten dan er in ${to} op deze actielijn is: dat vraagt dekking uit een reserve, en de controle meldt het als POK-05.`
    }`,
  remainderOf: (year, amount) => `${year}: over ${amount}`,
  reviewParts: { findings: "Bevindingen", comparing: "Vergelijken" },
  nothingToCheck:
    "Er is nog geen activiteit om te toetsen. Maak bij stap 3 een voorstel, of voeg een activiteit toe.",
  cautiousIntended: (percent, incidenteel, unplanned) =>
    [
      `Dit scenario is behoedzaam gemaakt: wat vaststaat, en ${percent} % van wat voorlopig is.`,
      ...(unplanned > 0 ? [`Daardoor blijft geld liggen: ${unplanned} keer POK-14.`] : []),
      ...(incidenteel > 0
        ? [
            `Geld zonder vervolg heet incidenteel, ook waar de bijdrage structureel is: ${incidenteel} keer POK-12.`,
          ]
        : []),
      ...(unplanned + incidenteel > 0
        ? ["Dat is zo bedoeld; neem het op in de toelichting bij het plan."]
        : []),
    ].join(" "),
  noFindings: "Geen bevindingen",
  checked: (activities, years, lines, source) =>
    `Getoetst: ${pluralOf(activities, "activiteit", "activiteiten")}, ${years}, aan ${lines} toetsregels en de ${source}.`,
  severities: { fout: "Fouten", waarschuwing: "Waarschuwingen", advies: "Adviezen" },
  count: (severity, count) => pluralOf(count, ...SEVERITY_NL[severity]),
  toActivity: (nr) => `Activiteit ${nr}`,
  wholePlan: "hele plan",
  none: "geen bevindingen",
  compareChart: "Beschikbaar en gepland per jaar, per scenario",
  firstScenarios: (count) => `De grafiek toont de eerste ${count} scenario's; de tabellen tonen ze alle.`,
  byYear: "Per jaar",
  byActielijn: "Per actielijn",
  difference: "Verschil",
  writeHeader: "In de werkmap zetten",
  writeExplanation: (scenario) =>
    `Van scenario “${scenario}” komen er een blad met het plan en een samenvatting voor de raad in de werkmap. Bestaande bladen worden niet overschreven.`,
  withBaten: "Ook een blad met de baten per taakveld 0.7, voor de begroting",
  emptyPlan: "Dit scenario heeft nog geen activiteiten: het plan wordt een leeg blad.",
  withErrors: (count, atBaten) =>
    `De controle vindt nog ${pluralOf(count, "fout", "fouten")} in dit scenario${atBaten > 0 ? `, waarvan ${atBaten} doordat de baten erbij staan` : ""}. Schrijven kan wel.`,
  viewErrors: "Bekijken",
  preview: "Voorbeeld",
  sheetChanged: (sheet, date, count) =>
    `Op blad “${sheet}” ${count === 1 ? "is" : "zijn"} sinds ${date} ${pluralOf(count, "wijziging", "wijzigingen")} gemaakt. Wat geldt?`,
  andMore: (count) => `en nog ${amountText(count, 1)}`,
  amountChanged: (nr, year, was, is, address) => `${nr}, ${year}: ${was} werd ${is} (${address})`,
  textChanged: (nr, field, was, is, address) => `${nr}, ${field}: “${was}” werd “${is}” (${address})`,
  rowAdded: (name, address) => `Nieuwe rij${name ? ` “${name}”` : ""} (${address})`,
  rowGone: (nr) => `${nr}: alle rijen verwijderd`,
  empty: "leeg",
  fields: {
    actielijn: "actielijn",
    name: "naam",
    target: "doel",
    targetGroup: "doelgroep",
    partners: "partners",
    indicator: "indicator",
    taakveld: "taakveld",
    aard: "aard",
  },
  adoptSheet: "Wijzigingen van het blad overnemen in het plan",
  keepPlan: "Plan laten gelden",
  keepPlanExplanation:
    "Laat u het plan gelden, dan verandert het plan in dit venster niet. De gewijzigde cellen blijven op het blad staan zoals ze nu zijn.",
  sheetAdopted: (count) =>
    `${pluralOf(count, "wijziging", "wijzigingen")} van het blad in het plan overgenomen.`,
  whatHappens: "Wat er gaat gebeuren",
  staysOnSheet: (count) =>
    `${pluralOf(count, "wijziging", "wijzigingen")} op het blad ${count === 1 ? "staat" : "staan"} niet in het plan en ${count === 1 ? "blijft" : "blijven"} op het blad:`,
  otherSheets: "Andere bladen van de werkmap blijven zoals ze zijn. Schrijven is daarna ongedaan te maken.",
  write: "Schrijven",
  sheets: "Bladen",
  sheetKinds: {
    plan: "het plan",
    summary: "samenvatting voor de raad",
    baten: "baten per taakveld 0.7",
    raming: "de raming waarop het plan rust",
  },
  how: { fresh: "nieuw blad", update: "wordt bijgewerkt", unchanged: "blijft gelijk" },
  cells: (fresh, address, count) =>
    fresh
      ? `${address}, ${pluralOf(count, "gevulde cel", "gevulde cellen")}`
      : `${pluralOf(count, "cel", "cellen")} in ${address}`,
  rowsAdded: (nrs) => `Rijen erbij: ${nrs.join(", ")}`,
  rowsRemoved: (nrs) => `Rijen weg: ${nrs.join(", ")}`,
  rowsKept: (nrs) => `Niet meer in het plan, maar op het blad gewijzigd, dus blijft: ${nrs.join(", ")}`,
  rowsDeleted: (nrs) => `Door u van het blad verwijderd, dus blijft weg: ${nrs.join(", ")}`,
  ownRows: (count) => `${pluralOf(count, "rij", "rijen")} van uzelf ${count === 1 ? "blijft" : "blijven"}`,
  kept: (addresses, more) =>
    `Uw eigen wijzigingen blijven: ${addresses.join(", ")}${more > 0 ? ` en nog ${amountText(more, 1)}` : ""}`,
  written: (scenario) => `Scenario “${scenario}” staat in de werkmap.`,
  checkOnSheet: "Wijzigt u het plan op het blad, controleer het daar dan met de weergave Controle.",
  reverted: "Ongedaan gemaakt. De werkmap is zoals zij was.",
};

const SEVERITY_EN: Record<Severity, [string, string]> = {
  fout: ["error", "errors"],
  waarschuwing: ["warning", "warnings"],
  advies: ["advice", "pieces of advice"],
};

const en: PlanTexts = {
  language: "en",
  close: "Close",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  wait: "Taking long? Excel waits until you finish typing in a cell: press Enter or Esc in Excel.",
  tryAgain: "Try again",
  undone: "Undo",
  back: "Back",
  save: "Save",
  making: "Make",
  apply: "Apply",
  task: {
    reading: "Getting the plan from the workbook",
    searching: "Looking for plans in the workbook",
    adopting: "Reading the plan",
    preparing: "Looking at what will happen",
    writing: "Writing the plan",
    reverting: "Undoing",
    showing: "Opening the sheet",
  },
  notSaved: (reason) => `Your last change has not been kept in the workbook yet. ${reason}`,
  obstacle: {
    columnOccupied: ({ address, content }) =>
      `${address} holds “${content}”, in a place that the plan needs or that goes with a year. Nothing was written. Move that content, or keep the years as they are.`,
    changed: () =>
      "The sheets have been changed meanwhile; nothing was written or put back. Look at the preview again.",
  },
  resumed: (number, step) => `Continue where you were: step ${number}, ${step}.`,
  oddDraft: (fields) =>
    `Part of the kept plan cannot be read and does not count: ${sum(fields, "and")}. Look whether the plan is still right.`,
  draftFields: {
    draft: "the plan",
    years: "the years",
    unit: "the unit",
    source: "the source of the amounts",
    scenario: "a scenario",
    activity: "an activity",
    amounts: "amounts",
    other: "a setting",
  },
  unreadableDraft:
    "This workbook keeps a plan that cannot be read and does not count. If you start a new plan, it takes its place.",
  unreadableWritten:
    "Part of what was remembered about a written plan cannot be read and does not count. If sheets of that plan are still there, they are not updated: this plan comes beside them.",
  startHeader: "Draw up a plan",
  startExplanation:
    "Five steps to a plan per actielijn, in your workbook. You can stop at any moment and go on later.",
  additionExplanation: "A plan chosen here becomes a scenario beside what you already have.",
  newPlan: "New plan",
  fromWorkbook: "Start from a plan in the workbook",
  noCandidates:
    "No plan with a recognisable header was found in this workbook. Select the plan with its header row in the worksheet and choose “Read the selection”.",
  selection: "Read the selection",
  findAgain: "Look again",
  table: (name) => `table ${name}`,
  adoptHeader: (address) => `Start from ${address}`,
  nothingToAdopt: "There are no lasten here that fit in a plan. Choose another range.",
  adoptCount: (activities, amounts, years) =>
    `${pluralOf(activities, "activity", "activities")} with ${pluralOf(amounts, "amount", "amounts")}, ${years}:`,
  activities: "Activities",
  notAdopted: "Not taken over",
  skip: {
    baten: (count) => `${pluralOf(count, "amount", "amounts")} of baten: the plan makes those itself`,
    total: (count) => `${pluralOf(count, "amount", "amounts")} in a total row`,
    actielijn: (count) => `${pluralOf(count, "amount", "amounts")} without an existing actielijn`,
    year: (count) => `${pluralOf(count, "amount", "amounts")} without a year, or of a year outside the plan`,
    amount: (count) => `${pluralOf(count, "cell", "cells")} without a readable amount`,
  },
  adoptQuestions: (count) =>
    `${pluralOf(count, "question", "questions")} stayed open while reading. If the above is not right, look in Check how the plan was understood.`,
  adopting: "Take over",
  withoutName: "(no name yet)",
  stepBar: "Steps",
  steps: {
    assumptions: "Basis",
    available: "Available",
    plan: "Plan",
    check: "Check",
    writing: "Write",
  },
  previous: "Previous",
  next: (step) => `Next: ${step}`,
  staysSaved: "Kept in the workbook",
  more: "More",
  scenario: "Scenario",
  scenarioNamed: (name) => `Scenario: ${name}`,
  cautious: "Cautious beside it…",
  cautiousHeader: "A cautious scenario beside it",
  cautiousExplanation: (withoutFixed) =>
    `The same plan, brought back to what is fixed, and nothing structural on money that ends. Your present scenario stays.${
      withoutFixed.length > 0
        ? ` In ${yearsText(withoutFixed)} nothing is fixed yet: with 0 % nothing is planned there.`
        : ""
    }`,
  shareProvisional: "Share of provisional amounts that counts (%)",
  percentageError: (found, low, high) =>
    `“${found}” found; accepted is a percentage from ${low} to ${high}, such as 2,5 (decimal comma).`,
  copyScenario: "Make a copy",
  renameScenario: "Change name…",
  nameHeader: "Name of the scenario",
  scenarioName: "Name",
  nameError: (found) =>
    `“${found}” found; accepted is a name that is not empty and that no other scenario has.`,
  removeScenario: "Remove scenario…",
  questionRemoveScenario: (name) => `Remove scenario “${name}”?`,
  yesRemoveScenario: "Remove",
  noRemoveScenario: "Keep",
  consequenceRemoveScenario: "A sheet written from it stays in the workbook.",
  scenarioGone: (name) => `Scenario “${name}” has been removed.`,
  comparing: "Compare",
  startFrom: "Start from a plan in the workbook…",
  anew: "Start again…",
  questionAgain: "Start again?",
  yesAgain: "Start again",
  noAgain: "Keep the plan",
  consequenceAgain: (scenarios) =>
    `${scenarios === 1 ? "The plan" : `All ${scenarios} scenarios`} in this pane will be gone; that cannot be undone. Sheets already written stay.`,
  gemeenteReading: "Reading the gemeente",
  from: "From",
  until: "Up to and including",
  unit: "Amounts in",
  source: "What shows how much is available",
  ramingExplanation: "These are not published amounts. Replace them as soon as the circulaire names yours.",
  nationalExplanation:
    "These are amounts of all gemeenten together; your gemeente receives part of them. Choose a gemeente for an estimate, or read in your amounts under Gemeente.",
  ownMissing: "There are no own amounts yet: read in your amounts under Gemeente.",
  ramingMissing: "There is no estimate yet: choose your gemeente above.",
  ramingPending: "The estimate is being calculated.",
  certainty: {
    fixed: "fixed",
    voorlopig: "provisional",
    open: "still open who receives it",
    rijk: "runs through the rijk",
    others: "goes to other gemeenten",
    none: "no money",
  },
  certaintyShort: { open: "open", rijk: "rijk", others: "other" },
  withoutRow: "no row in your amounts",
  withoutRowShort: "no row",
  availableHeader: "What is available",
  according: (source, unit) => `According to ${source}. Amounts in ${unit}.`,
  summary: ({ years, plannable, fixed, provisional, open }) =>
    [
      `${euroText(plannable)} in ${yearsText(years)}, of which ${euroText(fixed)} fixed and ${euroText(provisional)} provisional`,
      ...(open.length > 0
        ? [
            `still open: ${sum(
              open.map((line) => `actielijn ${line.actielijn} (${yearsText(line.years)})`),
              "and",
            )}`,
          ]
        : []),
    ].join("; ") + ".",
  legend: "Meaning of the marks",
  ends: "last year with money",
  total: "Total",
  availableTable: (unit) => `Available per actielijn and year, ${unit}`,
  explanation: "Details of the selected cell",
  totalOf: (year) => `Total ${year}`,
  plannable: "to be planned",
  amountUnknown: "amount not known",
  state: "State",
  warning: "Note",
  endsAfter: (year) => `After ${year} this actielijn has no more money: plan nothing structural here.`,
  sourceHeader: "Source",
  planHeader: (years) => `Plan ${years}`,
  proposalExplanation: (lines) =>
    `There is money and no activity yet on actielijn ${sum(lines.map(String), "and")}. A proposal gives each one activity with all the money; you adapt it afterwards.`,
  makeProposal: "Make a proposal",
  proposed: (count) =>
    `${pluralOf(count, "activity", "activities")} proposed. Adapt names, goals and amounts.`,
  ofWhichPlanned: (available, planned) => `Available ${available} · planned ${planned} ·`,
  over: (amount) => `left ${amount}`,
  excess: (amount) => `planned too much: ${amount}`,
  shortfallIn: (years) => `shortfall in ${years}`,
  noMoney: (years, reasons) =>
    `No money to plan in ${years}: ${reasons.join(", ")}. Planning is possible, with cover from other means.`,
  activitiesOf: (line) => `Activities of actielijn ${line}`,
  add: "Add activity",
  addTo: (line, name) => `Add activity to actielijn ${line} ${name}`,
  activity: (nr) => `Activity ${nr}`,
  activityGone: (name) => `“${name}” has been removed from the plan.`,
  findings: (count) => pluralOf(count, "finding", "findings"),
  findingsFor: (nr) => `Findings for activity ${nr}`,
  chart: "Available and planned per year",
  chartLoading: "Loading the chart",
  available: "Available",
  planned: "Planned",
  remainingHeader: "Left",
  name: "Name",
  target: "Goal",
  targetGroup: "Target group",
  partners: "Partners",
  indicator: "Indicator",
  aard: "Structural or incidental",
  aarden: { structureel: "Structural", incidenteel: "Incidental" },
  notYet: "Not chosen yet",
  done: "Done",
  remove: "Remove",
  lines: (codes) => `Rules to mind (${codes.join(", ")})`,
  taakveld: (year) => `Taakveld in ${year}`,
  findTaakveld: "Search by code or name",
  taakveldNone: (found, year) => `“${found}” found; no taakveld of ${year} has that in its code or name.`,
  startAt: (year, taakveld) => `From ${year}: ${taakveld}`,
  successor: "Successor of this taakveld",
  successorExplanation: "The taakveld has been split later; choose where the activity belongs then.",
  amountsTable: (nr, unit) => `Amounts of activity ${nr}, ${unit}`,
  year: "Year",
  amount: (unit) => `Amount (${unit})`,
  amountIn: (year) => `Amount ${year}`,
  shortfall: "(shortfall)",
  amountError: (year, found, unit) =>
    `Amount ${year}: “${found}” found; accepted is an amount of 0 or more in whole euros${unit === 1 ? "" : ", typed in thousands"}, such as ${exampleAmount(unit).replace("of", "or")}. The plan has not been changed.`,
  calculationHelper: "Fill in amounts",
  follow: "Follow what is available",
  spread: "Spread evenly…",
  spreadHeader: "Spread a total evenly",
  spreadExplanation: (years, money) =>
    `Over ${money ? "the years with money" : "the years of the plan"}: ${years}.`,
  totalAmount: (unit) => (unit === 1 ? "Total in euros" : "Total in thousands of euros"),
  totalError: (found, unit) =>
    `“${found}” found; accepted is an amount of 0 or more in whole euros${unit === 1 ? "" : ", typed in thousands"}, such as ${exampleAmount(unit).replace("of", "or")}.`,
  applyIndex: "Index…",
  indexHeader: "Index",
  indexExplanation: "Each later year becomes the one before, raised by the percentage.",
  percentage: "Percentage a year",
  startYear: "Starting from the amount of",
  copy: "Copy a year to the following years…",
  copyHeader: "Copy a year",
  copyExplanation: "All later years get the amount of this year.",
  shift: "Carry what is left to the next year…",
  shiftHeader: "Carry what is left",
  shiftExplanation: (to, shortfall) =>
    `What is left is added to the amount of ${to}. ${
      shortfall === null
        ? `This actielijn has enough in ${to} to cover it.`
        : `There will then be ${shortfall} more in lasten than this actielijn has in ${to}: it needs cover from a reserve, and the check reports it as POK-05.`
    }`,
  remainderOf: (year, amount) => `${year}: left ${amount}`,
  reviewParts: { findings: "Findings", comparing: "Compare" },
  nothingToCheck: "There is no activity to check yet. Make a proposal in step 3, or add an activity.",
  cautiousIntended: (percent, incidental, unplanned) =>
    [
      `This scenario was made cautious: what is fixed, and ${percent} % of what is provisional.`,
      ...(unplanned > 0 ? [`So money is left unplanned: POK-14, ${unplanned} times.`] : []),
      ...(incidental > 0
        ? [
            `Money that does not go on is called incidental, also where the contribution is structural: POK-12, ${incidental} times.`,
          ]
        : []),
      ...(unplanned + incidental > 0 ? ["That is as meant; say so in the notes to the plan."] : []),
    ].join(" "),
  noFindings: "No findings",
  checked: (activities, years, rules, source) =>
    `Checked: ${pluralOf(activities, "activity", "activities")}, ${years}, against ${rules} rules and the ${source}.`,
  severities: { fout: "Errors", waarschuwing: "Warnings", advies: "Advice" },
  count: (severity, count) => pluralOf(count, ...SEVERITY_EN[severity]),
  toActivity: (nr) => `Activity ${nr}`,
  wholePlan: "whole plan",
  none: "no findings",
  compareChart: "Available and planned per year, per scenario",
  firstScenarios: (count) => `The chart shows the first ${count} scenarios; the tables show all of them.`,
  byYear: "Per year",
  byActielijn: "Per actielijn",
  difference: "Difference",
  writeHeader: "Put it in the workbook",
  writeExplanation: (scenario) =>
    `From scenario “${scenario}” the workbook gets a sheet with the plan and a summary for the council. Existing sheets are not overwritten.`,
  withBaten: "Also a sheet with the baten per taakveld 0.7, for the budget",
  emptyPlan: "This scenario has no activities yet: the plan will be an empty sheet.",
  withErrors: (count, withBaten) =>
    `The check still finds ${pluralOf(count, "error", "errors")} in this scenario${withBaten > 0 ? `, of which ${withBaten} because the baten are there too` : ""}. Writing is possible.`,
  viewErrors: "Look at them",
  preview: "Preview",
  sheetChanged: (sheet, date, count) =>
    `On sheet “${sheet}” ${pluralOf(count, "change has", "changes have")} been made since ${date}. What holds?`,
  andMore: (count) => `and ${amountText(count, 1)} more`,
  amountChanged: (nr, year, was, is, address) => `${nr}, ${year}: ${was} became ${is} (${address})`,
  textChanged: (nr, field, was, is, address) => `${nr}, ${field}: “${was}” became “${is}” (${address})`,
  rowAdded: (name, address) => `New row${name ? ` “${name}”` : ""} (${address})`,
  rowGone: (nr) => `${nr}: all rows removed`,
  empty: "empty",
  fields: {
    actielijn: "actielijn",
    name: "name",
    target: "goal",
    targetGroup: "target group",
    partners: "partners",
    indicator: "indicator",
    taakveld: "taakveld",
    aard: "nature",
  },
  adoptSheet: "Take the changes of the sheet over into the plan",
  keepPlan: "Let the plan hold",
  keepPlanExplanation:
    "If you let the plan hold, the plan in this pane does not change. The changed cells stay on the sheet as they are now.",
  sheetAdopted: (count) => `${pluralOf(count, "change", "changes")} of the sheet taken over into the plan.`,
  whatHappens: "What will happen",
  staysOnSheet: (count) =>
    `${pluralOf(count, "change", "changes")} on the sheet ${count === 1 ? "is" : "are"} not in the plan and ${count === 1 ? "stays" : "stay"} on the sheet:`,
  otherSheets: "Other sheets of the workbook stay as they are. Writing can be undone afterwards.",
  write: "Write",
  sheets: "Sheets",
  sheetKinds: {
    plan: "the plan",
    summary: "summary for the council",
    baten: "baten per taakveld 0.7",
    raming: "the estimate the plan rests on",
  },
  how: { fresh: "new sheet", update: "will be updated", unchanged: "stays the same" },
  cells: (fresh, address, count) =>
    fresh
      ? `${address}, ${pluralOf(count, "filled cell", "filled cells")}`
      : `${pluralOf(count, "cell", "cells")} in ${address}`,
  rowsAdded: (nrs) => `Rows added: ${nrs.join(", ")}`,
  rowsRemoved: (nrs) => `Rows removed: ${nrs.join(", ")}`,
  rowsKept: (nrs) => `No longer in the plan, but changed on the sheet, so kept: ${nrs.join(", ")}`,
  rowsDeleted: (nrs) => `Removed from the sheet by you, so stays away: ${nrs.join(", ")}`,
  ownRows: (count) => `${pluralOf(count, "row", "rows")} of your own ${count === 1 ? "stays" : "stay"}`,
  kept: (addresses, more) =>
    `Your own changes stay: ${addresses.join(", ")}${more > 0 ? ` and ${amountText(more, 1)} more` : ""}`,
  written: (scenario) => `Scenario “${scenario}” is in the workbook.`,
  checkOnSheet: "If you change the plan on the sheet, check it there with the view Check.",
  reverted: "Undone. The workbook is as it was.",
};

export const PLAN: Readonly<Record<Language, PlanTexts>> = { nl, en };
