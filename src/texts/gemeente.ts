import type { Language } from ".";
import type { Absent } from "../work/gemeente/adoption";
import type { Change } from "../reading/amounts/compare";
import type { Role } from "../reading/table/kinds";
import type { NumberNotation } from "../sheet/numberText";

type ChangeKind = Change["kind"];
type Task = "file" | "reading" | "comparing" | "writing";

/** The texts of the view “Gemeente”. */
export interface GemeenteTexts {
  /** @param fields what cannot be read, see `settings` */
  odd(fields: string): string;
  settings: Record<"gemeentecode" | "urbanRenewalArea" | "share" | "other", string>;
  choice: Record<
    "header" | "explanation" | "field" | "placeholder" | "none" | "notChosen" | "abolished",
    string
  > & {
    chosen(gemeente: string): string;
    abolishedExplanation(year: number): string;
  };
  roles: Record<
    | "header"
    | "vrouwenopvang"
    | "veiligheidsregio"
    | "stedelijk"
    | "stedelijkExplanation"
    | "yes"
    | "no"
    | "unknown",
    string
  >;
  own: Record<
    | "header"
    | "none"
    | "gemeenteFirst"
    | "showTable"
    | "fromSelection"
    | "fromText"
    | "fromFile"
    | "fromFileExplanation"
    | "pasteField"
    | "pasteExplanation"
    | "read"
    | "cancel"
    | "du"
    | "adoptDu",
    string
  > & {
    count(amounts: number, gemeente: string): string;
    editie(name: string, amounts: number, date: string): string;
    otherGemeente(inTable: string, chosen: string): string;
    archived(count: number): string;
  };
  busy: Record<Task, string> & { onProgress(processed: string, total: string): string; cancel: string };
  confirm: Record<
    | "header"
    | "sheet"
    | "editie"
    | "editieExplanation"
    | "chooseEditie"
    | "unit"
    | "notation"
    | "kanaal"
    | "kanaalExplanation"
    | "headerRow"
    | "headerRowExplanation"
    | "noHeaderRow"
    | "columns"
    | "column"
    | "role"
    | "actielijn"
    | "year"
    | "all"
    | "amounts"
    | "rejected"
    | "totalRows"
    | "skipped"
    | "remarks"
    | "further"
    | "cancel"
    | "noAmounts"
    | "editieNeeded"
    | "chooseYourself",
    string
  > & {
    roles: Record<Role, string>;
    notations: Record<NumberNotation, string>;
    readResult(count: number, gemeente: string): string;
    alsoOthers(gemeenten: number, amounts: number): string;
    notFor(gemeente: string, found: string): string;
    empty(count: number): string;
    hidden(count: number): string;
    andMore(count: number): string;
    row(number: number): string;
    headerRowError(found: string, first: number, last: number): string;
    rounding(count: number): string;
    namesOther(text: string, found: string, chosen: string): string;
    headerRows(from: number, until: number): string;
  };
  changes: Record<
    | "header"
    | "place"
    | "old"
    | "fresh"
    | "difference"
    | "cells"
    | "noCells"
    | "nothing"
    | "first"
    | "absent"
    | "adopting"
    | "back"
    | "total"
    | "fills"
    | "alsoDerived",
    string
  > & {
    kinds: Record<ChangeKind, (count: number) => string>;
    choice: Record<Absent, string>;
    notIn(count: number): string;
    otherGemeente(name: string): string;
    revised(editie: string): string;
    usage(cells: number): string;
  };
  outcome: Record<"undone" | "nothingChanged" | "cancelled" | "undo", string> & {
    adopted(amounts: number, archived: number): string;
  };
  comparison: Record<
    | "header"
    | "first"
    | "second"
    | "onlyDifference"
    | "equal"
    | "noOther"
    | "graph"
    | "year"
    | "notNamed"
    | "table"
    | "actielijn"
    | "allActielijnen"
    | "empty",
    string
  > & { stateOf(date: string): string };
  raming: Record<
    | "header"
    | "explanation"
    | "byInwoners"
    | "ownShare"
    | "share"
    | "shareExplanation"
    | "basis"
    | "byYear"
    | "byYear",
    string
  > & {
    error(found: string): string;
    inwoners(year: number, inwoners: string, total: string, share: string): string;
    figuresOf(year: number): string;
  };
}

const pluralNl = (count: number, one: string, more: string) =>
  `${count.toLocaleString("nl-NL")} ${count === 1 ? one : more}`;
const plural = (count: number, one: string, more: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : more}`;

const nl: GemeenteTexts = {
  odd: (fields) =>
    `Een deel van wat deze werkmap over uw gemeente bewaarde, is niet leesbaar en telt niet mee: ${fields}. Vul dat opnieuw in.`,
  settings: {
    gemeentecode: "de gemeente",
    urbanRenewalArea: "het stedelijk vernieuwingsgebied",
    share: "het eigen aandeel",
    other: "een instelling",
  },
  choice: {
    header: "Uw gemeente",
    explanation:
      "De keuze wordt in deze werkmap bewaard; een collega die haar opent, ziet dezelfde gemeente.",
    field: "Gemeente",
    placeholder: "Naam of CBS-code, zoals Utrecht of GM0344",
    none: "Geen gemeente gevonden met deze naam of code.",
    notChosen: "Nog niet gekozen",
    abolished: "opgeheven",
    chosen: (gemeente) => `Gekozen: ${gemeente}`,
    abolishedExplanation: (year) =>
      `Deze gemeente bestaat niet meer; het laatste jaar is ${year}. Voor latere jaren kiest u de gemeente die haar opvolgde.`,
  },
  roles: {
    header: "Rollen van de gemeente",
    vrouwenopvang: "Centrumgemeente vrouwenopvang (actielijn 6)",
    veiligheidsregio: "Centrumgemeente veiligheidsregio (actielijn 7)",
    stedelijk: "Stedelijk vernieuwingsgebied (DU-deel actielijn 3, 2021–2022)",
    stedelijkExplanation: "Hiervan staat geen lijst in de bronnen; daarom vragen wij het u.",
    yes: "Ja",
    no: "Nee",
    unknown: "Weet ik niet",
  },
  own: {
    header: "Eigen bedragen",
    none: "Deze werkmap heeft nog geen eigen bedragen. Neem ze over uit de circulaire: uit een bereik, geplakte tekst of een bestand.",
    gemeenteFirst: "Kies eerst uw gemeente; daarna kunt u bedragen inlezen.",
    showTable: "Toon POK_Bedragen",
    fromSelection: "Uit de selectie",
    fromText: "Tekst plakken",
    fromFile: "Bestand kiezen",
    fromFileExplanation: "Excel-werkmap (.xlsx) of tekst (.csv, .txt). Het bestand blijft op uw computer.",
    pasteField: "Geplakte tekst",
    pasteExplanation: "Plak de tabel met haar kopregel, bijvoorbeeld uit Excel, een e-mail of een webpagina.",
    read: "Lezen",
    cancel: "Annuleren",
    du: "Voor uw gemeente is de decentralisatie-uitkering van actielijn 7 gepubliceerd:",
    adoptDu: "Deze bedragen overnemen",
    count: (amounts, gemeente) => `${pluralNl(amounts, "bedrag", "bedragen")} van ${gemeente}`,
    editie: (name, amounts, date) => `${name}: ${pluralNl(amounts, "bedrag", "bedragen")}, ingevoerd ${date}`,
    otherGemeente: (inTable, chosen) =>
      `POK_Bedragen bevat bedragen van ${inTable}, maar de gekozen gemeente is ${chosen}. Kies ${inTable}, of lees bedragen van ${chosen} in; die van ${inTable} gaan dan naar het archief.`,
    archived: (count) =>
      `${pluralNl(count, "vervangen bedrag", "vervangen bedragen")} in POK_Bedragen_Archief`,
  },
  busy: {
    file: "Bestand lezen",
    reading: "Bedragen lezen",
    comparing: "Uitzoeken wat er verandert",
    writing: "Overnemen in de werkmap",
    onProgress: (processed, total) => `${processed} van ${total}`,
    cancel: "Annuleren",
  },
  confirm: {
    header: "Zo is het gelezen",
    sheet: "Blad",
    editie: "Editie",
    editieExplanation: "De publicatie waar de bedragen uit komen, zoals “septembercirculaire 2026”.",
    chooseEditie: "Het bestand noemt meer edities; overgenomen wordt:",
    unit: "Eenheid",
    notation: "Getallen",
    kanaal: "Kanaal",
    kanaalExplanation: "Geldt waar het kanaal niet uit het bestand of de landelijke editie volgt.",
    headerRow: "Kopregel",
    headerRowExplanation: "Rijnummer van de (onderste) kopregel; leeg: zelf herkennen.",
    noHeaderRow: "geen kopregel gevonden",
    columns: "Kolommen",
    column: "Kolom",
    role: "Betekenis",
    actielijn: "Actielijn",
    year: "Jaar",
    all: "per rij",
    amounts: "Gelezen bedragen",
    rejected: "Niet overgenomen",
    totalRows: "Totaalrijen (tellen niet mee)",
    skipped: "Rijen zonder bedragen",
    remarks: "Let op",
    further: "Bekijk wat er verandert",
    cancel: "Annuleren",
    noAmounts: "Er is geen bedrag om over te nemen.",
    editieNeeded: "Vul de editie in: zonder editie is later niet na te gaan waar een bedrag vandaan komt.",
    chooseYourself: "Kies",
    roles: {
      actielijn: "Actielijn",
      year: "Jaar",
      kanaal: "Kanaal",
      amount: "Bedrag",
      gemeente: "Gemeente",
      gemeentecode: "Gemeentecode",
      editie: "Editie",
      none: "Telt niet mee",
    },
    notations: { nl: "1.234,5", en: "1,234.5" },
    readResult: (count, gemeente) => `${pluralNl(count, "bedrag", "bedragen")} voor ${gemeente}.`,
    alsoOthers: (gemeenten, amounts) =>
      `Het bestand bevat ${pluralNl(amounts, "bedrag", "bedragen")} van ${pluralNl(gemeenten, "gemeente", "gemeenten")}; alleen die van uw gemeente worden overgenomen.`,
    notFor: (gemeente, found) => `Er staat geen bedrag in voor ${gemeente}. Gevonden: ${found}.`,
    empty: (count) =>
      `${pluralNl(count, "cel is", "cellen zijn")} leeg of een streepje; dat is geen bedrag van 0.`,
    hidden: (count) => `${pluralNl(count, "verborgen rij", "verborgen rijen")} meelezen`,
    andMore: (count) => `en nog ${count.toLocaleString("nl-NL")}`,
    row: (number) => `Rij ${number}`,
    headerRowError: (found, first, last) =>
      `Kopregel: “${found}” gevonden; toegestaan is een rij van ${first} tot en met ${last}. De kopregel is zelf herkend.`,
    rounding: (count) =>
      `Afronden op hele euro's${count === 0 ? "" : ` (${pluralNl(count, "bedrag heeft", "bedragen hebben")} centen)`}`,
    namesOther: (text, found, chosen) =>
      `“${text}” noemt ${found}; de gekozen gemeente is ${chosen}. Neem alleen over als de bedragen van ${chosen} zijn.`,
    headerRows: (from, until) => (from === until ? `rij ${from}` : `rij ${from}–${until}`),
  },
  changes: {
    header: "Wat er verandert",
    place: "Actielijn, jaar, kanaal",
    old: "Oud",
    fresh: "Nieuw",
    difference: "Verschil",
    cells: "Gebruikt in",
    noCells: "geen formule",
    nothing: "Alle bedragen zijn gelijk aan wat er al staat. Er is niets over te nemen.",
    first: "Dit zijn de eerste bedragen in deze werkmap.",
    absent: "Bedragen die nu gelden en niet in deze editie staan:",
    adopting: "Overnemen",
    back: "Terug",
    total: "Totaal",
    fills: "Komt te staan in",
    alsoDerived: "Cellen die met deze cellen rekenen, zoals totalen, wijzigen mee.",
    kinds: {
      fresh: (count) => `${count} nieuw`,
      changed: (count) => `${count} gewijzigd`,
      lapsed: (count) => `${count} niet in deze editie`,
      equal: (count) => `${count} gelijk`,
    },
    choice: { "laten staan": "Laten staan", "naar archief": "Naar het archief" },
    revised: (editie) =>
      `Editie “${editie}” staat al in deze werkmap, met andere bedragen. Verbetert u haar, neem dan over; is dit een andere publicatie, ga dan terug en geef haar een eigen naam.`,
    otherGemeente: (name) =>
      `POK_Bedragen bevat nu bedragen van ${name} en kan er van één gemeente bevatten; die bedragen gaan naar het archief.`,
    notIn: (count) => pluralNl(count, "bedrag", "bedragen"),
    usage: (cells) => pluralNl(cells, "cel", "cellen"),
  },
  outcome: {
    undone: "Ongedaan gemaakt. De bedragen zijn weer zoals zij waren.",
    nothingChanged: "Er was niets te wijzigen; de werkmap is gelijk gebleven.",
    cancelled: "Geannuleerd. Er is niets gewijzigd.",
    undo: "Ongedaan maken",
    adopted: (amounts, archived) =>
      `${pluralNl(amounts, "bedrag", "bedragen")} overgenomen in POK_Bedragen${archived === 0 ? "" : `; ${pluralNl(archived, "vervangen bedrag staat", "vervangen bedragen staan")} in het archief`}.`,
  },
  comparison: {
    header: "Edities vergelijken",
    first: "Van",
    second: "Naar",
    onlyDifference: "Alleen verschillen",
    equal: "Deze edities hebben dezelfde bedragen.",
    noOther: "Om te vergelijken zijn twee edities nodig; deze werkmap kent er één.",
    graph: "Totaal per jaar van de bedragen die beide edities noemen",
    year: "Jaar",
    notNamed: "–: deze editie noemt het bedrag niet. Dat is geen daling; het kan nog gelden.",
    actielijn: "Actielijn",
    allActielijnen: "Alle actielijnen samen",
    table: "Verschillen per actielijn, jaar en kanaal",
    empty: "geen bedrag",
    stateOf: (date) => `ingevoerd ${date}`,
  },
  raming: {
    header: "Raming",
    explanation:
      "Waar geen gepubliceerd bedrag is, kunt u in Bedragen met een raming werken: een deel van het landelijke bedrag.",
    byInwoners: "Naar inwoners",
    ownShare: "Eigen aandeel",
    share: "Aandeel in procenten",
    shareExplanation: "Van 0 tot en met 100, zoals 1,25.",
    basis: "Grondslag",
    byYear: "Aandeel per jaar",
    error: (found) =>
      `Aandeel: “${found}” gevonden; toegestaan is een getal van 0 tot en met 100, zoals 1,25.`,
    inwoners: (year, inwoners, total, share) => `${year}: ${inwoners} van ${total} inwoners, ${share}`,
    figuresOf: (year) => `cijfers van ${year}`,
  },
};

const en: GemeenteTexts = {
  odd: (fields) =>
    `Part of what this workbook kept about your gemeente cannot be read and does not count: ${fields}. Fill it in again.`,
  settings: {
    gemeentecode: "the gemeente",
    urbanRenewalArea: "the urban renewal area",
    share: "your own share",
    other: "a setting",
  },
  choice: {
    header: "Your gemeente",
    explanation: "The choice is kept in this workbook; a colleague who opens it sees the same gemeente.",
    field: "Gemeente",
    placeholder: "Name or CBS code, such as Utrecht or GM0344",
    none: "No gemeente found with this name or code.",
    notChosen: "Not chosen yet",
    abolished: "abolished",
    chosen: (gemeente) => `Chosen: ${gemeente}`,
    abolishedExplanation: (year) =>
      `This gemeente no longer exists; its last year is ${year}. For later years choose the gemeente that succeeded it.`,
  },
  roles: {
    header: "Roles of the gemeente",
    vrouwenopvang: "Centrumgemeente vrouwenopvang (actielijn 6)",
    veiligheidsregio: "Centrumgemeente veiligheidsregio (actielijn 7)",
    stedelijk: "Stedelijk vernieuwingsgebied (DU part of actielijn 3, 2021–2022)",
    stedelijkExplanation: "The sources have no list of these, so we ask you.",
    yes: "Yes",
    no: "No",
    unknown: "I do not know",
  },
  own: {
    header: "Own amounts",
    none: "This workbook has no own amounts yet. Take them from the circulaire: from a range, pasted text or a file.",
    gemeenteFirst: "Choose your gemeente first; then you can read amounts.",
    showTable: "Show POK_Bedragen",
    fromSelection: "From the selection",
    fromText: "Paste text",
    fromFile: "Choose a file",
    fromFileExplanation: "Excel workbook (.xlsx) or text (.csv, .txt). The file stays on your computer.",
    pasteField: "Pasted text",
    pasteExplanation:
      "Paste the table with its header row, for instance from Excel, an e-mail or a web page.",
    read: "Read",
    cancel: "Cancel",
    du: "The decentralisatie-uitkering of actielijn 7 has been published for your gemeente:",
    adoptDu: "Take over these amounts",
    count: (amounts, gemeente) => `${plural(amounts, "amount", "amounts")} of ${gemeente}`,
    editie: (name, amounts, date) => `${name}: ${plural(amounts, "amount", "amounts")}, entered ${date}`,
    otherGemeente: (inTable, chosen) =>
      `POK_Bedragen holds amounts of ${inTable}, but the chosen gemeente is ${chosen}. Choose ${inTable}, or read amounts of ${chosen}; those of ${inTable} then go to the archive.`,
    archived: (count) => `${plural(count, "replaced amount", "replaced amounts")} in POK_Bedragen_Archief`,
  },
  busy: {
    file: "Reading the file",
    reading: "Reading amounts",
    comparing: "Finding out what changes",
    writing: "Writing to the workbook",
    onProgress: (processed, total) => `${processed} of ${total}`,
    cancel: "Cancel",
  },
  confirm: {
    header: "How it was read",
    sheet: "Sheet",
    editie: "Edition",
    editieExplanation: "The publication the amounts come from, such as “septembercirculaire 2026”.",
    chooseEditie: "The file names several editions; taken over is:",
    unit: "Unit",
    notation: "Numbers",
    kanaal: "Channel",
    kanaalExplanation: "Holds where the channel follows neither from the file nor from the national edition.",
    headerRow: "Header row",
    headerRowExplanation: "Row number of the (lowest) header row; empty: recognise it.",
    noHeaderRow: "no header row found",
    columns: "Columns",
    column: "Column",
    role: "Meaning",
    actielijn: "Actielijn",
    year: "Year",
    all: "per row",
    amounts: "Amounts read",
    rejected: "Not taken over",
    totalRows: "Total rows (not counted)",
    skipped: "Rows without amounts",
    remarks: "Please note",
    further: "See what changes",
    cancel: "Cancel",
    noAmounts: "There is no amount to take over.",
    editieNeeded: "Fill in the edition: without it nobody can trace later where an amount comes from.",
    chooseYourself: "Choose",
    roles: {
      actielijn: "Actielijn",
      year: "Year",
      kanaal: "Channel",
      amount: "Amount",
      gemeente: "Gemeente",
      gemeentecode: "Gemeente code",
      editie: "Edition",
      none: "Does not count",
    },
    notations: { nl: "1.234,5", en: "1,234.5" },
    readResult: (count, gemeente) => `${plural(count, "amount", "amounts")} for ${gemeente}.`,
    alsoOthers: (gemeenten, amounts) =>
      `The file has ${plural(amounts, "amount", "amounts")} of ${plural(gemeenten, "gemeente", "gemeenten")}; only those of your gemeente are taken over.`,
    notFor: (gemeente, found) => `There is no amount in it for ${gemeente}. Found: ${found}.`,
    empty: (count) => `${plural(count, "cell is", "cells are")} empty or a dash; that is not an amount of 0.`,
    hidden: (count) => `Read ${plural(count, "hidden row", "hidden rows")} too`,
    andMore: (count) => `and ${count.toLocaleString("en-US")} more`,
    row: (number) => `Row ${number}`,
    headerRowError: (found, first, last) =>
      `Header row: found “${found}”; accepted is a row from ${first} up to and including ${last}. The header row was recognised instead.`,
    rounding: (count) =>
      `Round to whole euros${count === 0 ? "" : ` (${plural(count, "amount has", "amounts have")} cents)`}`,
    namesOther: (text, found, chosen) =>
      `“${text}” names ${found}; the chosen gemeente is ${chosen}. Take over only if the amounts are those of ${chosen}.`,
    headerRows: (from, until) => (from === until ? `row ${from}` : `rows ${from}–${until}`),
  },
  changes: {
    header: "What changes",
    place: "Actielijn, year, channel",
    old: "Old",
    fresh: "New",
    difference: "Difference",
    cells: "Used in",
    noCells: "no formula",
    nothing: "All amounts equal what is already there. There is nothing to take over.",
    first: "These are the first amounts in this workbook.",
    absent: "Amounts that hold now and are not in this edition:",
    adopting: "Take over",
    back: "Back",
    total: "Total",
    fills: "Will appear in",
    alsoDerived: "Cells that calculate with these cells, such as totals, change too.",
    kinds: {
      fresh: (count) => `${count} new`,
      changed: (count) => `${count} changed`,
      lapsed: (count) => `${count} not in this edition`,
      equal: (count) => `${count} equal`,
    },
    choice: { "laten staan": "Leave", "naar archief": "To the archive" },
    revised: (editie) =>
      `Edition “${editie}” is already in this workbook, with other amounts. If you are correcting it, take over; if this is another publication, go back and give it a name of its own.`,
    otherGemeente: (name) =>
      `POK_Bedragen now holds amounts of ${name} and can hold those of one gemeente; they go to the archive.`,
    notIn: (count) => plural(count, "amount", "amounts"),
    usage: (cells) => plural(cells, "cell", "cells"),
  },
  outcome: {
    undone: "Undone. The amounts are as they were.",
    nothingChanged: "There was nothing to change; the workbook is as it was.",
    cancelled: "Cancelled. Nothing was changed.",
    undo: "Undo",
    adopted: (amounts, archived) =>
      `${plural(amounts, "amount", "amounts")} taken over in POK_Bedragen${archived === 0 ? "" : `; ${plural(archived, "replaced amount is", "replaced amounts are")} in the archive`}.`,
  },
  comparison: {
    header: "Compare editions",
    first: "From",
    second: "To",
    onlyDifference: "Differences only",
    equal: "These editions have the same amounts.",
    noOther: "Comparing takes two editions; this workbook knows one.",
    graph: "Total per year of the amounts both editions name",
    year: "Year",
    notNamed: "–: this edition does not name the amount. That is no decrease; it may still hold.",
    actielijn: "Actielijn",
    allActielijnen: "All actielijnen together",
    table: "Differences per actielijn, year and channel",
    empty: "no amount",
    stateOf: (date) => `entered ${date}`,
  },
  raming: {
    header: "Estimate",
    explanation:
      "Where there is no published amount, you can work with an estimate in Amounts: a share of the national amount.",
    byInwoners: "By inhabitants",
    ownShare: "Own share",
    share: "Share in per cent",
    shareExplanation: "From 0 up to and including 100, such as 1,25.",
    basis: "Basis",
    byYear: "Share per year",
    error: (found) =>
      `Share: found “${found}”; accepted is a number from 0 up to and including 100, such as 1,25.`,
    inwoners: (year, inwoners, total, share) => `${year}: ${inwoners} of ${total} inhabitants, ${share}`,
    figuresOf: (year) => `figures of ${year}`,
  },
};

export const GEMEENTE: Readonly<Record<Language, GemeenteTexts>> = { nl, en };
