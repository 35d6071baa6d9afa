import type { Taal, Teksten } from ".";
import type { Reekscode, Waardestatus } from "../knowledge/gemeentefonds";
import type { Overslagreden, Plaats } from "../work/indexing";

/** De teksten van de weergave “Gemeentefonds”. */
export interface Gemeentefondsteksten extends Record<
  | "deel"
  | "reeksen"
  | "reeks"
  | "editie"
  | "onderdeel"
  | "ontbreekt"
  | "strooktNiet"
  | "legenda"
  | "legendaOntbreekt"
  | "toelichting"
  | "inEuros"
  | "voorbehoud"
  | "jaar"
  | "verschil"
  | "procentpunt"
  | "beeld"
  | "beeldLaden"
  | "editiesNaastElkaar"
  | "invoeguitleg",
  string
> {
  reekskort: Record<Reekscode, string>;
  status: Record<Waardestatus, string>;
  herkomst(reeks: string, plaats: string, editie: string): string;
  geenCijfer(jaar: number): string;
  nietInTeVoegen(jaar: number): string;
  beeldOntbreekt(nietBekend: string): string;
  indexeren: Indexteksten;
}

interface Indexteksten extends Record<
  | "naam"
  | "titel"
  | "onderdeel"
  | "editie"
  | "van"
  | "naar"
  | "plaats"
  | "gelijk"
  | "voorbeeld"
  | "nietAfgerond"
  | "overgeslagen"
  | "bezig"
  | "ingevoegd",
  string
> {
  onderdelen: Record<"totaal" | "loon" | "prijs", string>;
  plaatsen: Record<Plaats, string>;
  geenIndex(jaar: number): string;
  /** @param delen jaren met hun index */
  vooruit(delen: string, factor: string): string;
  terug(delen: string, factor: string): string;
  jaren(brief: string, jaren: string): string;
  selectie(adres: string): string;
  selectieNaar(bron: string, doel: string): string;
  aantal(cellen: number): string;
  enMeer(aantal: number): string;
  redenen: Record<Overslagreden, string>;
  nietGevolgd(adressen: string): string;
  knop(aantal: number): string;
  /** Zinnen bij een reden waarom indexeren niet kan, waar die van het invoegen niet past. */
  belet: Partial<Teksten["belet"]>;
}

const cellen = (aantal: number) => (aantal === 1 ? "1 cel" : `${aantal.toLocaleString("nl-NL")} cellen`);
const cells = (count: number) => (count === 1 ? "1 cell" : `${count.toLocaleString("en-US")} cells`);

export const GEMEENTEFONDS: Readonly<Record<Taal, Gemeentefondsteksten>> = {
  nl: {
    deel: "Deel van de weergave",
    reeksen: "Reeksen",
    reeks: "Reeks",
    reekskort: {
      accres: "Accres",
      lpo: "LPO",
      bcf: "BCF",
      opschalingskorting: "Opschalingskorting",
    },
    editie: "Editie",
    herkomst: (reeks, plaats, editie) => `${reeks}, landelijk. ${plaats} (${editie}).`,
    onderdeel: "Onderdeel",
    ontbreekt: "geen cijfer in de brief",
    status: { vastgesteld: "vastgesteld", voorlopig: "voorlopig", ontbreekt: "geen cijfer in de brief" },
    strooktNiet: "strookt niet met de rest van de brief",
    legenda: "Betekenis van de tekens",
    legendaOntbreekt: "geen cijfer in de brief (dat is geen 0); de functie geeft #N/B",
    toelichting: "Toelichting bij het gekozen cijfer",
    inEuros: "In euro's",
    voorbehoud: "Voorbehoud",
    geenCijfer: (jaar) =>
      `De brief noemt voor ${jaar} geen cijfer. Dat is iets anders dan 0: de functie geeft #N/B, en in een ingevoegde rij of tabel staat “n.b.”.`,
    jaar: "Jaar",
    verschil: "Verschil",
    procentpunt: "Verschil (procentpunt)",
    beeld: "In beeld",
    beeldLaden: "Plaatje laden…",
    editiesNaastElkaar: "Edities naast elkaar",
    beeldOntbreekt: (nietBekend) =>
      `“–”: de brief noemt geen cijfer; het plaatje laat dat jaar leeg, en een verschil daarmee is ${nietBekend} (niet bekend).`,
    nietInTeVoegen: (jaar) =>
      `De brief noemt voor ${jaar} geen cijfer; er is niets in te voegen. Kies een ander jaar, of voeg de rij in: daar staat dan “n.b.”.`,
    invoeguitleg:
      "De eenheid staat boven de cijfers. Percentages zijn getallen met de notatie 0,00%. Waar de brief geen cijfer noemt, staat “n.b.”.",
    indexeren: {
      naam: "Indexeren",
      titel: "Geselecteerde bedragen indexeren",
      onderdeel: "Index van",
      onderdelen: { totaal: "Loon en prijs", loon: "Loon", prijs: "Prijs" },
      editie: "Editie van de index",
      van: "Van prijspeil",
      naar: "Naar prijspeil",
      plaats: "Waar de uitkomst komt",
      plaatsen: { zelf: "Op de plaats zelf", ernaast: "In de kolommen ernaast" },
      geenIndex: (jaar) => `${jaar}: geen index`,
      gelijk: "De prijspeilen zijn gelijk; er valt niets te indexeren.",
      vooruit: (delen, factor) => `${delen}: samen × ${factor}.`,
      terug: (delen, factor) => `Terug, dus delen door ${delen}: samen × ${factor}.`,
      jaren: (brief, jaren) =>
        `De index komt uit ${brief}, tabel 1.2, en geldt voor ${jaren}; daarna is er geen.`,
      selectie: (adres) => `Geselecteerd: ${adres}.`,
      selectieNaar: (bron, doel) => `Geselecteerd: ${bron}; de uitkomst komt in ${doel}.`,
      aantal: (aantal) =>
        aantal === 0
          ? "In de selectie staat geen bedrag om te indexeren."
          : `${cellen(aantal)} ${aantal === 1 ? "krijgt" : "krijgen"} een formule:`,
      voorbeeld: "Voorbeeld van de wijzigingen",
      enMeer: (aantal) => `En nog ${cellen(aantal)}.`,
      nietAfgerond:
        "Hier getoond met twee decimalen; in de cel wordt niets afgerond, en de getalnotatie blijft.",
      overgeslagen: "Deze cellen gaan niet mee:",
      redenen: {
        tekst: "Tekst, geen getal",
        rekentNog: "Excel rekent nog; selecteer de cellen zo dadelijk opnieuw",
        fout: "Foutwaarde",
        datum: "Datum",
        percentage: "Percentage",
        jaartal: "Lijkt een jaartal; is het een bedrag, geef de cel dan een bedragnotatie",
        geindexeerd: "Bevat al POK.INDEXEER",
        rekentMee: "Rekent met bedragen uit de selectie en stijgt vanzelf mee",
        rekentMetIndex: "Rekent al mee met geïndexeerde cellen en zou twee keer worden geïndexeerd",
        teLang: "De formule zou te lang worden voor Excel",
        leeg: "Leeg",
      },
      nietGevolgd: (adressen) =>
        `Niet tot het einde nagegaan is of deze cellen al met geïndexeerde bedragen rekenen: ${adressen}. Zij verwijzen via een naam, een tabel, een andere werkmap, VERSCHUIVING of INDIRECT, over meer dan vier stappen of naar meer dan 10.000 cellen. Controleer dat zelf.`,
      knop: (aantal) => (aantal === 0 ? "Indexeren" : `Indexeren: ${cellen(aantal)}`),
      bezig: "Bezig met indexeren…",
      ingevoegd: "Geïndexeerd in",
      belet: {
        geenBereik: () =>
          "Er is niet één aaneengesloten bereik geselecteerd. Selecteer in het werkblad de bedragen die u wilt indexeren.",
        selectieLeeg: () =>
          "De selectie is leeg. Selecteer in het werkblad de bedragen die u wilt indexeren.",
        selectieTeGroot: ({ cellen: aantal, meeste }) =>
          `De selectie telt ${aantal.toLocaleString("nl-NL")} cellen; in één keer te indexeren zijn er ${meeste.toLocaleString("nl-NL")}. Selecteer een kleiner deel.`,
        buitenBlad: () =>
          "Rechts van de selectie is geen plaats: het blad houdt eerder op. Kies “Op de plaats zelf”.",
        samengevoegd: ({ adres }) =>
          `In ${adres} zijn cellen samengevoegd waar een formule zou komen. Hef de samenvoeging op, of laat de bedragen die daar hun formule zouden krijgen buiten de selectie.`,
        gewijzigd: () =>
          "De cellen zijn intussen gewijzigd; er is niets geschreven. Bekijk de selectie opnieuw.",
        functiesOntbreken: () =>
          "De POK-functies zijn in deze Excel niet beschikbaar; er is niets gewijzigd. Open de werkmap opnieuw.",
        halfGeschreven: ({ adres }) =>
          `Het indexeren mislukte en Excel liet het terugzetten niet toe. Controleer ${adres} en gebruik Ongedaan maken in Excel.`,
      },
    },
  },
  en: {
    deel: "Part of the view",
    reeksen: "Series",
    reeks: "Series",
    reekskort: {
      accres: "Accres",
      lpo: "LPO",
      bcf: "BCF",
      opschalingskorting: "Opschalingskorting",
    },
    editie: "Edition",
    herkomst: (reeks, plaats, editie) => `${reeks}, national. ${plaats} (${editie}).`,
    onderdeel: "Row",
    ontbreekt: "no figure in the letter",
    status: { vastgesteld: "final", voorlopig: "provisional", ontbreekt: "no figure in the letter" },
    strooktNiet: "does not agree with the rest of the letter",
    legenda: "Meaning of the marks",
    legendaOntbreekt: "no figure in the letter (which is not 0); the function gives #N/A",
    toelichting: "About the chosen figure",
    inEuros: "In euros",
    voorbehoud: "Reservation",
    geenCijfer: (jaar) =>
      `The letter gives no figure for ${jaar}. That is not 0: the function gives #N/A, and an inserted row or table says “n.b.” (not known).`,
    jaar: "Year",
    verschil: "Difference",
    procentpunt: "Difference (percentage points)",
    beeld: "As a chart",
    beeldLaden: "Loading the chart…",
    editiesNaastElkaar: "Editions side by side",
    beeldOntbreekt: (nietBekend) =>
      `“–”: the letter gives no figure; the chart leaves that year empty, and a difference with it is ${nietBekend} (not known).`,
    nietInTeVoegen: (jaar) =>
      `The letter gives no figure for ${jaar}; there is nothing to insert. Choose another year, or insert the row: it will say “n.b.” there.`,
    invoeguitleg:
      "The unit stands above the figures. Percentages are numbers with the format 0.00%. Where the letter gives no figure it says “n.b.”.",
    indexeren: {
      naam: "Indexing",
      titel: "Index the selected amounts",
      onderdeel: "Index of",
      onderdelen: { totaal: "Wages and prices", loon: "Wages", prijs: "Prices" },
      editie: "Edition of the index",
      van: "From price level",
      naar: "To price level",
      plaats: "Where the result goes",
      plaatsen: { zelf: "In place", ernaast: "In the columns beside" },
      geenIndex: (jaar) => `${jaar}: no index`,
      gelijk: "The price levels are the same; there is nothing to index.",
      vooruit: (delen, factor) => `${delen}: together × ${factor}.`,
      terug: (delen, factor) => `Backwards, so divided by ${delen}: together × ${factor}.`,
      jaren: (brief, jaren) =>
        `The index is from ${brief}, table 1.2, and covers ${jaren}; there is none after that.`,
      selectie: (adres) => `Selected: ${adres}.`,
      selectieNaar: (bron, doel) => `Selected: ${bron}; the result goes to ${doel}.`,
      aantal: (aantal) =>
        aantal === 0 ? "The selection holds no amount to index." : `${cells(aantal)} will get a formula:`,
      voorbeeld: "Preview of the changes",
      enMeer: (aantal) => `And ${cells(aantal)} more.`,
      nietAfgerond:
        "Shown here with two decimals; nothing is rounded in the cell, and the number format stays.",
      overgeslagen: "These cells are left out:",
      redenen: {
        tekst: "Text, not a number",
        rekentNog: "Excel is still calculating; select the cells again in a moment",
        fout: "Error value",
        datum: "Date",
        percentage: "Percentage",
        jaartal: "Looks like a year; if it is an amount, give the cell an amount format",
        geindexeerd: "Already holds POK.INDEXEER",
        rekentMee: "Calculates with amounts of the selection and rises with them",
        rekentMetIndex: "Already calculates with indexed cells and would be indexed twice",
        teLang: "The formula would be too long for Excel",
        leeg: "Empty",
      },
      nietGevolgd: (adressen) =>
        `It was not checked to the end whether these cells already calculate with indexed amounts: ${adressen}. They refer through a name, a table, another workbook, OFFSET or INDIRECT, over more than four steps or to more than 10,000 cells. Please check this yourself.`,
      knop: (aantal) => (aantal === 0 ? "Index" : `Index: ${cells(aantal)}`),
      bezig: "Indexing…",
      ingevoegd: "Indexed in",
      belet: {
        geenBereik: () =>
          "No single contiguous range is selected. Select the amounts to index in the worksheet.",
        selectieLeeg: () => "The selection is empty. Select the amounts to index in the worksheet.",
        selectieTeGroot: ({ cellen: count, meeste }) =>
          `The selection holds ${count.toLocaleString("en-US")} cells; ${meeste.toLocaleString("en-US")} can be indexed at once. Select a smaller part.`,
        buitenBlad: () =>
          "There is no room right of the selection: the sheet ends before. Choose “In place”.",
        samengevoegd: ({ adres }) =>
          `Cells are merged in ${adres}, where a formula would go. Unmerge them, or leave the amounts that would get their formula there out of the selection.`,
        gewijzigd: () =>
          "The cells have changed meanwhile; nothing was written. Look at the selection again.",
        functiesOntbreken: () =>
          "The POK functions are not available in this Excel; nothing was changed. Open the workbook again.",
        halfGeschreven: ({ adres }) =>
          `Indexing failed and Excel did not allow putting things back. Check ${adres} and use Undo in Excel.`,
      },
    },
  },
};
