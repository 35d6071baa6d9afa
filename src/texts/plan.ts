import { dutch, english, yearsText } from "./format";
import type { Language, ObstacleTexts, Widened } from "./kinds";
import { severityEn, severityNl } from "./severity";

/** What is available in all years together, in whole euros. */
export interface Summary {
  years: readonly number[];
  plannable: number;
  fixed: number;
  provisional: number;
  open: readonly { actielijn: number; years: readonly number[] }[];
}

/** What is typed is read in the Dutch notation, in both languages. */
const exampleAmount = (unit: number, or: string) => (unit === 1 ? "1.250.000" : `1.250 ${or} 1.250,5`);

const NL = {
  language: "nl" as const,
  close: "Sluiten",
  cancel: "Annuleren",
  cancelling: "Wordt geannuleerd…",
  wait: "Duurt het lang? Excel wacht tot u klaar bent met typen in een cel: druk in Excel op Enter of Esc.",
  tryAgain: "Opnieuw proberen",
  undo: "Ongedaan maken",
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
  notSaved: (reason: string) => `Uw laatste wijziging is nog niet in de werkmap bewaard. ${reason}`,
  obstacle: {
    columnOccupied: ({ address, content }) =>
      `In ${address} staat “${content}”, op een plaats die het plan nodig heeft of die met een jaar verdwijnt. Er is niets geschreven. Verplaats die inhoud, of houd de jaren zoals zij zijn.`,
    changed: () =>
      "De bladen zijn intussen gewijzigd; er is niets geschreven of teruggezet. Bekijk het voorbeeld opnieuw.",
  } satisfies Partial<ObstacleTexts>,
  resumed: (number: number, step: string) => `Verder waar u was: stap ${number}, ${step}.`,
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
  table: (name: string) => `tabel ${name}`,
  adoptHeader: (address: string) => `Uitgaan van ${address}`,
  nothingToAdopt: "Hier staan geen lasten die in een plan passen. Kies een ander bereik.",
  adoptCount: (activities: number, amounts: number, years: string) =>
    `${dutch.count(activities, "activiteit", "activiteiten")} met ${dutch.count(amounts, "bedrag", "bedragen")}, ${years}:`,
  activities: "Activiteiten",
  notAdopted: "Niet overgenomen",
  skip: {
    baten: (count: number) =>
      `${dutch.count(count, "bedrag", "bedragen")} aan baten: die maakt het plan zelf`,
    total: (count: number) => `${dutch.count(count, "bedrag", "bedragen")} in een totaalrij`,
    actielijn: (count: number) => `${dutch.count(count, "bedrag", "bedragen")} zonder bestaande actielijn`,
    year: (count: number) =>
      `${dutch.count(count, "bedrag", "bedragen")} zonder jaar, of van een jaar buiten het plan`,
    amount: (count: number) => `${dutch.count(count, "cel", "cellen")} zonder leesbaar bedrag`,
  },
  adoptQuestions: (count: number) =>
    `Bij het lezen ${dutch.plural(count, "bleef", "bleven")} ${dutch.count(count, "vraag", "vragen")} open. Klopt het bovenstaande niet, kijk dan in Controle hoe het plan is begrepen.`,
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
  next: (step: string) => `Volgende: ${step}`,
  staysSaved: "Bewaard in de werkmap",
  more: "Meer",
  scenario: "Scenario",
  scenarioNamed: (name: string) => `Scenario: ${name}`,
  cautious: "Behoedzaam ernaast…",
  cautiousHeader: "Een behoedzaam scenario ernaast",
  cautiousExplanation: (withoutFixed: readonly number[]) =>
    `Hetzelfde plan, teruggebracht tot wat vaststaat, en niets structureel op geld dat ophoudt. Uw huidige scenario blijft.${
      withoutFixed.length > 0
        ? ` In ${yearsText(withoutFixed)} staat nog niets vast: met 0 % komt daar niets te staan.`
        : ""
    }`,
  shareProvisional: "Aandeel van voorlopige bedragen dat meetelt (%)",
  percentageError: (found: string, lowest: string, highest: string) =>
    `“${found}” gevonden; toegestaan is een percentage van ${lowest} tot en met ${highest}, zoals 2,5.`,
  copyScenario: "Kopie maken",
  renameScenario: "Naam wijzigen…",
  nameHeader: "Naam van het scenario",
  scenarioName: "Naam",
  nameError: (found: string) =>
    `“${found}” gevonden; toegestaan is een naam die niet leeg is en die geen ander scenario heeft.`,
  removeScenario: "Scenario verwijderen…",
  questionRemoveScenario: (name: string) => `Scenario “${name}” verwijderen?`,
  yesRemoveScenario: "Verwijderen",
  noRemoveScenario: "Behouden",
  consequenceRemoveScenario: "Een blad dat ervan geschreven is, blijft in de werkmap staan.",
  scenarioGone: (name: string) => `Scenario “${name}” is verwijderd.`,
  comparing: "Vergelijken",
  startFrom: "Uitgaan van een plan in de werkmap…",
  startOver: "Opnieuw beginnen…",
  questionStartOver: "Opnieuw beginnen?",
  yesStartOver: "Opnieuw beginnen",
  noStartOver: "Plan behouden",
  consequenceStartOver: (scenarios: number) =>
    `${dutch.plural(scenarios, "Het plan", `Alle ${dutch.number(scenarios)} scenario's`)} in dit venster ${dutch.plural(scenarios, "gaat", "gaan")} weg; dat is niet ongedaan te maken. Bladen die al geschreven zijn, blijven staan.`,
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
  basedOn: (source: string, unit: string) => `Volgens ${source}. Bedragen in ${unit}.`,
  summary: ({ years, plannable, fixed, provisional, open }: Summary) =>
    [
      `${dutch.euro(plannable)} in ${yearsText(years)}, waarvan ${dutch.euro(fixed)} vast en ${dutch.euro(provisional)} voorlopig`,
      ...(open.length > 0
        ? [
            `nog open: ${dutch.list(
              open.map(
                (lijn: { actielijn: number; years: readonly number[] }) =>
                  `actielijn ${lijn.actielijn} (${yearsText(lijn.years)})`,
              ),
            )}`,
          ]
        : []),
    ].join("; ") + ".",
  legend: "Betekenis van de tekens",
  ends: "laatste jaar met geld",
  total: "Totaal",
  availableTable: (unit: string) => `Beschikbaar per actielijn en jaar, ${unit}`,
  explanation: "Toelichting bij de gekozen cel",
  totalOf: (year: number) => `Totaal ${year}`,
  plannable: "in te zetten",
  amountUnknown: "bedrag niet bekend",
  state: "Stand",
  warning: "Let op",
  endsAfter: (year: number) =>
    `Na ${year} is er op deze actielijn geen geld meer: plan hier niets structureels.`,
  sourceHeader: "Bron",
  planHeader: (years: string) => `Plan ${years}`,
  proposalExplanation: (actielijnen: readonly number[]) =>
    `Op actielijn ${dutch.list(actielijnen.map(String))} is geld en nog geen activiteit. Een voorstel geeft elk één activiteit met al het geld; u past haar daarna aan.`,
  makeProposal: "Voorstel maken",
  proposed: (count: number) =>
    `${dutch.count(count, "activiteit", "activiteiten")} voorgesteld. Pas namen, doelen en bedragen aan.`,
  ofWhichPlanned: (plannable: string, planned: string) => `Beschikbaar ${plannable} · gepland ${planned} ·`,
  left: (amount: string) => `over ${amount}`,
  excess: (amount: string) => `te veel gepland: ${amount}`,
  shortfallIn: (years: string) => `tekort in ${years}`,
  noMoney: (years: string, reasons: readonly string[]) =>
    `Geen geld in te zetten in ${years}: ${reasons.join(", ")}. Plannen kan, met dekking uit andere middelen.`,
  activitiesOf: (actielijn: number) => `Activiteiten van actielijn ${actielijn}`,
  add: "Activiteit toevoegen",
  addTo: (actielijn: number, name: string) => `Activiteit toevoegen bij actielijn ${actielijn} ${name}`,
  activity: (nr: string) => `Activiteit ${nr}`,
  activityGone: (name: string) => `“${name}” is uit het plan verwijderd.`,
  findings: (count: number) => dutch.count(count, "bevinding", "bevindingen"),
  findingsFor: (nr: string) => `Bevindingen bij activiteit ${nr}`,
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
  rules: (codes: readonly string[]) => `Regels om op te letten (${codes.join(", ")})`,
  taakveld: (year: number) => `Taakveld in ${year}`,
  findTaakveld: "Zoek op code of naam",
  taakveldNone: (found: string, year: number) =>
    `“${found}” gevonden; geen taakveld van ${year} heeft dat in zijn code of naam.`,
  startAt: (year: number, taakveld: string) => `Vanaf ${year}: ${taakveld}`,
  successor: "Opvolger van dit taakveld",
  successorExplanation: "Het taakveld is later opgesplitst; kies waar de activiteit dan onder valt.",
  amountsTable: (nr: string, unit: string) => `Bedragen van activiteit ${nr}, ${unit}`,
  year: "Jaar",
  amount: (unit: string) => `Bedrag (${unit})`,
  amountIn: (year: number) => `Bedrag ${year}`,
  shortfall: "(tekort)",
  amountError: (year: number, found: string, unit: number) =>
    `Bedrag ${year}: “${found}” gevonden; toegestaan is een bedrag van 0 of meer in hele euro's${unit === 1 ? "" : ", in duizenden getypt"}, zoals ${exampleAmount(unit, "of")}. Het plan is niet gewijzigd.`,
  calculationHelper: "Bedragen invullen",
  follow: "Volg beschikbaar",
  spread: "Gelijk spreiden…",
  spreadHeader: "Een totaal gelijk spreiden",
  spreadExplanation: (years: string, withMoney: boolean) =>
    `Over ${withMoney ? "de jaren met geld" : "de jaren van het plan"}: ${years}.`,
  totalAmount: (unit: number) => (unit === 1 ? "Totaal in euro's" : "Totaal in duizenden euro's"),
  totalError: (found: string, unit: number) =>
    `“${found}” gevonden; toegestaan is een bedrag van 0 of meer in hele euro's${unit === 1 ? "" : ", in duizenden getypt"}, zoals ${exampleAmount(unit, "of")}.`,
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
  shiftExplanation: (to: number, shortfall: string | null) =>
    `Wat er over is, komt bij het bedrag van ${to}. ${
      shortfall === null
        ? `Op deze actielijn is in ${to} genoeg om het te dekken.`
        : `Daar staat dan ${shortfall} meer aan lasten dan er in ${to} op deze actielijn is: dat vraagt dekking uit een reserve, en de controle meldt het als POK-05.`
    }`,
  remainderOf: (year: number, amount: string) => `${year}: over ${amount}`,
  reviewParts: { findings: "Bevindingen", comparing: "Vergelijken" },
  nothingToCheck:
    "Er is nog geen activiteit om te toetsen. Maak bij stap 3 een voorstel, of voeg een activiteit toe.",
  cautiousIntended: (percent: string, incidenteel: number, unplanned: number) =>
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
  checked: (activities: number, years: string, lines: number, source: string) =>
    `Getoetst: ${dutch.count(activities, "activiteit", "activiteiten")}, ${years}, aan ${lines} toetsregels en de ${source}.`,
  severities: { fout: "Fouten", waarschuwing: "Waarschuwingen", advies: "Adviezen" },
  count: severityNl,
  toActivity: (nr: string) => `Activiteit ${nr}`,
  wholePlan: "hele plan",
  none: "geen bevindingen",
  compareChart: "Beschikbaar en gepland per jaar, per scenario",
  firstScenarios: (count: number) =>
    `De grafiek toont de eerste ${count} scenario's; de tabellen tonen ze alle.`,
  byYear: "Per jaar",
  byActielijn: "Per actielijn",
  difference: "Verschil",
  writeHeader: "In de werkmap zetten",
  writeExplanation: (scenario: string) =>
    `Van scenario “${scenario}” komen er een blad met het plan en een samenvatting voor de raad in de werkmap. Bestaande bladen worden niet overschreven.`,
  withBaten: "Ook een blad met de baten per taakveld 0.7, voor de begroting",
  emptyPlan: "Dit scenario heeft nog geen activiteiten: het plan wordt een leeg blad.",
  withErrors: (count: number, atBaten: number) =>
    `De controle vindt nog ${dutch.count(count, "fout", "fouten")} in dit scenario${atBaten > 0 ? `, waarvan ${atBaten} doordat de baten erbij staan` : ""}. Schrijven kan wel.`,
  viewErrors: "Bekijken",
  preview: "Voorbeeld",
  sheetChanged: (sheet: string, date: string, count: number) =>
    `Op blad “${sheet}” ${dutch.plural(count, "is", "zijn")} sinds ${dutch.date(date)} ${dutch.count(count, "wijziging", "wijzigingen")} gemaakt. Wat geldt?`,
  andMore: (count: number) => `en nog ${dutch.number(count)}`,
  amountChanged: (nr: string, year: number, was: string, is: string, address: string) =>
    `${nr}, ${year}: ${was} werd ${is} (${address})`,
  textChanged: (nr: string, field: string, was: string, is: string, address: string) =>
    `${nr}, ${field}: “${was}” werd “${is}” (${address})`,
  rowAdded: (name: string, address: string) => `Nieuwe rij${name ? ` “${name}”` : ""} (${address})`,
  rowGone: (nr: string) => `${nr}: alle rijen verwijderd`,
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
  sheetAdopted: (count: number) =>
    `${dutch.count(count, "wijziging", "wijzigingen")} van het blad in het plan overgenomen.`,
  whatHappens: "Wat er gaat gebeuren",
  staysOnSheet: (count: number) =>
    `${dutch.count(count, "wijziging", "wijzigingen")} op het blad ${dutch.plural(count, "staat", "staan")} niet in het plan en ${dutch.plural(count, "blijft", "blijven")} op het blad:`,
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
  cells: (fresh: boolean, address: string, count: number) =>
    fresh
      ? `${address}, ${dutch.count(count, "gevulde cel", "gevulde cellen")}`
      : `${dutch.count(count, "cel", "cellen")} in ${address}`,
  rowsAdded: (nrs: readonly string[]) => `Rijen erbij: ${nrs.join(", ")}`,
  rowsRemoved: (nrs: readonly string[]) => `Rijen weg: ${nrs.join(", ")}`,
  rowsKept: (nrs: readonly string[]) =>
    `Niet meer in het plan, maar op het blad gewijzigd, dus blijft: ${nrs.join(", ")}`,
  rowsDeleted: (nrs: readonly string[]) =>
    `Door u van het blad verwijderd, dus blijft weg: ${nrs.join(", ")}`,
  ownRows: (count: number) =>
    `${dutch.count(count, "rij", "rijen")} van uzelf ${dutch.plural(count, "blijft", "blijven")}`,
  kept: (addresses: readonly string[], more: number) =>
    `Uw eigen wijzigingen blijven: ${addresses.join(", ")}${more > 0 ? ` en nog ${dutch.number(more)}` : ""}`,
  written: (scenario: string) => `Scenario “${scenario}” staat in de werkmap.`,
  checkOnSheet: "Wijzigt u het plan op het blad, controleer het daar dan met de weergave Controle.",
  reverted: "Ongedaan gemaakt. De werkmap is zoals zij was.",
  oddDraft: (fields: readonly string[]) =>
    `Een deel van het bewaarde plan is niet leesbaar en telt niet mee: ${dutch.list(fields)}. Kijk na of het plan nog klopt.`,
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
};

/** The texts of the view, with the Dutch ones as the model. */
type PlanTexts = Widened<typeof NL>;

const EN = {
  language: "en",
  close: "Close",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  wait: "Taking long? Excel waits until you finish typing in a cell: press Enter or Esc in Excel.",
  tryAgain: "Try again",
  undo: "Undo",
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
    `Part of the kept plan cannot be read and does not count: ${english.list(fields)}. Look whether the plan is still right.`,
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
    `${english.count(activities, "activity", "activities")} with ${english.count(amounts, "amount", "amounts")}, ${years}:`,
  activities: "Activities",
  notAdopted: "Not taken over",
  skip: {
    baten: (count) => `${english.count(count, "amount", "amounts")} of baten: the plan makes those itself`,
    total: (count) => `${english.count(count, "amount", "amounts")} in a total row`,
    actielijn: (count) => `${english.count(count, "amount", "amounts")} without an existing actielijn`,
    year: (count) =>
      `${english.count(count, "amount", "amounts")} without a year, or of a year outside the plan`,
    amount: (count) => `${english.count(count, "cell", "cells")} without a readable amount`,
  },
  adoptQuestions: (count) =>
    `${english.count(count, "question", "questions")} stayed open while reading. If the above is not right, look in Check how the plan was understood.`,
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
  startOver: "Start again…",
  questionStartOver: "Start again?",
  yesStartOver: "Start again",
  noStartOver: "Keep the plan",
  consequenceStartOver: (scenarios) =>
    `${english.plural(scenarios, "The plan", `All ${english.number(scenarios)} scenarios`)} in this pane will be gone; that cannot be undone. Sheets already written stay.`,
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
  basedOn: (source, unit) => `According to ${source}. Amounts in ${unit}.`,
  summary: ({ years, plannable, fixed, provisional, open }) =>
    [
      `${english.euro(plannable)} in ${yearsText(years)}, of which ${english.euro(fixed)} fixed and ${english.euro(provisional)} provisional`,
      ...(open.length > 0
        ? [
            `still open: ${english.list(open.map((line) => `actielijn ${line.actielijn} (${yearsText(line.years)})`))}`,
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
    `There is money and no activity yet on actielijn ${english.list(lines.map(String))}. A proposal gives each one activity with all the money; you adapt it afterwards.`,
  makeProposal: "Make a proposal",
  proposed: (count) =>
    `${english.count(count, "activity", "activities")} proposed. Adapt names, goals and amounts.`,
  ofWhichPlanned: (available, planned) => `Available ${available} · planned ${planned} ·`,
  left: (amount) => `left ${amount}`,
  excess: (amount) => `planned too much: ${amount}`,
  shortfallIn: (years) => `shortfall in ${years}`,
  noMoney: (years, reasons) =>
    `No money to plan in ${years}: ${reasons.join(", ")}. Planning is possible, with cover from other means.`,
  activitiesOf: (line) => `Activities of actielijn ${line}`,
  add: "Add activity",
  addTo: (line, name) => `Add activity to actielijn ${line} ${name}`,
  activity: (nr) => `Activity ${nr}`,
  activityGone: (name) => `“${name}” has been removed from the plan.`,
  findings: (count) => english.count(count, "finding", "findings"),
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
  rules: (codes) => `Rules to mind (${codes.join(", ")})`,
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
    `Amount ${year}: “${found}” found; accepted is an amount of 0 or more in whole euros${unit === 1 ? "" : ", typed in thousands"}, such as ${exampleAmount(unit, "or")}. The plan has not been changed.`,
  calculationHelper: "Fill in amounts",
  follow: "Follow what is available",
  spread: "Spread evenly…",
  spreadHeader: "Spread a total evenly",
  spreadExplanation: (years, money) =>
    `Over ${money ? "the years with money" : "the years of the plan"}: ${years}.`,
  totalAmount: (unit) => (unit === 1 ? "Total in euros" : "Total in thousands of euros"),
  totalError: (found, unit) =>
    `“${found}” found; accepted is an amount of 0 or more in whole euros${unit === 1 ? "" : ", typed in thousands"}, such as ${exampleAmount(unit, "or")}.`,
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
    `Checked: ${english.count(activities, "activity", "activities")}, ${years}, against ${rules} rules and the ${source}.`,
  severities: { fout: "Errors", waarschuwing: "Warnings", advies: "Advice" },
  count: severityEn,
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
    `The check still finds ${english.count(count, "error", "errors")} in this scenario${withBaten > 0 ? `, of which ${withBaten} because the baten are there too` : ""}. Writing is possible.`,
  viewErrors: "Look at them",
  preview: "Preview",
  sheetChanged: (sheet, date, count) =>
    `On sheet “${sheet}” ${english.count(count, "change has", "changes have")} been made since ${english.date(date)}. What holds?`,
  andMore: (count) => `and ${english.number(count)} more`,
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
  sheetAdopted: (count) =>
    `${english.count(count, "change", "changes")} of the sheet taken over into the plan.`,
  whatHappens: "What will happen",
  staysOnSheet: (count) =>
    `${english.count(count, "change", "changes")} on the sheet ${english.plural(count, "is", "are")} not in the plan and ${english.plural(count, "stays", "stay")} on the sheet:`,
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
      ? `${address}, ${english.count(count, "filled cell", "filled cells")}`
      : `${english.count(count, "cell", "cells")} in ${address}`,
  rowsAdded: (nrs) => `Rows added: ${nrs.join(", ")}`,
  rowsRemoved: (nrs) => `Rows removed: ${nrs.join(", ")}`,
  rowsKept: (nrs) => `No longer in the plan, but changed on the sheet, so kept: ${nrs.join(", ")}`,
  rowsDeleted: (nrs) => `Removed from the sheet by you, so stays away: ${nrs.join(", ")}`,
  ownRows: (count) =>
    `${english.count(count, "row", "rows")} of your own ${english.plural(count, "stays", "stay")}`,
  kept: (addresses, more) =>
    `Your own changes stay: ${addresses.join(", ")}${more > 0 ? ` and ${english.number(more)} more` : ""}`,
  written: (scenario) => `Scenario “${scenario}” is in the workbook.`,
  checkOnSheet: "If you change the plan on the sheet, check it there with the view Check.",
  reverted: "Undone. The workbook is as it was.",
} satisfies PlanTexts;

export const PLAN: Readonly<Record<Language, PlanTexts>> = { nl: NL, en: EN };
