import { dutch, english } from "./format";
import type { Language, ObstacleTexts, Widened } from "./kinds";

const NL = {
  part: "Deel van de weergave",
  seriesList: "Reeksen",
  series: "Reeks",
  seriesShort: {
    accres: "Accres",
    lpo: "LPO",
    bcf: "BCF",
    opschalingskorting: "Opschalingskorting",
  },
  editie: "Editie",
  origin: (series: string, place: string, editie: string) => `${series}, landelijk. ${place} (${editie}).`,
  component: "Onderdeel",
  missing: "geen cijfer in de brief",
  status: { vastgesteld: "vastgesteld", voorlopig: "voorlopig", missing: "geen cijfer in de brief" },
  inconsistent: "strookt niet met de rest van de brief",
  legend: "Betekenis van de tekens",
  legendMissing: "geen cijfer in de brief (dat is geen 0); de functie geeft #N/B",
  details: "Toelichting bij het gekozen cijfer",
  inEuros: "In euro's",
  caveat: "Voorbehoud",
  noFigure: (year: number) =>
    `De brief noemt voor ${year} geen cijfer. Dat is iets anders dan 0: de functie geeft #N/B, en in een ingevoegde rij of tabel staat “n.b.”.`,
  year: "Jaar",
  difference: "Verschil",
  percentagePoint: "Verschil (procentpunt)",
  picture: "In beeld",
  pictureLoading: "Plaatje laden…",
  editiesSideBySide: "Edities naast elkaar",
  pictureMissing: (notKnown: string) =>
    `“–”: de brief noemt geen cijfer; het plaatje laat dat jaar leeg, en een verschil daarmee is ${notKnown} (niet bekend).`,
  notInsertable: (year: number) =>
    `De brief noemt voor ${year} geen cijfer; er is niets in te voegen. Kies een ander jaar, of voeg de rij in: daar staat dan “n.b.”.`,
  insertExplanation:
    "De eenheid staat boven de cijfers. Percentages zijn getallen met de notatie 0,00%. Waar de brief geen cijfer noemt, staat “n.b.”.",
  indexing: {
    name: "Indexeren",
    title: "Geselecteerde bedragen indexeren",
    component: "Index van",
    parts: { totaal: "Loon en prijs", loon: "Loon", prijs: "Prijs" },
    editie: "Editie van de index",
    from: "Van prijspeil",
    to: "Naar prijspeil",
    place: "Waar de uitkomst komt",
    places: { itself: "Op de plaats zelf", beside: "In de kolommen ernaast" },
    noIndex: (year: number) => `${year}: geen index`,
    equal: "De prijspeilen zijn gelijk; er valt niets te indexeren.",
    forward: (parts: string, factor: string) => `${parts}: samen × ${factor}.`,
    back: (parts: string, factor: string) => `Terug, dus delen door ${parts}: samen × ${factor}.`,
    years: (letter: string, years: string) =>
      `De index komt uit ${letter}, tabel 1.2, en geldt voor ${years}; daarna is er geen.`,
    selection: (address: string) => `Geselecteerd: ${address}.`,
    selectionTo: (source: string, target: string) =>
      `Geselecteerd: ${source}; de uitkomst komt in ${target}.`,
    count: (count: number) =>
      count === 0
        ? "In de selectie staat geen bedrag om te indexeren."
        : `${dutch.count(count, "cel", "cellen")} ${dutch.plural(count, "krijgt", "krijgen")} een formule:`,
    preview: "Voorbeeld van de wijzigingen",
    andMore: (count: number) => `En nog ${dutch.count(count, "cel", "cellen")}.`,
    notRounded: "Hier getoond met twee decimalen; in de cel wordt niets afgerond, en de getalnotatie blijft.",
    skipped: "Deze cellen gaan niet mee:",
    reasons: {
      text: "Tekst, geen getal",
      stillCalculating: "Excel rekent nog; selecteer de cellen zo dadelijk opnieuw",
      error: "Foutwaarde",
      date: "Datum",
      percentage: "Percentage",
      yearNumber: "Lijkt een jaartal; is het een bedrag, geef de cel dan een bedragnotatie",
      indexed: "Bevat al POK.INDEXEER",
      calculatesAlong: "Rekent met bedragen uit de selectie en stijgt vanzelf mee",
      calculatesWithIndex: "Rekent al mee met geïndexeerde cellen en zou twee keer worden geïndexeerd",
      tooLong: "De formule zou te lang worden voor Excel",
      empty: "Leeg",
    },
    notFollowed: (addresses: string) =>
      `Niet tot het einde nagegaan is of deze cellen al met geïndexeerde bedragen rekenen: ${addresses}. Zij verwijzen via een naam, een tabel, een andere werkmap, VERSCHUIVING of INDIRECT, over meer dan vier stappen of naar meer dan 10.000 cellen. Controleer dat zelf.`,
    button: (count: number) =>
      count === 0 ? "Indexeren" : `Indexeren: ${dutch.count(count, "cel", "cellen")}`,
    busy: "Bezig met indexeren…",
    inserted: "Geïndexeerd in",
    obstacle: {
      noRange: () =>
        "Er is niet één aaneengesloten bereik geselecteerd. Selecteer in het werkblad de bedragen die u wilt indexeren.",
      selectionEmpty: () =>
        "De selectie is leeg. Selecteer in het werkblad de bedragen die u wilt indexeren.",
      selectionTooLarge: ({ cells: count, most }) =>
        `De selectie telt ${dutch.number(count)} cellen; in één keer te indexeren zijn er ${dutch.number(most)}. Selecteer een kleiner deel.`,
      outsideSheet: () =>
        "Rechts van de selectie is geen plaats: het blad houdt eerder op. Kies “Op de plaats zelf”.",
      merged: ({ address }) =>
        `In ${address} zijn cellen samengevoegd waar een formule zou komen. Hef de samenvoeging op, of laat de bedragen die daar hun formule zouden krijgen buiten de selectie.`,
      changed: () => "De cellen zijn intussen gewijzigd; er is niets geschreven. Bekijk de selectie opnieuw.",
      functionsMissing: () =>
        "De POK-functies zijn in deze Excel niet beschikbaar; er is niets gewijzigd. Open de werkmap opnieuw.",
      halfWritten: ({ address }) =>
        `Het indexeren mislukte en Excel liet het terugzetten niet toe. Controleer ${address} en gebruik Ongedaan maken in Excel.`,
    } satisfies Partial<ObstacleTexts>,
  },
};

/** The texts of the view, with the Dutch ones as the model. */
type GemeentefondsTexts = Widened<typeof NL>;

const EN = {
  part: "Part of the view",
  seriesList: "Series",
  series: "Series",
  seriesShort: {
    accres: "Accres",
    lpo: "LPO",
    bcf: "BCF",
    opschalingskorting: "Opschalingskorting",
  },
  editie: "Edition",
  origin: (series, place, editie) => `${series}, national. ${place} (${editie}).`,
  component: "Row",
  missing: "no figure in the letter",
  status: { vastgesteld: "final", voorlopig: "provisional", missing: "no figure in the letter" },
  inconsistent: "does not agree with the rest of the letter",
  legend: "Meaning of the marks",
  legendMissing: "no figure in the letter (which is not 0); the function gives #N/A",
  details: "About the chosen figure",
  inEuros: "In euros",
  caveat: "Reservation",
  noFigure: (year) =>
    `The letter gives no figure for ${year}. That is not 0: the function gives #N/A, and an inserted row or table says “n.b.” (not known).`,
  year: "Year",
  difference: "Difference",
  percentagePoint: "Difference (percentage points)",
  picture: "As a chart",
  pictureLoading: "Loading the chart…",
  editiesSideBySide: "Editions side by side",
  pictureMissing: (notKnown) =>
    `“–”: the letter gives no figure; the chart leaves that year empty, and a difference with it is ${notKnown} (not known).`,
  notInsertable: (year) =>
    `The letter gives no figure for ${year}; there is nothing to insert. Choose another year, or insert the row: it will say “n.b.” there.`,
  insertExplanation:
    "The unit stands above the figures. Percentages are numbers with the format 0.00%. Where the letter gives no figure it says “n.b.”.",
  indexing: {
    name: "Indexing",
    title: "Index the selected amounts",
    component: "Index of",
    parts: { totaal: "Wages and prices", loon: "Wages", prijs: "Prices" },
    editie: "Edition of the index",
    from: "From price level",
    to: "To price level",
    place: "Where the result goes",
    places: { itself: "In place", beside: "In the columns beside" },
    noIndex: (year) => `${year}: no index`,
    equal: "The price levels are the same; there is nothing to index.",
    forward: (parts, factor) => `${parts}: together × ${factor}.`,
    back: (parts, factor) => `Backwards, so divided by ${parts}: together × ${factor}.`,
    years: (letter, years) =>
      `The index is from ${letter}, table 1.2, and covers ${years}; there is none after that.`,
    selection: (address) => `Selected: ${address}.`,
    selectionTo: (source, target) => `Selected: ${source}; the result goes to ${target}.`,
    count: (count) =>
      count === 0
        ? "The selection holds no amount to index."
        : `${english.count(count, "cell", "cells")} will get a formula:`,
    preview: "Preview of the changes",
    andMore: (count) => `And ${english.count(count, "cell", "cells")} more.`,
    notRounded: "Shown here with two decimals; nothing is rounded in the cell, and the number format stays.",
    skipped: "These cells are left out:",
    reasons: {
      text: "Text, not a number",
      stillCalculating: "Excel is still calculating; select the cells again in a moment",
      error: "Error value",
      date: "Date",
      percentage: "Percentage",
      yearNumber: "Looks like a year; if it is an amount, give the cell an amount format",
      indexed: "Already holds POK.INDEXEER",
      calculatesAlong: "Calculates with amounts of the selection and rises with them",
      calculatesWithIndex: "Already calculates with indexed cells and would be indexed twice",
      tooLong: "The formula would be too long for Excel",
      empty: "Empty",
    },
    notFollowed: (addresses) =>
      `It was not checked to the end whether these cells already calculate with indexed amounts: ${addresses}. They refer through a name, a table, another workbook, OFFSET or INDIRECT, over more than four steps or to more than 10,000 cells. Please check this yourself.`,
    button: (count) => (count === 0 ? "Index" : `Index: ${english.count(count, "cell", "cells")}`),
    busy: "Indexing…",
    inserted: "Indexed in",
    obstacle: {
      noRange: () => "No single contiguous range is selected. Select the amounts to index in the worksheet.",
      selectionEmpty: () => "The selection is empty. Select the amounts to index in the worksheet.",
      selectionTooLarge: ({ cells: count, most }) =>
        `The selection holds ${english.number(count)} cells; ${english.number(most)} can be indexed at once. Select a smaller part.`,
      outsideSheet: () =>
        "There is no room right of the selection: the sheet ends before. Choose “In place”.",
      merged: ({ address }) =>
        `Cells are merged in ${address}, where a formula would go. Unmerge them, or leave the amounts that would get their formula there out of the selection.`,
      changed: () => "The cells have changed meanwhile; nothing was written. Look at the selection again.",
      functionsMissing: () =>
        "The POK functions are not available in this Excel; nothing was changed. Open the workbook again.",
      halfWritten: ({ address }) =>
        `Indexing failed and Excel did not allow putting things back. Check ${address} and use Undo in Excel.`,
    },
  },
} satisfies GemeentefondsTexts;

export const GEMEENTEFONDS: Readonly<Record<Language, GemeentefondsTexts>> = { nl: NL, en: EN };
