import type { Taal } from ".";
import type { Bevriesbelet } from "../work/formulas/bevriesplan";
import type { Ramingssom } from "../work/formulas/herkomst";
import type { Toon } from "../work/formulas/lijst";
import type { Ontdooibelet } from "../work/formulas/register";
import type { Pokcel } from "../work/formulas/werkmap";
import { aandeelTekst, bedragTekst } from "../knowledge/notatie";
import type { Belet } from "../sheet/belet";

/** De teksten van de weergave “Formules”. */
export interface Formulesteksten extends Record<
  | "deel"
  | "herkomst"
  | "lijst"
  | "bevriezen"
  | "kijken"
  | "geenFormule"
  | "wacht"
  | "annuleren"
  | "breektAf"
  | "opnieuwKijken"
  // Herkomst
  | "formule"
  | "actielijn"
  | "jaar"
  | "kanaal"
  | "eenheid"
  | "status"
  | "bron"
  | "totaal"
  | "editie"
  | "gemeente"
  | "ingevoerdOp"
  | "rij"
  | "landelijk"
  | "eigen"
  | "raming"
  | "geenHerkomst"
  | "leegInBron"
  | "bevrorenTitel"
  | "bevrorenOp"
  | "weerFormule"
  // Herkomst van een gemeentefondscijfer
  | "fondsbron"
  | "bedrag"
  | "nietAfgerond"
  // Lijst
  | "verversen"
  | "herberekenen"
  | "herstellen"
  | "zoek"
  | "toon"
  | "geenFormules"
  | "geenTreffers"
  | "meer"
  | "fout"
  | "onbekend"
  | "zonderEditie"
  | "verborgen"
  | "kapotUitleg"
  | "naarHerstel"
  // Bevriezen
  | "uitleg"
  | "waar"
  | "blad"
  | "werkmap"
  | "bevriesKnop"
  | "ontdooiKnop"
  | "bevrorenCellen"
  | "geenBevroren"
  | "registerblad"
  // Vragen
  | "jaBevriezen"
  | "nietBevriezen"
  | "jaOntdooien"
  | "nietOntdooien"
  | "jaHerstellen"
  | "nietHerstellen"
  | "ongedaan"
  | "nietsTeBevriezen"
  | "nietsTeOntdooien"
  | "geenRegister",
  string
> {
  werk: Record<"zoeken" | "bevriezen" | "ontdooien" | "herstellen" | "herberekenen", string>;
  /** @param deel 0 tot en met 100 */
  voortgang(deel: number): string;
  aantal(aantal: number, fouten: number): string;
  toonKeuze: Record<Toon, string>;
  overloop(adres: string, rij: number, kolom: number): string;
  onbepaald(argument: string, tekst: string): string;
  bevrorenUitleg(datum: string): string;
  ramingBand: string;
  /** De som achter een raming, zodat zij na te rekenen is. @param euro de uitkomst */
  ramingssom(som: Ramingssom, euro: number): string;
  prijspeil(van: number, naar: number): string;
  /** Een bedrag dat in de formule wordt uitgerekend. @param formule zoals de gebruiker haar ziet */
  berekendBedrag(formule: string): string;
  /** Bij een formule zonder POK-functie. @param aantal cellen met een POK-bedrag waar zij naar verwijst */
  gewoneFormule(aantal: number): string;
  celsoort: Record<Exclude<Pokcel["soort"], "formule">, string>;
  nietNagegaan(verwijzingen: string): string;
  /** @param om tijdstip, zoals “10:53” */
  opgezocht(om: string): string;
  verouderd: Record<"gewijzigd" | "nietBijgewerkt", string>;
  vraagBevriezen(aantal: number): string;
  perBlad(blad: string, aantal: number, verborgen: boolean): string;
  overgeslagen(aantal: number): string;
  bevriesbelet: Record<Bevriesbelet, string>;
  vraagOntdooien(aantal: number): string;
  ontdooibelet: Record<Ontdooibelet, string>;
  kunnenNiet(aantal: number): string;
  ookGewijzigd(aantal: number): string;
  vraagHerstellen(aantal: number): string;
  kapot(aantal: number): string;
  ookTekst(aantal: number): string;
  beveiligdOver(aantal: number): string;
  enMeer(aantal: number): string;
  bevroren(aantal: number, notities: number | null): string;
  ontdooid(aantal: number, over: number): string;
  hersteld(aantal: number, over: number): string;
  herberekend(aantal: number, gewijzigd: number): string;
  rekentNog(aantal: number): string;
  werdAnders(was: string, wordt: string): string;
  onleesbaar(koppen: string): string;
  /** Waar de zin van het invoegen hier niet past. */
  belet: {
    [S in "gewijzigd" | "halfGeschreven" | "geweigerd" | "bladBezet" | "functiesOntbreken"]?: (
      belet: Belet & { soort: S },
    ) => string;
  };
}

/** De som van een raming; aandeel en uitkomst met alle cijfers waarmee is gerekend. */
function ramingssom(
  { landelijk, grens, rand, aandeel }: Ramingssom,
  euro: number,
  woorden: { grens: string; aandeel: string },
): string {
  const basis = `AU + DU € ${bedragTekst(landelijk, 1)}`;
  const teken = rand < 0 ? "−" : "+";
  const geheel =
    rand === 0
      ? basis
      : `(${basis} ${teken} € ${bedragTekst(Math.abs(rand), 1)}, ${woorden.grens} “${grens}”)`;
  const deel = `${String(aandeel).replace(".", ",")} (${aandeelTekst(aandeel)})`;
  return `${geheel} × ${woorden.aandeel} ${deel} = € ${bedragTekst(euro, 1)}`;
}

const formulesNlMv = (aantal: number) => (aantal === 1 ? "1 formule" : `${aantal} formules`);
const cellenNl = (aantal: number) => (aantal === 1 ? "1 cel" : `${aantal} cellen`);

const nl: Formulesteksten = {
  deel: "Onderdeel",
  herkomst: "Herkomst",
  lijst: "Lijst",
  bevriezen: "Bevriezen",
  kijken: "Selectie bekijken…",
  geenFormule:
    "Selecteer in het werkblad een cel met een POK-formule, of een bevroren cel. Hier staat dan waar het bedrag vandaan komt.",
  wacht: "Duurt het lang? Excel wacht tot u klaar bent met typen in een cel: druk in Excel op Enter of Esc.",
  annuleren: "Annuleren",
  breektAf: "Wordt geannuleerd…",
  opnieuwKijken: "Opnieuw bekijken",
  formule: "Formule",
  actielijn: "Actielijn",
  jaar: "Jaar",
  kanaal: "Kanaal",
  eenheid: "Eenheid",
  status: "Status",
  bron: "Bron",
  totaal: "Totaal",
  editie: "Editie",
  gemeente: "Gemeente",
  ingevoerdOp: "Ingevoerd op",
  rij: "Rij",
  landelijk: "landelijk bedrag",
  eigen: "bedrag van uw gemeente",
  raming: "raming",
  geenHerkomst: "Deze functie geeft geen bedrag.",
  leegInBron: "leeg in de bron",
  bevrorenTitel: "Bevroren waarde",
  bevrorenOp: "Bevroren op",
  weerFormule: "Weer formule maken",
  fondsbron: "Deze functie geeft de bronvermelding van een reeks.",
  bedrag: "Bedrag",
  nietAfgerond: "Bedrag en uitkomst staan hier met twee decimalen; de functie rondt niet af.",
  verversen: "Opnieuw zoeken",
  herberekenen: "Alles herberekenen",
  herstellen: "Herstellen…",
  zoek: "Zoek in cel, formule, waarde of editie",
  toon: "Toon",
  geenFormules: "In deze werkmap staan geen POK-formules.",
  geenTreffers: "Geen formules die hieraan voldoen.",
  meer: "Meer tonen",
  fout: "fout",
  onbekend: "editie niet te bepalen",
  zonderEditie: "geen editie",
  verborgen: "verborgen blad",
  kapotUitleg:
    "Excel herkent hier geen POK-functie, bijvoorbeeld doordat de werkmap is geopend zonder de invoegtoepassing.",
  naarHerstel: "Naar de lijst, om te herstellen",
  uitleg:
    "Bevriezen maakt van POK-formules waarden, zodat een raadsstuk niet meer verandert. De formule, de editie en de datum blijven bewaard op het blad POK_Bevroren; daarmee maakt u er later weer formules van.",
  waar: "Waar",
  blad: "Dit blad",
  werkmap: "Hele werkmap",
  bevriesKnop: "Bevriezen…",
  ontdooiKnop: "Ontdooien…",
  bevrorenCellen: "Bevroren cellen",
  geenBevroren: "Er zijn geen bevroren cellen.",
  registerblad: "Op blad POK_Bevroren staat ook wat elke formule nu zou geven.",
  jaBevriezen: "Bevriezen",
  nietBevriezen: "Niet bevriezen",
  jaOntdooien: "Ontdooien",
  nietOntdooien: "Niet ontdooien",
  jaHerstellen: "Herstellen",
  nietHerstellen: "Niet herstellen",
  ongedaan: "Ongedaan maken",
  nietsTeBevriezen: "Hier staan geen POK-formules om te bevriezen.",
  nietsTeOntdooien: "Hier staan geen bevroren cellen.",
  geenRegister: "In deze werkmap is niets bevroren: er is geen tabel POK_Bevroren.",
  werk: {
    zoeken: "Formules zoeken…",
    bevriezen: "Bezig met bevriezen…",
    ontdooien: "Bezig met ontdooien…",
    herstellen: "Bezig met herstellen…",
    herberekenen: "Bezig met herberekenen…",
  },
  voortgang: (deel) => `${deel} %`,
  aantal: (aantal, fouten) =>
    `${formulesNlMv(aantal)}${fouten > 0 ? `, waarvan ${fouten} met een fout` : ""}`,
  toonKeuze: { alles: "Alles", fouten: "Fouten", eigen: "Eigen", raming: "Raming" },
  overloop: (adres, rij, kolom) => `Rij ${rij}, kolom ${kolom} van het overloopbereik ${adres}.`,
  onbepaald: (argument, tekst) =>
    `Het argument “${argument}” is hier ${tekst}; daarvan is buiten Excel niet te bepalen wat de uitkomst is. Een waarde, een cel of een tabel is wel na te gaan.`,
  bevrorenUitleg: (datum) =>
    `Deze cel bevat een waarde. Zij is bevroren op ${datum}; hieronder staat de formule die er stond.`,
  ramingBand: "Raming uit een afgerond landelijk bedrag; geen gepubliceerd bedrag.",
  ramingssom: (som, euro) => ramingssom(som, euro, { grens: "grens", aandeel: "aandeel" }),
  prijspeil: (van, naar) => `van prijspeil ${van} naar ${naar}`,
  berekendBedrag: (formule) => `${formule}, een berekening in de formule`,
  gewoneFormule: (aantal) =>
    aantal === 0
      ? "Deze formule bevat geen POK-functie en verwijst niet rechtstreeks naar een cel met een POK-formule of een bevroren bedrag."
      : `Deze formule bevat geen POK-functie. Zij verwijst rechtstreeks naar ${aantal === 1 ? "1 POK-cel" : `${aantal} POK-cellen`}:`,
  celsoort: { bevroren: "bevroren", kapot: "niet meer verbonden" },
  nietNagegaan: (verwijzingen) => `Niet nagegaan: ${verwijzingen}.`,
  opgezocht: (om) => `Opgezocht om ${om}.`,
  verouderd: {
    gewijzigd: "De werkmap is sindsdien gewijzigd.",
    nietBijgewerkt: "Deze lijst is niet bijgewerkt.",
  },
  vraagBevriezen: (aantal) => `${formulesNlMv(aantal)} door waarden vervangen?`,
  perBlad: (blad, aantal, verborgen) =>
    `${blad}: ${formulesNlMv(aantal)}${verborgen ? " (verborgen blad)" : ""}`,
  overgeslagen: (aantal) =>
    aantal === 1 ? "Deze formule blijft een formule:" : `Deze ${aantal} formules blijven formules:`,
  bevriesbelet: {
    fout: "geeft een fout of rekent nog",
    bladBeveiligd: "het blad is beveiligd",
    tekstnotatie: "de cel heeft de notatie Tekst; een getal zou daar tekst worden",
  },
  vraagOntdooien: (aantal) => `Van ${cellenNl(aantal)} weer formules maken?`,
  ontdooibelet: {
    celVerwijderd: "de cel of het blad is verwijderd",
    gewijzigd: "er staat niet meer wat is bevroren",
    bladBeveiligd: "het blad is beveiligd",
    verwijzingVervallen: "een cel waar de formule naar verwijst is verwijderd",
    volgformuleGewijzigd: "de formule in POK_Bevroren is gewijzigd",
  },
  kunnenNiet: (aantal) =>
    aantal === 1 ? "Deze cel blijft bevroren:" : `Deze ${aantal} cellen blijven bevroren:`,
  ookGewijzigd: (aantal) => `Ook ${cellenNl(aantal)} overschrijven waar intussen iets anders staat`,
  vraagHerstellen: (aantal) => `${formulesNlMv(aantal)} herstellen?`,
  kapot: (aantal) =>
    aantal === 1 ? "1 formule is niet meer verbonden." : `${aantal} formules zijn niet meer verbonden.`,
  ookTekst: (aantal) => `Ook ${cellenNl(aantal)} waarin een POK-formule als tekst staat`,
  beveiligdOver: (aantal) =>
    `${cellenNl(aantal)} op een beveiligd blad ${aantal === 1 ? "blijft" : "blijven"} zoals nu.`,
  enMeer: (aantal) => `en nog ${cellenNl(aantal)}`,
  bevroren: (aantal, notities) =>
    `${formulesNlMv(aantal)} bevroren en opgeschreven op blad POK_Bevroren.${
      notities === null ? "" : ` ${cellenNl(notities)} ${notities === 1 ? "kreeg" : "kregen"} een notitie.`
    }`,
  ontdooid: (aantal, over) =>
    `Van ${cellenNl(aantal)} ${aantal === 1 ? "is de formule" : "zijn de formules"} terug.${
      over > 0 ? ` ${cellenNl(over)} ${over === 1 ? "blijft" : "blijven"} bevroren.` : ""
    }`,
  hersteld: (aantal, over) =>
    `${formulesNlMv(aantal)} opnieuw geschreven.${
      over > 0
        ? ` ${over} ${over === 1 ? "geeft" : "geven"} nog steeds #NAAM?: controleer of de POK-invoegtoepassing in deze Excel is geladen.`
        : ""
    }`,
  herberekend: (aantal, gewijzigd) =>
    gewijzigd === 0
      ? `${formulesNlMv(aantal)} herberekend; geen enkele waarde veranderde.`
      : `${formulesNlMv(aantal)} herberekend; ${gewijzigd} ${gewijzigd === 1 ? "waarde veranderde" : "waarden veranderden"}:`,
  rekentNog: (aantal) => `${formulesNlMv(aantal)} ${aantal === 1 ? "rekent" : "rekenen"} nog.`,
  werdAnders: (was, wordt) => `was ${was || "leeg"}, is ${wordt || "leeg"}`,
  onleesbaar: (koppen) =>
    `De tabel POK_Bevroren mist de kolom ${koppen} en is niet te lezen; er is niets gewijzigd. Zet de kolom terug, of maak het verwijderen ongedaan.`,
  belet: {
    gewijzigd: () => "De werkmap is intussen gewijzigd; er is niets geschreven. Probeer het opnieuw.",
    halfGeschreven: ({ adres }) =>
      `De bewerking mislukte en Excel liet het terugzetten niet toe. Controleer ${adres} en het blad POK_Bevroren, en gebruik Ongedaan maken in Excel.`,
    geweigerd: ({ code }) =>
      `Excel weigerde de bewerking; er is niets gewijzigd (code ${code}). Staat er een matrixformule die met Ctrl+Shift+Enter is ingevoerd, of een formule als tekst die niet klopt, dan kan dat de oorzaak zijn.`,
    bladBezet: ({ blad }) =>
      `Het blad of de tabel “${blad}” is er al, maar is niet als register te gebruiken; er is niets gewijzigd. Geef het blad een andere naam.`,
    functiesOntbreken: () =>
      "De POK-functies zijn in deze Excel niet beschikbaar; de waarden zijn blijven staan. Open de werkmap opnieuw en probeer het nog eens.",
  },
};

const formulasEn = (count: number) => (count === 1 ? "1 formula" : `${count} formulas`);
const cellsEn = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);

const en: Formulesteksten = {
  deel: "Part",
  herkomst: "Origin",
  lijst: "List",
  bevriezen: "Freeze",
  kijken: "Looking at the selection…",
  geenFormule:
    "Select a cell with a POK formula, or a frozen cell, in the worksheet. This is where you will read where its amount comes from.",
  wacht: "Taking long? Excel waits until you finish typing in a cell: press Enter or Esc in Excel.",
  annuleren: "Cancel",
  breektAf: "Cancelling…",
  opnieuwKijken: "Look again",
  formule: "Formula",
  actielijn: "Actielijn",
  jaar: "Year",
  kanaal: "Channel",
  eenheid: "Unit",
  status: "Status",
  bron: "Source",
  totaal: "Total",
  editie: "Edition",
  gemeente: "Gemeente",
  ingevoerdOp: "Entered on",
  rij: "Row",
  landelijk: "national amount",
  eigen: "amount of your gemeente",
  raming: "estimate",
  geenHerkomst: "This function gives no amount.",
  leegInBron: "empty in the source",
  bevrorenTitel: "Frozen value",
  bevrorenOp: "Frozen on",
  weerFormule: "Turn back into a formula",
  fondsbron: "This function gives the citation of a series.",
  bedrag: "Amount",
  nietAfgerond: "Amount and result are shown with two decimals here; the function does not round.",
  verversen: "Search again",
  herberekenen: "Recalculate all",
  herstellen: "Repair…",
  zoek: "Search cell, formula, value or edition",
  toon: "Show",
  geenFormules: "There are no POK formulas in this workbook.",
  geenTreffers: "No formulas match.",
  meer: "Show more",
  fout: "error",
  onbekend: "edition cannot be determined",
  zonderEditie: "no edition",
  verborgen: "hidden sheet",
  kapotUitleg:
    "Excel does not recognise a POK function here, for instance because the workbook was opened without the add-in.",
  naarHerstel: "To the list, to repair",
  uitleg:
    "Freezing turns POK formulas into values, so that a council document no longer changes. Formula, edition and date are kept on sheet POK_Bevroren; with them you can turn the values back into formulas later.",
  waar: "Where",
  blad: "This sheet",
  werkmap: "Whole workbook",
  bevriesKnop: "Freeze…",
  ontdooiKnop: "Unfreeze…",
  bevrorenCellen: "Frozen cells",
  geenBevroren: "There are no frozen cells.",
  registerblad: "Sheet POK_Bevroren also shows what each formula would give now.",
  jaBevriezen: "Freeze",
  nietBevriezen: "Do not freeze",
  jaOntdooien: "Unfreeze",
  nietOntdooien: "Do not unfreeze",
  jaHerstellen: "Repair",
  nietHerstellen: "Do not repair",
  ongedaan: "Undo",
  nietsTeBevriezen: "There are no POK formulas to freeze here.",
  nietsTeOntdooien: "There are no frozen cells here.",
  geenRegister: "Nothing is frozen in this workbook: there is no table POK_Bevroren.",
  werk: {
    zoeken: "Searching for formulas…",
    bevriezen: "Freezing…",
    ontdooien: "Unfreezing…",
    herstellen: "Repairing…",
    herberekenen: "Recalculating…",
  },
  voortgang: (part) => `${part}%`,
  aantal: (count, errors) => `${formulasEn(count)}${errors > 0 ? `, ${errors} with an error` : ""}`,
  toonKeuze: { alles: "All", fouten: "Errors", eigen: "Own", raming: "Estimate" },
  overloop: (address, row, column) => `Row ${row}, column ${column} of the spill range ${address}.`,
  onbepaald: (argument, text) =>
    `Argument “${argument}” is ${text} here; its outcome cannot be determined outside Excel. A value, a cell or a table can be traced.`,
  bevrorenUitleg: (date) =>
    `This cell holds a value. It was frozen on ${date}; below is the formula that was there.`,
  ramingBand: "Estimate from a rounded national amount; not a published amount.",
  ramingssom: (sum, euro) => ramingssom(sum, euro, { grens: "bound", aandeel: "share" }),
  prijspeil: (from, to) => `from price level ${from} to ${to}`,
  berekendBedrag: (formula) => `${formula}, calculated in the formula`,
  gewoneFormule: (count) =>
    count === 0
      ? "This formula holds no POK function and does not refer directly to a cell with a POK formula or a frozen amount."
      : `This formula holds no POK function. It refers directly to ${count === 1 ? "1 POK cell" : `${count} POK cells`}:`,
  celsoort: { bevroren: "frozen", kapot: "no longer connected" },
  nietNagegaan: (references) => `Not traced: ${references}.`,
  opgezocht: (om) => `Searched at ${om}.`,
  verouderd: {
    gewijzigd: "The workbook has changed since.",
    nietBijgewerkt: "This list has not been updated.",
  },
  vraagBevriezen: (count) => `Replace ${formulasEn(count)} with values?`,
  perBlad: (sheet, count, hidden) => `${sheet}: ${formulasEn(count)}${hidden ? " (hidden sheet)" : ""}`,
  overgeslagen: (count) =>
    count === 1 ? "This formula remains a formula:" : `These ${count} formulas remain formulas:`,
  bevriesbelet: {
    fout: "gives an error or is still calculating",
    bladBeveiligd: "the sheet is protected",
    tekstnotatie: "the cell is formatted as Text; a number would become text there",
  },
  vraagOntdooien: (count) => `Turn ${cellsEn(count)} back into formulas?`,
  ontdooibelet: {
    celVerwijderd: "the cell or the sheet has been deleted",
    gewijzigd: "it no longer holds what was frozen",
    bladBeveiligd: "the sheet is protected",
    verwijzingVervallen: "a cell that the formula refers to has been deleted",
    volgformuleGewijzigd: "the formula in POK_Bevroren has been changed",
  },
  kunnenNiet: (count) => (count === 1 ? "This cell stays frozen:" : `These ${count} cells stay frozen:`),
  ookGewijzigd: (count) => `Also overwrite ${cellsEn(count)} that meanwhile hold something else`,
  vraagHerstellen: (count) => `Repair ${formulasEn(count)}?`,
  kapot: (count) =>
    count === 1 ? "1 formula is no longer connected." : `${count} formulas are no longer connected.`,
  ookTekst: (count) => `Also ${cellsEn(count)} in which a POK formula stands as text`,
  beveiligdOver: (count) =>
    `${cellsEn(count)} on a protected sheet ${count === 1 ? "stays as it is" : "stay as they are"}.`,
  enMeer: (count) => `and ${cellsEn(count)} more`,
  bevroren: (count, notes) =>
    `${formulasEn(count)} frozen and recorded on sheet POK_Bevroren.${
      notes === null ? "" : ` ${cellsEn(notes)} got a note.`
    }`,
  ontdooid: (count, left) =>
    `${cellsEn(count)} turned back into formulas.${left > 0 ? ` ${cellsEn(left)} stay frozen.` : ""}`,
  hersteld: (count, left) =>
    `${formulasEn(count)} written again.${
      left > 0 ? ` ${left} still give #NAME?: check that the POK add-in is loaded in this Excel.` : ""
    }`,
  herberekend: (count, changed) =>
    changed === 0
      ? `${formulasEn(count)} recalculated; no value changed.`
      : `${formulasEn(count)} recalculated; ${changed} ${changed === 1 ? "value" : "values"} changed:`,
  rekentNog: (count) => `${formulasEn(count)} still calculating.`,
  werdAnders: (was, is) => `was ${was || "empty"}, is ${is || "empty"}`,
  onleesbaar: (headers) =>
    `Table POK_Bevroren lacks column ${headers} and cannot be read; nothing has been changed. Put the column back, or undo its removal.`,
  belet: {
    gewijzigd: () => "The workbook has changed in the meantime; nothing has been written. Try again.",
    halfGeschreven: ({ adres }) =>
      `The operation failed and Excel did not allow restoring. Check ${adres} and sheet POK_Bevroren, and use Undo in Excel.`,
    geweigerd: ({ code }) =>
      `Excel refused the operation; nothing has been changed (code ${code}). An array formula entered with Ctrl+Shift+Enter, or an incorrect formula as text, may be the cause.`,
    bladBezet: ({ blad }) =>
      `Sheet or table “${blad}” already exists but cannot be used as the register; nothing has been changed. Rename the sheet.`,
    functiesOntbreken: () =>
      "The POK functions are not available in this Excel; the values have been left in place. Reopen the workbook and try again.",
  },
};

export const FORMULES: Readonly<Record<Taal, Formulesteksten>> = { nl, en };
