import { dutch, english } from "./format";
import type { Language, ObstacleTexts, Widened } from "./kinds";

/** The calculation behind a raming, in euros: (national + edge) × share. */
interface RamingCalculation {
  national: number;
  limit: string;
  /** What the limit adds to or takes off the national amount. */
  edge: number;
  /** 0 through 1. */
  share: number;
}

/** The sum of a raming, so that it can be checked, in the notation of amounts; share and outcome with all the digits used in the calculation. */
function ramingCalculation(
  { national, limit, edge, share }: RamingCalculation,
  euro: number,
  words: { limit: string; share: string },
): string {
  const basis = `AU + DU ${dutch.euro(national)}`;
  const sign = edge < 0 ? "−" : "+";
  const whole =
    edge === 0 ? basis : `(${basis} ${sign} ${dutch.euro(Math.abs(edge))}, ${words.limit} “${limit}”)`;
  const part = `${String(share).replace(".", ",")} (${dutch.percent(share, 4)})`;
  return `${whole} × ${words.share} ${part} = ${dutch.euro(euro)}`;
}

const NL = {
  part: "Onderdeel",
  origin: "Herkomst",
  list: "Lijst",
  freezing: "Bevriezen",
  looking: "Selectie bekijken…",
  noFormula:
    "Selecteer in het werkblad een cel met een POK-formule, of een bevroren cel. Hier staat dan waar het bedrag vandaan komt.",
  wait: "Duurt het lang? Excel wacht tot u klaar bent met typen in een cel: druk in Excel op Enter of Esc.",
  cancel: "Annuleren",
  cancelling: "Wordt geannuleerd…",
  lookAgain: "Opnieuw bekijken",
  formula: "Formule",
  actielijn: "Actielijn",
  year: "Jaar",
  kanaal: "Kanaal",
  unit: "Eenheid",
  status: "Status",
  source: "Bron",
  total: "Totaal",
  editie: "Editie",
  gemeente: "Gemeente",
  enteredOn: "Ingevoerd op",
  row: "Rij",
  national: "landelijk bedrag",
  own: "bedrag van uw gemeente",
  raming: "raming",
  noOrigin: "Deze functie geeft geen bedrag.",
  emptyInSource: "leeg in de bron",
  frozenTitle: "Bevroren waarde",
  frozenOn: "Bevroren op",
  formulaAgain: "Weer formule maken",
  fondsSource: "Deze functie geeft de bronvermelding van een reeks.",
  amount: "Bedrag",
  notRounded: "Bedrag en uitkomst staan hier met twee decimalen; de functie rondt niet af.",
  refresh: "Opnieuw zoeken",
  recalculating: "Alles herberekenen",
  repairing: "Herstellen…",
  find: "Zoek in cel, formule, waarde of editie",
  show: "Toon",
  noFormulas: "In deze werkmap staan geen POK-formules.",
  noMatches: "Geen formules die hieraan voldoen.",
  more: "Meer tonen",
  error: "fout",
  unknown: "editie niet te bepalen",
  withoutEditie: "geen editie",
  hidden: "verborgen blad",
  brokenExplanation:
    "Excel herkent hier geen POK-functie, bijvoorbeeld doordat de werkmap is geopend zonder de invoegtoepassing.",
  toRepair: "Naar de lijst, om te herstellen",
  explanation:
    "Bevriezen maakt van POK-formules waarden, zodat een raadsstuk niet meer verandert. De formule, de editie en de datum blijven bewaard op het blad POK_Bevroren; daarmee maakt u er later weer formules van.",
  where: "Waar",
  sheet: "Dit blad",
  workbook: "Hele werkmap",
  freezeButton: "Bevriezen…",
  thawButton: "Ontdooien…",
  frozenCells: "Bevroren cellen",
  noneFrozen: "Er zijn geen bevroren cellen.",
  registerSheet: "Op blad POK_Bevroren staat ook wat elke formule nu zou geven.",
  yesFreeze: "Bevriezen",
  doNotFreeze: "Niet bevriezen",
  yesThaw: "Ontdooien",
  doNotThaw: "Niet ontdooien",
  yesRepair: "Herstellen",
  doNotRepair: "Niet herstellen",
  undo: "Ongedaan maken",
  nothingToFreeze: "Hier staan geen POK-formules om te bevriezen.",
  nothingToThaw: "Hier staan geen bevroren cellen.",
  noRegister: "In deze werkmap is niets bevroren: er is geen tabel POK_Bevroren.",
  task: {
    searching: "Formules zoeken…",
    freezing: "Bezig met bevriezen…",
    thawing: "Bezig met ontdooien…",
    repairing: "Bezig met herstellen…",
    recalculating: "Bezig met herberekenen…",
  },
  onProgress: (part: number) => dutch.percent(part / 100, 0),
  count: (count: number, errors: number) =>
    `${dutch.count(count, "formule", "formules")}${errors > 0 ? `, waarvan ${dutch.number(errors)} met een fout` : ""}`,
  showChoice: { everything: "Alles", errors: "Fouten", own: "Eigen", raming: "Raming" },
  spill: (address: string, row: number, column: number) =>
    `Rij ${row}, kolom ${column} van het overloopbereik ${address}.`,
  undetermined: (argument: string, text: string) =>
    `Het argument “${argument}” is hier ${text}; daarvan is buiten Excel niet te bepalen wat de uitkomst is. Een waarde, een cel of een tabel is wel na te gaan.`,
  frozenExplanation: (date: string) =>
    `Deze cel bevat een waarde. Zij is bevroren op ${dutch.date(date)}; hieronder staat de formule die er stond.`,
  ramingBand: "Raming uit een afgerond landelijk bedrag; geen gepubliceerd bedrag.",
  ramingCalculation: (sum: RamingCalculation, euro: number) =>
    ramingCalculation(sum, euro, { limit: "grens", share: "aandeel" }),
  prijspeil: (from: number, to: number) => `van prijspeil ${from} naar ${to}`,
  calculatedAmount: (formula: string) => `${formula}, een berekening in de formule`,
  plainFormula: (count: number) =>
    count === 0
      ? "Deze formule bevat geen POK-functie en verwijst niet rechtstreeks naar een cel met een POK-formule of een bevroren bedrag."
      : `Deze formule bevat geen POK-functie. Zij verwijst rechtstreeks naar ${dutch.count(count, "POK-cel", "POK-cellen")}:`,
  cellKind: { frozen: "bevroren", broken: "niet meer verbonden" },
  notTraced: (references: string) => `Niet nagegaan: ${references}.`,
  lookedUp: (time: string) => `Opgezocht om ${time}.`,
  outdated: {
    changed: "De werkmap is sindsdien gewijzigd.",
    notUpdated: "Deze lijst is niet bijgewerkt.",
  },
  questionFreeze: (count: number) => `${dutch.count(count, "formule", "formules")} door waarden vervangen?`,
  bySheet: (sheet: string, count: number, hidden: boolean) =>
    `${sheet}: ${dutch.count(count, "formule", "formules")}${hidden ? " (verborgen blad)" : ""}`,
  skipped: (count: number) =>
    dutch.plural(
      count,
      "Deze formule blijft een formule:",
      `Deze ${dutch.number(count)} formules blijven formules:`,
    ),
  freezeObstacle: {
    error: "geeft een fout of rekent nog",
    sheetProtected: "het blad is beveiligd",
    textNotation: "de cel heeft de notatie Tekst; een getal zou daar tekst worden",
  },
  questionThaw: (count: number) => `Van ${dutch.count(count, "cel", "cellen")} weer formules maken?`,
  thawObstacle: {
    cellDeleted: "de cel of het blad is verwijderd",
    changed: "er staat niet meer wat is bevroren",
    sheetProtected: "het blad is beveiligd",
    referenceLapsed: "een cel waar de formule naar verwijst is verwijderd",
    followFormulaChanged: "de formule in POK_Bevroren is gewijzigd",
  },
  cannot: (count: number) =>
    dutch.plural(count, "Deze cel blijft bevroren:", `Deze ${dutch.number(count)} cellen blijven bevroren:`),
  alsoChanged: (count: number) =>
    `Ook ${dutch.count(count, "cel", "cellen")} overschrijven waar intussen iets anders staat`,
  questionRepair: (count: number) => `${dutch.count(count, "formule", "formules")} herstellen?`,
  broken: (count: number) =>
    dutch.count(count, "formule is niet meer verbonden.", "formules zijn niet meer verbonden."),
  alsoText: (count: number) =>
    `Ook ${dutch.count(count, "cel", "cellen")} waarin een POK-formule als tekst staat`,
  protectedRemaining: (count: number) =>
    `${dutch.count(count, "cel", "cellen")} op een beveiligd blad ${dutch.plural(count, "blijft", "blijven")} zoals nu.`,
  andMore: (count: number) => `en nog ${dutch.count(count, "cel", "cellen")}`,
  frozen: (count: number, notes: number | null) =>
    `${dutch.count(count, "formule", "formules")} bevroren en opgeschreven op blad POK_Bevroren.${
      notes === null
        ? ""
        : ` ${dutch.count(notes, "cel", "cellen")} ${dutch.plural(notes, "kreeg", "kregen")} een notitie.`
    }`,
  thawed: (count: number, remaining: number) =>
    `Van ${dutch.count(count, "cel", "cellen")} ${dutch.plural(count, "is de formule", "zijn de formules")} terug.${
      remaining > 0
        ? ` ${dutch.count(remaining, "cel", "cellen")} ${dutch.plural(remaining, "blijft", "blijven")} bevroren.`
        : ""
    }`,
  repaired: (count: number, remaining: number) =>
    `${dutch.count(count, "formule", "formules")} opnieuw geschreven.${
      remaining > 0
        ? ` ${dutch.count(remaining, "geeft", "geven")} nog steeds #NAAM?: controleer of de POK-invoegtoepassing in deze Excel is geladen.`
        : ""
    }`,
  recalculated: (count: number, changed: number) =>
    changed === 0
      ? `${dutch.count(count, "formule", "formules")} herberekend; geen enkele waarde veranderde.`
      : `${dutch.count(count, "formule", "formules")} herberekend; ${dutch.count(changed, "waarde veranderde", "waarden veranderden")}:`,
  stillCalculating: (count: number) =>
    `${dutch.count(count, "formule", "formules")} ${dutch.plural(count, "rekent", "rekenen")} nog.`,
  becameDifferent: (was: string, becomes: string) => `was ${was || "leeg"}, is ${becomes || "leeg"}`,
  unreadable: (headers: string) =>
    `De tabel POK_Bevroren mist de kolom ${headers} en is niet te lezen; er is niets gewijzigd. Zet de kolom terug, of maak het verwijderen ongedaan.`,
  obstacle: {
    changed: () => "De werkmap is intussen gewijzigd; er is niets geschreven. Probeer het opnieuw.",
    halfWritten: ({ address }) =>
      `De bewerking mislukte en Excel liet het terugzetten niet toe. Controleer ${address} en het blad POK_Bevroren, en gebruik Ongedaan maken in Excel.`,
    refused: ({ code }) =>
      `Excel weigerde de bewerking; er is niets gewijzigd (code ${code}). Staat er een matrixformule die met Ctrl+Shift+Enter is ingevoerd, of een formule als tekst die niet klopt, dan kan dat de oorzaak zijn.`,
    sheetOccupied: ({ sheet }) =>
      `Het blad of de tabel “${sheet}” is er al, maar is niet als register te gebruiken; er is niets gewijzigd. Geef het blad een andere naam.`,
    functionsMissing: () =>
      "De POK-functies zijn in deze Excel niet beschikbaar; de waarden zijn blijven staan. Open de werkmap opnieuw en probeer het nog eens.",
  } satisfies Partial<ObstacleTexts>,
};

/** The texts of the view, with the Dutch ones as the model. */
type FormulaTexts = Widened<typeof NL>;

const EN = {
  part: "Part",
  origin: "Origin",
  list: "List",
  freezing: "Freeze",
  looking: "Looking at the selection…",
  noFormula:
    "Select a cell with a POK formula, or a frozen cell, in the worksheet. This is where you will read where its amount comes from.",
  wait: "Taking long? Excel waits until you finish typing in a cell: press Enter or Esc in Excel.",
  cancel: "Cancel",
  cancelling: "Cancelling…",
  lookAgain: "Look again",
  formula: "Formula",
  actielijn: "Actielijn",
  year: "Year",
  kanaal: "Channel",
  unit: "Unit",
  status: "Status",
  source: "Source",
  total: "Total",
  editie: "Edition",
  gemeente: "Gemeente",
  enteredOn: "Entered on",
  row: "Row",
  national: "national amount",
  own: "amount of your gemeente",
  raming: "estimate",
  noOrigin: "This function gives no amount.",
  emptyInSource: "empty in the source",
  frozenTitle: "Frozen value",
  frozenOn: "Frozen on",
  formulaAgain: "Turn back into a formula",
  fondsSource: "This function gives the citation of a series.",
  amount: "Amount",
  notRounded: "Amount and result are shown with two decimals here; the function does not round.",
  refresh: "Search again",
  recalculating: "Recalculate all",
  repairing: "Repair…",
  find: "Search cell, formula, value or edition",
  show: "Show",
  noFormulas: "There are no POK formulas in this workbook.",
  noMatches: "No formulas match.",
  more: "Show more",
  error: "error",
  unknown: "edition cannot be determined",
  withoutEditie: "no edition",
  hidden: "hidden sheet",
  brokenExplanation:
    "Excel does not recognise a POK function here, for instance because the workbook was opened without the add-in.",
  toRepair: "To the list, to repair",
  explanation:
    "Freezing turns POK formulas into values, so that a council document no longer changes. Formula, edition and date are kept on sheet POK_Bevroren; with them you can turn the values back into formulas later.",
  where: "Where",
  sheet: "This sheet",
  workbook: "Whole workbook",
  freezeButton: "Freeze…",
  thawButton: "Unfreeze…",
  frozenCells: "Frozen cells",
  noneFrozen: "There are no frozen cells.",
  registerSheet: "Sheet POK_Bevroren also shows what each formula would give now.",
  yesFreeze: "Freeze",
  doNotFreeze: "Do not freeze",
  yesThaw: "Unfreeze",
  doNotThaw: "Do not unfreeze",
  yesRepair: "Repair",
  doNotRepair: "Do not repair",
  undo: "Undo",
  nothingToFreeze: "There are no POK formulas to freeze here.",
  nothingToThaw: "There are no frozen cells here.",
  noRegister: "Nothing is frozen in this workbook: there is no table POK_Bevroren.",
  task: {
    searching: "Searching for formulas…",
    freezing: "Freezing…",
    thawing: "Unfreezing…",
    repairing: "Repairing…",
    recalculating: "Recalculating…",
  },
  onProgress: (part) => english.percent(part / 100, 0),
  count: (count, errors) =>
    `${english.count(count, "formula", "formulas")}${errors > 0 ? `, ${english.number(errors)} with an error` : ""}`,
  showChoice: { everything: "All", errors: "Errors", own: "Own", raming: "Estimate" },
  spill: (address, row, column) => `Row ${row}, column ${column} of the spill range ${address}.`,
  undetermined: (argument, text) =>
    `Argument “${argument}” is ${text} here; its outcome cannot be determined outside Excel. A value, a cell or a table can be traced.`,
  frozenExplanation: (date) =>
    `This cell holds a value. It was frozen on ${english.date(date)}; below is the formula that was there.`,
  ramingBand: "Estimate from a rounded national amount; not a published amount.",
  ramingCalculation: (sum, euro) => ramingCalculation(sum, euro, { limit: "bound", share: "share" }),
  prijspeil: (from, to) => `from price level ${from} to ${to}`,
  calculatedAmount: (formula) => `${formula}, calculated in the formula`,
  plainFormula: (count) =>
    count === 0
      ? "This formula holds no POK function and does not refer directly to a cell with a POK formula or a frozen amount."
      : `This formula holds no POK function. It refers directly to ${english.count(count, "POK cell", "POK cells")}:`,
  cellKind: { frozen: "frozen", broken: "no longer connected" },
  notTraced: (references) => `Not traced: ${references}.`,
  lookedUp: (around) => `Searched at ${around}.`,
  outdated: {
    changed: "The workbook has changed since.",
    notUpdated: "This list has not been updated.",
  },
  questionFreeze: (count) => `Replace ${english.count(count, "formula", "formulas")} with values?`,
  bySheet: (sheet, count, hidden) =>
    `${sheet}: ${english.count(count, "formula", "formulas")}${hidden ? " (hidden sheet)" : ""}`,
  skipped: (count) =>
    english.plural(
      count,
      "This formula remains a formula:",
      `These ${english.number(count)} formulas remain formulas:`,
    ),
  freezeObstacle: {
    error: "gives an error or is still calculating",
    sheetProtected: "the sheet is protected",
    textNotation: "the cell is formatted as Text; a number would become text there",
  },
  questionThaw: (count) => `Turn ${english.count(count, "cell", "cells")} back into formulas?`,
  thawObstacle: {
    cellDeleted: "the cell or the sheet has been deleted",
    changed: "it no longer holds what was frozen",
    sheetProtected: "the sheet is protected",
    referenceLapsed: "a cell that the formula refers to has been deleted",
    followFormulaChanged: "the formula in POK_Bevroren has been changed",
  },
  cannot: (count) =>
    english.plural(count, "This cell stays frozen:", `These ${english.number(count)} cells stay frozen:`),
  alsoChanged: (count) =>
    `Also overwrite ${english.count(count, "cell", "cells")} that meanwhile hold something else`,
  questionRepair: (count) => `Repair ${english.count(count, "formula", "formulas")}?`,
  broken: (count) =>
    english.count(count, "formula is no longer connected.", "formulas are no longer connected."),
  alsoText: (count) => `Also ${english.count(count, "cell", "cells")} in which a POK formula stands as text`,
  protectedRemaining: (count) =>
    `${english.count(count, "cell", "cells")} on a protected sheet ${english.plural(count, "stays as it is", "stay as they are")}.`,
  andMore: (count) => `and ${english.count(count, "cell", "cells")} more`,
  frozen: (count, notes) =>
    `${english.count(count, "formula", "formulas")} frozen and recorded on sheet POK_Bevroren.${
      notes === null ? "" : ` ${english.count(notes, "cell", "cells")} got a note.`
    }`,
  thawed: (count, left) =>
    `${english.count(count, "cell", "cells")} turned back into formulas.${left > 0 ? ` ${english.count(left, "cell stays", "cells stay")} frozen.` : ""}`,
  repaired: (count, left) =>
    `${english.count(count, "formula", "formulas")} written again.${
      left > 0
        ? ` ${english.number(left)} still give #NAME?: check that the POK add-in is loaded in this Excel.`
        : ""
    }`,
  recalculated: (count, changed) =>
    changed === 0
      ? `${english.count(count, "formula", "formulas")} recalculated; no value changed.`
      : `${english.count(count, "formula", "formulas")} recalculated; ${english.count(changed, "value", "values")} changed:`,
  stillCalculating: (count) => `${english.count(count, "formula", "formulas")} still calculating.`,
  becameDifferent: (was, is) => `was ${was || "empty"}, is ${is || "empty"}`,
  unreadable: (headers) =>
    `Table POK_Bevroren lacks column ${headers} and cannot be read; nothing has been changed. Put the column back, or undo its removal.`,
  obstacle: {
    changed: () => "The workbook has changed in the meantime; nothing has been written. Try again.",
    halfWritten: ({ address }) =>
      `The operation failed and Excel did not allow restoring. Check ${address} and sheet POK_Bevroren, and use Undo in Excel.`,
    refused: ({ code }) =>
      `Excel refused the operation; nothing has been changed (code ${code}). An array formula entered with Ctrl+Shift+Enter, or an incorrect formula as text, may be the cause.`,
    sheetOccupied: ({ sheet }) =>
      `Sheet or table “${sheet}” already exists but cannot be used as the register; nothing has been changed. Rename the sheet.`,
    functionsMissing: () =>
      "The POK functions are not available in this Excel; the values have been left in place. Reopen the workbook and try again.",
  },
} satisfies FormulaTexts;

export const FORMULAS: Readonly<Record<Language, FormulaTexts>> = { nl: NL, en: EN };
