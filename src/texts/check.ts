import { dutch, english } from "./format";
import type { Language, ObstacleTexts, Widened } from "./kinds";
import { severityEn, severityNl } from "./severity";

type MarkMode = "color" | "column";

/** The marks on the worksheet; the columns by their address. */
interface MarkState {
  colors: number;
  notes: number;
  columns: readonly string[];
}

const marksNl = ({ colors, notes, columns }: MarkState): string[] => [
  ...(colors > 0 ? [dutch.count(colors, "gekleurd gebied", "gekleurde gebieden")] : []),
  ...(notes > 0 ? [dutch.count(notes, "notitie", "notities")] : []),
  ...(columns.length > 0 ? [`kolom Controle in ${columns.join(", ")}`] : []),
];

const marksEn = ({ colors, notes, columns }: MarkState): string[] => [
  ...(colors > 0 ? [english.count(colors, "coloured area", "coloured areas")] : []),
  ...(notes > 0 ? [english.count(notes, "note", "notes")] : []),
  ...(columns.length > 0 ? [`column Controle in ${columns.join(", ")}`] : []),
];

const NL = {
  language: "nl" as const,
  close: "Sluiten",
  wait: "Duurt het lang? Excel wacht tot u klaar bent met typen in een cel: druk in Excel op Enter of Esc.",
  cancel: "Annuleren",
  cancelling: "Wordt geannuleerd…",
  whatHeader: "Wat wilt u controleren?",
  selection: "Selectie controleren",
  findPlans: "Zoek plannen",
  candidates: "Gevonden in deze werkmap",
  earlier: "Eerder gecontroleerd",
  noCandidates:
    "In deze werkmap is geen plan met een herkenbare kop gevonden. Selecteer in het werkblad het plan met zijn kopregel en kies “Selectie controleren”. Heeft het plan geen kopregel, dan zegt u daarna wat elke kolom is.",
  noHeader:
    "Geen kopregel met een kolom voor bedragen gevonden. Zeg hieronder wat elke kolom is; Actielijn, Jaar en Bedrag zijn nodig.",
  otherPlan: "Ander plan…",
  backToPlan: "Terug",
  nationalPart:
    "Een gemeente ontvangt daar een deel van; met eigen bedragen (weergave Gemeente) is de controle scherper.",
  gemeenteUnknown: "Gemeente niet gekozen: haar rol (actielijn 3, 6 en 7) wordt niet getoetst.",
  live: "Meekijken",
  outdated: "Het plan of de bedragen zijn na deze controle gewijzigd.",
  noReports:
    "Deze Excel meldt geen wijzigingen, dus Controle kijkt niet mee. Controleer na een wijziging zelf opnieuw.",
  checkNow: "Nu controleren",
  understood: "Zo is het plan begrepen",
  understoodExplanation: "Wat u hier verbetert, onthoudt de werkmap bij dit plan.",
  long: "een jaar per rij",
  wide: "een kolom per jaar",
  columns: "Kolommen",
  column: "Kolom",
  role: "betekenis",
  yearPerRow: "jaar per rij",
  kindPerRow: "soort per rij",
  year: "Jaar",
  kind: "Baten of lasten",
  kindExplanation: "Geldt waar het plan zelf niets zegt.",
  headerRow: "Kopregel",
  headerRowExplanation: "Rijnummer op het blad van de (onderste) kopregel; leeg: zelf herkennen.",
  noHeaderRow: "Het plan heeft geen kopregel",
  headerRowGone: "niet gevonden",
  unit: "Eenheid",
  signs: "Mintekens",
  skip: "Rijen die niet meetellen",
  skipExplanation: "Rijnummers op het blad, zoals 12, 15-18.",
  fillDown: "Een lege cel in de kolom Actielijn heeft de waarde van de cel erboven",
  questionFillDown: "Geldt daar de actielijn van de cel erboven?",
  columnActielijn: "Kies de kolom Actielijn",
  fillDownChoice: { yes: "Ja, erboven geldt", no: "Nee, telt niet mee" },
  totalRows: "Totaalrijen, tellen niet mee",
  skipped: "Overgeslagen rijen",
  warning: "Let op",
  choose: "Kies",
  restoreRecognition: "Herkenning herstellen",
  columnThatHolds: "Kies de kolom die geldt",
  findings: "Bevindingen",
  severity: "Ernst",
  find: "Zoek in code, cel en tekst",
  noMatches: "Geen bevindingen die hieraan voldoen.",
  more: "Meer tonen",
  wholePlan: "hele plan",
  source: "Bron",
  noFindings: "Geen bevindingen",
  nothingChecked:
    "Er is nog niets getoetst: er is geen bedrag bij een actielijn gelezen. Geef bij “Zo is het plan begrepen” op waar de actielijn staat.",
  layAside: "Terzijde leggen…",
  setAside: "Terzijde gelegd",
  reason: "Reden",
  reasonExplanation: "De reden blijft in de werkmap en komt in het rapport.",
  reasonNeeded: "Vul een reden in: zonder reden is later niet na te gaan waarom dit akkoord is.",
  name: "Uw naam",
  nameNeeded: "Vul uw naam in: een lezer van het rapport moet weten wie dit besloot.",
  save: "Terzijde leggen",
  takeBack: "Terughalen",
  lapsed: "Redenen bij bevindingen die er niet meer zijn",
  lapsedExplanation:
    "Het bedrag of de regel is sindsdien gewijzigd. Staat er nu een nieuwe bevinding, beoordeel die dan opnieuw.",
  forgetLapsed: "Deze redenen verwijderen",
  worksheet: "In het werkblad",
  colors: "Cellen kleuren…",
  makeColumn: "Kolom Controle…",
  columnOutdated:
    "De kolom Controle leest het plan nog zoals het eerder was begrepen, bijvoorbeeld in een andere eenheid of zonder nieuwe bedragen.",
  remakeColumn: "Kolom opnieuw maken",
  clearing: "Markering weghalen…",
  report: "Rapport…",
  yesMark: "Markeren",
  doNotMark: "Niet markeren",
  yesClear: "Weghalen",
  doNotClear: "Laten staan",
  yesReport: "Rapport maken",
  noReport: "Geen rapport",
  nothingToMark: "Er is geen open bevinding bij een cel; er valt niets te kleuren.",
  undo: "Ongedaan maken",
  showReport: "Toon het rapport",
  reportGone: "Ongedaan gemaakt. Het rapportblad is weg.",
  takenBack: "Teruggehaald. De bevinding staat weer bij de andere.",
  task: {
    reading: "Plan lezen",
    searching: "Plannen zoeken",
    checking: "Plan controleren",
    remembering: "Onthouden in de werkmap",
    marks: "Markeren in het werkblad",
    clearing: "Markering weghalen",
    reporting: "Rapport schrijven",
    reverting: "Ongedaan maken",
  },
  onProgress: (part: number) => dutch.percent(part / 100, 0),
  vanished: (locations: string) => `Eerder gecontroleerd en nu niet meer in de werkmap: ${locations}.`,
  table: (name: string) => `tabel ${name}`,
  checkedAgainst: (amounts: string) => `Getoetst aan de ${amounts}.`,
  nationalAmounts: (editie: string) => `landelijke bedragen: ${editie}`,
  ownAmounts: (gemeente: string, edities: string) => `eigen bedragen van ${gemeente}: ${edities}`,
  editieOf: (name: string, date: string) =>
    `${name || "zonder editie"}${date ? `, ingevoerd ${dutch.date(date)}` : ""}`,
  gemeente: (name: string) => `Gemeente: ${name}.`,
  updated: (time: Date) => `Gecontroleerd om ${dutch.time(time)}`,
  summary: (shape: string, years: string, unit: string) => [shape, years, unit].filter(Boolean).join(" · "),
  totals: (count: number) => dutch.count(count, "totaalrij", "totaalrijen"),
  withoutPok: (count: number) =>
    dutch.count(
      count,
      "rij met bedragen gaat niet over de POK-middelen en telt niet mee.",
      "rijen met bedragen gaan niet over de POK-middelen en tellen niet mee.",
    ),
  fondsRows: (count: number) =>
    dutch.count(
      count,
      "rij gaat over ander geld van het gemeentefonds en is daarop getoetst; zij telt niet mee bij de POK-middelen.",
      "rijen gaan over ander geld van het gemeentefonds en zijn daarop getoetst; zij tellen niet mee bij de POK-middelen.",
    ),
  notIncluded: (count: number) => dutch.count(count, "rij telt niet mee", "rijen tellen niet mee"),
  remarks: (count: number) => dutch.count(count, "opmerking", "opmerkingen"),
  rowHidden: (row: number) => `Rij ${row} is verborgen; maak haar zichtbaar om de cel te zien.`,
  questions: (count: number) => dutch.count(count, "vraag", "vragen"),
  hintsLost: (count: number) =>
    `${dutch.count(count, "aanwijzing over een rij of kolom is", "aanwijzingen over rijen of kolommen zijn")} niet meer in het plan terug te vinden en ${dutch.plural(count, "geldt", "gelden")} niet meer. Kijk na of het plan nog goed is begrepen.`,
  skipHidden: (count: number) =>
    `${dutch.count(count, "verborgen of weggefilterde rij", "verborgen of weggefilterde rijen")} niet meetellen`,
  headerRows: (from: number, until: number) => (from === until ? `rij ${from}` : `rij ${from}–${until}`),
  row: (number: number) => `Rij ${number}`,
  readRow: (number: number) => `Rij ${number} lezen als…`,
  readRowAs: (number: number) => `Rij ${number} lezen als`,
  asRecognized: "zoals herkend",
  rowWithout: { pot: "Hele pot, geen actielijn", none: "Geen POK" },
  rowKinds: { lasten: "Lasten", baten: "Baten", saldo: "Saldo, telt niet mee" },
  ownChoices: "Eigen keuzes bij rijen",
  undoOwnChoice: "Eigen keuze – ongedaan maken",
  undoOwnChoiceOf: (number: number) => `Eigen keuze – ongedaan maken: rij ${number}`,
  tableChoice: { all: "Samen één plan", first: "Alleen de eerste" },
  tablesExplanation: "Op dit blad staat meer dan één tabel.",
  rowError: (found: string) =>
    `“${found}” gevonden; toegestaan zijn rijnummers van het plan, zoals 12, 15-18.`,
  headerRowError: (found: string, first: number, last: number) =>
    `“${found}” gevonden; toegestaan is een rijnummer van ${first} tot en met ${last}.`,
  account: (read: number, asked: number, unread: number) =>
    [
      `${dutch.count(read, "bedrag", "bedragen")} gelezen`,
      ...(asked > 0
        ? [`${dutch.number(asked)} ${dutch.plural(asked, "wacht", "wachten")} op een antwoord`]
        : []),
      ...(unread > 0 ? [`${dutch.number(unread)} niet`] : []),
    ].join(", "),
  andMore: (count: number) => `en nog ${dutch.number(count)}`,
  roles: {
    actielijn: "Actielijn",
    year: "Jaar",
    amount: "Bedrag",
    kind: "Baten of lasten",
    aard: "Aard",
    kanaal: "Kanaal",
    taakveld: "Taakveld",
    description: "Omschrijving",
    details: "Toelichting",
    sign: "V of N",
    gemeente: "Gemeente",
    reportKind: "Verslagsoort",
    none: "Telt niet mee",
  },
  signChoice: {
    positive: "Baten en lasten zijn positief",
    "baten negative": "Baten zijn negatief",
    "lasten negative": "Lasten zijn negatief",
  },
  kinds: { baten: "Baten", lasten: "Lasten" },
  over: {
    columns: "Kolommen",
    actielijn: "Actielijn",
    year: "Jaar",
    unit: "Eenheid",
    kind: "Baten of lasten",
    signs: "Mintekens",
    tables: "Tabellen",
  },
  severities: { fout: "Fouten", waarschuwing: "Waarschuwingen", advies: "Adviezen" },
  count: severityNl,
  tally: (error: number, warning: number, advice: number, setAside: number) =>
    `${severityNl("fout", error)}, ${severityNl("waarschuwing", warning)}, ${severityNl("advies", advice)}${setAside > 0 ? `, ${dutch.number(setAside)} terzijde gelegd` : ""}`,
  checked: (lines: number, rows: number, years: string, checkRules: number) =>
    `Getoetst: ${dutch.count(lines, "bedrag", "bedragen")} op ${dutch.count(rows, "rij", "rijen")}${years ? `, ${years}` : ""}, aan ${checkRules} toetsregels.`,
  measuredOn: (time: Date) => `Stand van ${dutch.date(time)}, ${dutch.time(time)}.`,
  shown: (count: number, total: number) => `${dutch.number(count)} van ${dutch.number(total)} getoond`,
  /** @param date an ISO date */
  setAsideOf: (name: string, date: string) => `${name}, ${dutch.date(date)}`,
  setAsideCount: (count: number) => `${dutch.number(count)} terzijde gelegd`,
  waiting: (count: number) => `Wacht op uw antwoord: ${dutch.count(count, "bevinding", "bevindingen")}`,
  waitingExplanation: "Beantwoord de vraag bij “Zo is het plan begrepen”; dan staat hier wat er is gevonden.",
  noneOpen: (setAside: number) => `Geen open bevindingen; ${dutch.number(setAside)} terzijde gelegd`,
  layAsideOf: (code: string, address: string) => `Terzijde leggen…: ${code}, ${address}`,
  takeBackOf: (code: string, address: string) => `Terughalen: ${code}, ${address}`,
  questionMark: (mode: MarkMode, cells: number) =>
    mode === "color"
      ? `${dutch.count(cells, "cel", "cellen")} kleuren?`
      : `Kolommen met ${dutch.count(cells, "formule", "formules")} POK.TOETS toevoegen?`,
  consequenceMark: (mode: MarkMode, plan: string) =>
    mode === "color"
      ? `De cellen met een open bevinding in ${plan} krijgen een achtergrondkleur en, waar uw Excel dat kan, een notitie met de zin. De inhoud van de cellen blijft gelijk. De kleuren zijn een momentopname: zij bewegen niet mee met latere wijzigingen.`
      : `Rechts van ${plan} komt per bedragkolom een kolom “Controle”, die met het plan meerekent. Zij toetst elke regel apart; wat over het hele plan gaat, zoals POK-05 en BBV-02, staat alleen in dit venster. Bestaande cellen worden niet overschreven.`,
  alreadyMarked: "Kleuren van een vorige controle gaan eerst weg.",
  questionClear: "Alle markering weghalen?",
  markState: marksNl,
  consequenceClear:
    "De werkmap wordt weer zoals zij voor het markeren was. Een kleur die u daarna zelf wijzigde, blijft staan.",
  questionReport: "Rapport maken?",
  consequenceReport: (findings: number, setAside: number) =>
    `Op een nieuw blad POK_Controle komen ${dutch.count(findings, "bevinding", "bevindingen")}${setAside > 0 ? `, ${dutch.number(setAside)} terzijde gelegd met de reden,` : ""} en het plan per actielijn en jaar, klaar om af te drukken. Bestaande bladen blijven zoals zij zijn.`,
  marked: (mode: MarkMode, count: number, notes: number | null, address: string) =>
    mode === "color"
      ? `${dutch.count(count, "cel", "cellen")} gekleurd${notes === null ? "; deze Excel kent geen notities voor invoegtoepassingen, de zinnen staan hier en in het rapport" : ` en ${dutch.count(notes, "notitie", "notities")} geplaatst`}.`
      : `${dutch.count(count, "formule", "formules")} geplaatst in ${address}.`,
  cleared: (marks: MarkState) => `De markering is weg: ${marksNl(marks).join(", ") || "er was niets meer"}.`,
  reportReady: (sheet: string) => `Het rapport staat op blad ${sheet}.`,
  putAside: (code: string) => `${code} is terzijde gelegd.`,
  notRemembered: (reason: string) => `Dit is niet in de werkmap onthouden. ${reason}`,
  oddMemory: (fields: readonly string[]) =>
    `Een deel van wat bij een plan was onthouden, is niet leesbaar en telt niet mee: ${dutch.list(fields)}. Kijk na of het plan nog goed is begrepen.`,
  memoryFields: {
    plan: "een heel plan",
    setAside: "terzijde gelegde bevindingen",
    headerRow: "de kopregel",
    columns: "de kolommen",
    unit: "de eenheid",
    signs: "de mintekens",
    actielijn: "de actielijn",
    year: "het jaar",
    kind: "baten of lasten",
    skip: "rijen die niet meetellen",
    rows: "eigen keuzes bij rijen",
    tables: "welke tabellen meetellen",
    fillDown: "lege cellen die de waarde erboven krijgen",
    other: "een aanwijzing",
  },
  obstacle: {
    changed: () => "Het plan is intussen gewijzigd; er is niets geschreven. Controleer het plan opnieuw.",
    noRange: () => "Er is geen bereik geselecteerd. Selecteer in het werkblad het plan met zijn kopregel.",
    selectionEmpty: () => "De selectie is leeg. Selecteer in het werkblad het plan met zijn kopregel.",
    sheetGone: () => "Dit plan staat niet meer in de werkmap. Kies een ander plan.",
    functionsMissing: () =>
      "De POK-functies zijn in deze Excel niet beschikbaar; er is niets gewijzigd. Kies “Cellen kleuren”, of open de werkmap opnieuw.",
    hiddenCells: ({ address }) =>
      `De kolom Controle komt in ${address}, en daar is een kolom verborgen. Maak die zichtbaar en probeer het opnieuw.`,
    inTable: ({ address }) =>
      `Rechts van het plan ligt de Excel-tabel “${address}”; daar past geen kolom Controle. Maak eerst ruimte tussen het plan en die tabel, of kies “Cellen kleuren…”.`,
    merged: ({ address }) =>
      `Rechts van het plan zijn cellen samengevoegd (${address}); daar past geen kolom Controle. Hef het samenvoegen op, of kies “Cellen kleuren…”.`,
    refused: ({ code }) =>
      `Excel weigerde de bewerking; er is niets gewijzigd (code ${code}). Probeer het opnieuw.`,
  } satisfies Partial<ObstacleTexts>,
};

/** The texts of the view, with the Dutch ones as the model. */
type CheckTexts = Widened<typeof NL>;

const EN = {
  language: "en",
  close: "Close",
  wait: "Taking long? Excel waits until you finish typing in a cell: press Enter or Esc in Excel.",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  whatHeader: "What would you like to check?",
  selection: "Check the selection",
  findPlans: "Find plans",
  candidates: "Found in this workbook",
  earlier: "Checked before",
  noCandidates:
    "No plan with a recognisable header was found in this workbook. Select the plan with its header row in the worksheet and choose “Check the selection”. If the plan has no header row, you then say what each column is.",
  noHeader:
    "No header row with a column of amounts was found. Say below what each column is; action line, year and amount are needed.",
  otherPlan: "Other plan…",
  backToPlan: "Back",
  nationalPart: "A gemeente receives part of them; with own amounts (view Gemeente) the check is sharper.",
  gemeenteUnknown: "Gemeente not chosen: its role (action lines 3, 6 and 7) is not checked.",
  live: "Follow changes",
  outdated: "The plan or the amounts have changed since this check.",
  noReports:
    "This Excel does not report changes, so the check does not follow them. Check again yourself after a change.",
  checkNow: "Check now",
  understood: "How the plan was understood",
  understoodExplanation: "The workbook remembers with this plan what you correct here.",
  long: "a year per row",
  wide: "a column per year",
  columns: "Columns",
  column: "Column",
  role: "meaning",
  yearPerRow: "year per row",
  kindPerRow: "kind per row",
  year: "Year",
  kind: "Baten or lasten",
  kindExplanation: "Applies where the plan itself does not say.",
  headerRow: "Header row",
  headerRowExplanation: "Row number on the sheet of the (lowest) header row; empty: recognise it.",
  noHeaderRow: "The plan has no header row",
  headerRowGone: "not found",
  unit: "Unit",
  signs: "Minus signs",
  skip: "Rows that do not count",
  skipExplanation: "Row numbers on the sheet, such as 12, 15-18.",
  fillDown: "An empty cell in the column Actielijn has the value of the cell above",
  questionFillDown: "Does the action line of the cell above apply there?",
  columnActielijn: "Choose the column with the action line",
  fillDownChoice: { yes: "Yes, it applies", no: "No, do not count" },
  totalRows: "Total rows, not counted",
  skipped: "Skipped rows",
  warning: "Please note",
  choose: "Choose",
  restoreRecognition: "Restore recognition",
  columnThatHolds: "Choose the column that holds",
  findings: "Findings",
  severity: "Severity",
  find: "Search code, cell and text",
  noMatches: "No findings that match.",
  more: "Show more",
  wholePlan: "whole plan",
  source: "Source",
  noFindings: "No findings",
  nothingChecked:
    "Nothing has been checked yet: no amount with an action line was read. Say under “How the plan was understood” where the action line is.",
  layAside: "Set aside…",
  setAside: "Set aside",
  reason: "Reason",
  reasonExplanation: "The reason stays in the workbook and appears in the report.",
  reasonNeeded: "Enter a reason: without it nobody can tell later why this is acceptable.",
  name: "Your name",
  nameNeeded: "Enter your name: a reader of the report must know who decided this.",
  save: "Set aside",
  takeBack: "Take back",
  lapsed: "Reasons for findings that are gone",
  lapsedExplanation:
    "The amount or the row has changed since. If there is a new finding now, please judge it again.",
  forgetLapsed: "Remove these reasons",
  worksheet: "In the worksheet",
  colors: "Colour cells…",
  makeColumn: "Column Controle…",
  columnOutdated:
    "The column Controle still reads the plan as it was understood before, for instance in another unit or without new amounts.",
  remakeColumn: "Make the column again",
  clearing: "Remove marks…",
  report: "Report…",
  yesMark: "Mark",
  doNotMark: "Do not mark",
  yesClear: "Remove",
  doNotClear: "Leave",
  yesReport: "Make report",
  noReport: "No report",
  nothingToMark: "No open finding belongs to a cell; there is nothing to colour.",
  undo: "Undo",
  showReport: "Show the report",
  reportGone: "Undone. The report sheet is gone.",
  takenBack: "Taken back. The finding is among the others again.",
  task: {
    reading: "Reading the plan",
    searching: "Finding plans",
    checking: "Checking the plan",
    remembering: "Remembering in the workbook",
    marks: "Marking in the worksheet",
    clearing: "Removing marks",
    reporting: "Writing the report",
    reverting: "Undoing",
  },
  onProgress: (part) => english.percent(part / 100, 0),
  vanished: (locations) => `Checked before and no longer in the workbook: ${locations}.`,
  table: (name) => `table ${name}`,
  checkedAgainst: (amounts) => `Checked against the ${amounts}.`,
  nationalAmounts: (editie) => `national amounts: ${editie}`,
  ownAmounts: (gemeente, edities) => `own amounts of ${gemeente}: ${edities}`,
  editieOf: (name, date) => `${name || "no edition"}${date ? `, entered ${english.date(date)}` : ""}`,
  gemeente: (name) => `Gemeente: ${name}.`,
  updated: (time) => `Checked at ${english.time(time)}`,
  summary: (shape, years, unit) => [shape, years, unit].filter(Boolean).join(" · "),
  totals: (count) => english.count(count, "total row", "total rows"),
  withoutPok: (count) =>
    english.count(
      count,
      "row with amounts is not about the POK money and does not count.",
      "rows with amounts are not about the POK money and do not count.",
    ),
  fondsRows: (count) =>
    english.count(
      count,
      "row is about other gemeentefonds money and was checked as such; it does not count for the POK money.",
      "rows are about other gemeentefonds money and were checked as such; they do not count for the POK money.",
    ),
  notIncluded: (count) => english.count(count, "row does not count", "rows do not count"),
  remarks: (count) => english.count(count, "remark", "remarks"),
  rowHidden: (row) => `Row ${row} is hidden; unhide it to see the cell.`,
  questions: (count) => english.count(count, "question", "questions"),
  hintsLost: (count) =>
    `${english.count(count, "indication about a row or column", "indications about rows or columns")} can no longer be found in the plan and no longer ${english.plural(count, "applies", "apply")}. Please check whether the plan is still understood well.`,
  skipHidden: (count) =>
    `Do not count ${english.count(count, "hidden or filtered row", "hidden or filtered rows")}`,
  headerRows: (from, until) => (from === until ? `row ${from}` : `row ${from}–${until}`),
  row: (number) => `Row ${number}`,
  readRow: (number) => `Read row ${number} as…`,
  readRowAs: (number) => `Read row ${number} as`,
  asRecognized: "as recognised",
  rowWithout: { pot: "The whole pot, no action line", none: "No POK" },
  rowKinds: { lasten: "Lasten (spending)", baten: "Baten (income)", saldo: "Balance, does not count" },
  ownChoices: "Own choices for rows",
  undoOwnChoice: "Own choice – undo",
  undoOwnChoiceOf: (number) => `Own choice – undo: row ${number}`,
  tableChoice: { all: "One plan together", first: "Only the first" },
  tablesExplanation: "There is more than one table on this sheet.",
  rowError: (found) => `“${found}” found; accepted are row numbers of the plan, such as 12, 15-18.`,
  headerRowError: (found, first, last) =>
    `“${found}” found; accepted is a row number from ${first} to ${last}.`,
  account: (read, asked, unread) =>
    [
      `${english.count(read, "amount", "amounts")} read`,
      ...(asked > 0
        ? [`${english.number(asked)} ${english.plural(asked, "waits", "wait")} for an answer`]
        : []),
      ...(unread > 0 ? [`${english.number(unread)} not`] : []),
    ].join(", "),
  andMore: (count) => `and ${english.number(count)} more`,
  roles: {
    actielijn: "Action line",
    year: "Year",
    amount: "Amount",
    kind: "Baten or lasten",
    aard: "Nature (aard)",
    kanaal: "Channel",
    taakveld: "Taakveld",
    description: "Description",
    details: "Explanation",
    sign: "V or N",
    gemeente: "Gemeente",
    reportKind: "Report type",
    none: "Does not count",
  },
  signChoice: {
    positive: "Baten and lasten are positive",
    "baten negative": "Baten are negative",
    "lasten negative": "Lasten are negative",
  },
  kinds: { baten: "Baten (income)", lasten: "Lasten (spending)" },
  over: {
    columns: "Columns",
    actielijn: "Action line",
    year: "Year",
    unit: "Unit",
    kind: "Baten or lasten",
    signs: "Minus signs",
    tables: "Tables",
  },
  severities: { fout: "Errors", waarschuwing: "Warnings", advies: "Advice" },
  count: severityEn,
  tally: (error, warning, advice, setAside) =>
    `${severityEn("fout", error)}, ${severityEn("waarschuwing", warning)}, ${severityEn("advies", advice)}${setAside > 0 ? `, ${english.number(setAside)} set aside` : ""}`,
  checked: (lines, rows, years, checkRules) =>
    `Checked: ${english.count(lines, "amount", "amounts")} on ${english.count(rows, "row", "rows")}${years ? `, ${years}` : ""}, against ${checkRules} rules.`,
  measuredOn: (time) => `As of ${english.date(time)}, ${english.time(time)}.`,
  shown: (count, total) => `${english.number(count)} of ${english.number(total)} shown`,
  setAsideOf: (name, date) => `${name}, ${english.date(date)}`,
  setAsideCount: (count) => `${english.number(count)} set aside`,
  waiting: (count) => `Waits for your answer: ${english.count(count, "finding", "findings")}`,
  waitingExplanation:
    "Answer the question at “How the plan was understood”; what was found will then stand here.",
  noneOpen: (setAside) => `No open findings; ${english.number(setAside)} set aside`,
  layAsideOf: (code, address) => `Set aside…: ${code}, ${address}`,
  takeBackOf: (code, address) => `Take back: ${code}, ${address}`,
  questionMark: (mode, cells) =>
    mode === "color"
      ? `Colour ${english.count(cells, "cell", "cells")}?`
      : `Add columns with ${english.count(cells, "formula", "formulas")} POK.TOETS?`,
  consequenceMark: (mode, plan) =>
    mode === "color"
      ? `The cells with an open finding in ${plan} get a background colour and, where your Excel can, a note with the sentence. The content of the cells stays the same. The colours are a snapshot: they do not follow later changes.`
      : `To the right of ${plan} a column “Controle” appears for each amount column, and recalculates with the plan. It checks each line by itself; what is about the whole plan, such as POK-05 and BBV-02, is only in this pane. Existing cells are not overwritten.`,
  alreadyMarked: "Colours of an earlier check are removed first.",
  questionClear: "Remove all marks?",
  markState: marksEn,
  consequenceClear:
    "The workbook becomes what it was before marking. A colour that you changed yourself afterwards stays.",
  questionReport: "Make a report?",
  consequenceReport: (findings, setAside) =>
    `A new sheet POK_Controle gets ${english.count(findings, "finding", "findings")}${setAside > 0 ? `, ${english.number(setAside)} set aside with the reason,` : ""} and the plan per action line and year, ready to print. Existing sheets stay as they are.`,
  marked: (mode, count, notes, address) =>
    mode === "color"
      ? `${english.count(count, "cell", "cells")} coloured${notes === null ? "; this Excel has no notes for add-ins, the sentences are here and in the report" : ` and ${english.count(notes, "note", "notes")} placed`}.`
      : `${english.count(count, "formula", "formulas")} placed in ${address}.`,
  cleared: (marks) => `The marks are gone: ${marksEn(marks).join(", ") || "nothing was left"}.`,
  reportReady: (sheet) => `The report is on sheet ${sheet}.`,
  putAside: (code) => `${code} is set aside.`,
  notRemembered: (reason) => `This was not remembered in the workbook. ${reason}`,
  oddMemory: (fields) =>
    `Part of what was remembered about a plan cannot be read and does not count: ${english.list(fields)}. Look whether the plan is still understood well.`,
  memoryFields: {
    plan: "a whole plan",
    setAside: "findings set aside",
    headerRow: "the header row",
    columns: "the columns",
    unit: "the unit",
    signs: "the minus signs",
    actielijn: "the actielijn",
    year: "the year",
    kind: "baten or lasten",
    skip: "rows that do not count",
    rows: "own choices for rows",
    tables: "which tables count",
    fillDown: "empty cells that take the value above",
    other: "an indication",
  },
  obstacle: {
    changed: () => "The plan has changed meanwhile; nothing was written. Check the plan again.",
    noRange: () => "No range is selected. Select the plan with its header row in the worksheet.",
    selectionEmpty: () => "The selection is empty. Select the plan with its header row in the worksheet.",
    sheetGone: () => "This plan is no longer in the workbook. Choose another plan.",
    functionsMissing: () =>
      "The POK functions are not available in this Excel; nothing was changed. Choose “Colour cells”, or reopen the workbook.",
    hiddenCells: ({ address }) =>
      `The column Controle goes in ${address}, where a column is hidden. Unhide it and try again.`,
    inTable: ({ address }) =>
      `To the right of the plan is the Excel table “${address}”; a column Controle does not fit there. Make room between the plan and that table, or choose “Colour cells…”.`,
    merged: ({ address }) =>
      `To the right of the plan cells are merged (${address}); a column Controle does not fit there. Unmerge them, or choose “Colour cells…”.`,
    refused: ({ code }) => `Excel refused the action; nothing was changed (code ${code}). Try again.`,
  },
} satisfies CheckTexts;

export const CHECK: Readonly<Record<Language, CheckTexts>> = { nl: NL, en: EN };
