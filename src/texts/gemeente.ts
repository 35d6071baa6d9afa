import type { Taal } from ".";
import type { Ontbrekend } from "../work/gemeente/overname";
import type { Wijziging } from "../reading/amounts/vergelijk";
import type { Rol } from "../reading/table/soorten";
import type { Getalnotatie } from "../sheet/getaltekst";

type Wijzigingsoort = Wijziging["soort"];
type Werk = "bestand" | "lezen" | "vergelijken" | "schrijven";

/** De teksten van de weergave “Gemeente”. */
export interface Gemeenteteksten {
  keuze: Record<"kop" | "uitleg" | "veld" | "plaatshouder" | "geen" | "ongekozen" | "opgeheven", string> & {
    gekozen(gemeente: string): string;
    opgehevenUitleg(jaar: number): string;
  };
  rollen: Record<
    | "kop"
    | "vrouwenopvang"
    | "veiligheidsregio"
    | "stedelijk"
    | "stedelijkUitleg"
    | "ja"
    | "nee"
    | "onbekend",
    string
  >;
  eigen: Record<
    | "kop"
    | "geen"
    | "eerstGemeente"
    | "toonTabel"
    | "uitSelectie"
    | "uitTekst"
    | "uitBestand"
    | "uitBestandUitleg"
    | "plakveld"
    | "plakuitleg"
    | "lees"
    | "annuleren"
    | "du"
    | "duOvernemen",
    string
  > & {
    aantal(bedragen: number, gemeente: string): string;
    editie(naam: string, bedragen: number, datum: string): string;
    andereGemeente(inTabel: string, gekozen: string): string;
    gearchiveerd(aantal: number): string;
  };
  bezig: Record<Werk, string> & { voortgang(gedaan: string, totaal: string): string; annuleren: string };
  bevestig: Record<
    | "kop"
    | "blad"
    | "editie"
    | "editieUitleg"
    | "editieKiezen"
    | "eenheid"
    | "notatie"
    | "kanaal"
    | "kanaalUitleg"
    | "kopregel"
    | "kopregelUitleg"
    | "geenKopregel"
    | "kolommen"
    | "kolom"
    | "rol"
    | "actielijn"
    | "jaar"
    | "alle"
    | "bedragen"
    | "afgekeurd"
    | "totaalrijen"
    | "overgeslagen"
    | "opmerkingen"
    | "verder"
    | "annuleren"
    | "geenBedragen"
    | "editieNodig"
    | "zelfKiezen",
    string
  > & {
    rollen: Record<Rol, string>;
    notaties: Record<Getalnotatie, string>;
    gelezen(aantal: number, gemeente: string): string;
    ookAndere(gemeenten: number, bedragen: number): string;
    nietVoor(gemeente: string, gevonden: string): string;
    leeg(aantal: number): string;
    verborgen(aantal: number): string;
    enMeer(aantal: number): string;
    rij(nummer: number): string;
    kopregelFout(gevonden: string, eerste: number, laatste: number): string;
    afronden(aantal: number): string;
    noemtAndere(tekst: string, gevonden: string, gekozen: string): string;
    kopregels(van: number, tot: number): string;
  };
  wijzigingen: Record<
    | "kop"
    | "plaats"
    | "oud"
    | "nieuw"
    | "verschil"
    | "cellen"
    | "geenCellen"
    | "niets"
    | "eerste"
    | "ontbrekend"
    | "overnemen"
    | "terug"
    | "totaal"
    | "vult"
    | "ookAfgeleid",
    string
  > & {
    soorten: Record<Wijzigingsoort, (aantal: number) => string>;
    keuze: Record<Ontbrekend, string>;
    nietIn(aantal: number): string;
    anderegemeente(naam: string): string;
    herzien(editie: string): string;
    gebruik(cellen: number): string;
  };
  uitkomst: Record<"ongedaan" | "nietsVeranderd" | "afgebroken" | "maakOngedaan", string> & {
    overgenomen(bedragen: number, gearchiveerd: number): string;
  };
  vergelijking: Record<
    | "kop"
    | "eerste"
    | "tweede"
    | "alleenVerschil"
    | "gelijk"
    | "geenAndere"
    | "grafiek"
    | "jaar"
    | "nietGenoemd"
    | "tabel"
    | "actielijn"
    | "alleActielijnen"
    | "leeg",
    string
  > & { standVan(datum: string): string };
  raming: Record<
    | "kop"
    | "uitleg"
    | "naarInwoners"
    | "eigenAandeel"
    | "aandeel"
    | "aandeelUitleg"
    | "grondslag"
    | "perJaar"
    | "perJaar",
    string
  > & {
    fout(gevonden: string): string;
    inwoners(jaar: number, inwoners: string, totaal: string, aandeel: string): string;
    cijfersVan(jaar: number): string;
  };
}

const meervoud = (aantal: number, een: string, meer: string) =>
  `${aantal.toLocaleString("nl-NL")} ${aantal === 1 ? een : meer}`;
const plural = (count: number, one: string, more: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : more}`;

const nl: Gemeenteteksten = {
  keuze: {
    kop: "Uw gemeente",
    uitleg: "De keuze wordt in deze werkmap bewaard; een collega die haar opent, ziet dezelfde gemeente.",
    veld: "Gemeente",
    plaatshouder: "Naam of CBS-code, zoals Utrecht of GM0344",
    geen: "Geen gemeente gevonden met deze naam of code.",
    ongekozen: "Nog niet gekozen",
    opgeheven: "opgeheven",
    gekozen: (gemeente) => `Gekozen: ${gemeente}`,
    opgehevenUitleg: (jaar) =>
      `Deze gemeente bestaat niet meer; het laatste jaar is ${jaar}. Voor latere jaren kiest u de gemeente die haar opvolgde.`,
  },
  rollen: {
    kop: "Rollen van de gemeente",
    vrouwenopvang: "Centrumgemeente vrouwenopvang (actielijn 6)",
    veiligheidsregio: "Centrumgemeente veiligheidsregio (actielijn 7)",
    stedelijk: "Stedelijk vernieuwingsgebied (DU-deel actielijn 3, 2021–2022)",
    stedelijkUitleg: "Hiervan staat geen lijst in de bronnen; daarom vragen wij het u.",
    ja: "Ja",
    nee: "Nee",
    onbekend: "Weet ik niet",
  },
  eigen: {
    kop: "Eigen bedragen",
    geen: "Deze werkmap heeft nog geen eigen bedragen. Neem ze over uit de circulaire: uit een bereik, geplakte tekst of een bestand.",
    eerstGemeente: "Kies eerst uw gemeente; daarna kunt u bedragen inlezen.",
    toonTabel: "Toon POK_Bedragen",
    uitSelectie: "Uit de selectie",
    uitTekst: "Tekst plakken",
    uitBestand: "Bestand kiezen",
    uitBestandUitleg: "Excel-werkmap (.xlsx) of tekst (.csv, .txt). Het bestand blijft op uw computer.",
    plakveld: "Geplakte tekst",
    plakuitleg: "Plak de tabel met haar kopregel, bijvoorbeeld uit Excel, een e-mail of een webpagina.",
    lees: "Lezen",
    annuleren: "Annuleren",
    du: "Voor uw gemeente is de decentralisatie-uitkering van actielijn 7 gepubliceerd:",
    duOvernemen: "Deze bedragen overnemen",
    aantal: (bedragen, gemeente) => `${meervoud(bedragen, "bedrag", "bedragen")} van ${gemeente}`,
    editie: (naam, bedragen, datum) =>
      `${naam}: ${meervoud(bedragen, "bedrag", "bedragen")}, ingevoerd ${datum}`,
    andereGemeente: (inTabel, gekozen) =>
      `POK_Bedragen bevat bedragen van ${inTabel}, maar de gekozen gemeente is ${gekozen}. Kies ${inTabel}, of lees bedragen van ${gekozen} in; die van ${inTabel} gaan dan naar het archief.`,
    gearchiveerd: (aantal) =>
      `${meervoud(aantal, "vervangen bedrag", "vervangen bedragen")} in POK_Bedragen_Archief`,
  },
  bezig: {
    bestand: "Bestand lezen",
    lezen: "Bedragen lezen",
    vergelijken: "Uitzoeken wat er verandert",
    schrijven: "Overnemen in de werkmap",
    voortgang: (gedaan, totaal) => `${gedaan} van ${totaal}`,
    annuleren: "Annuleren",
  },
  bevestig: {
    kop: "Zo is het gelezen",
    blad: "Blad",
    editie: "Editie",
    editieUitleg: "De publicatie waar de bedragen uit komen, zoals “septembercirculaire 2026”.",
    editieKiezen: "Het bestand noemt meer edities; overgenomen wordt:",
    eenheid: "Eenheid",
    notatie: "Getallen",
    kanaal: "Kanaal",
    kanaalUitleg: "Geldt waar het kanaal niet uit het bestand of de landelijke editie volgt.",
    kopregel: "Kopregel",
    kopregelUitleg: "Rijnummer van de (onderste) kopregel; leeg: zelf herkennen.",
    geenKopregel: "geen kopregel gevonden",
    kolommen: "Kolommen",
    kolom: "Kolom",
    rol: "Betekenis",
    actielijn: "Actielijn",
    jaar: "Jaar",
    alle: "per rij",
    bedragen: "Gelezen bedragen",
    afgekeurd: "Niet overgenomen",
    totaalrijen: "Totaalrijen (tellen niet mee)",
    overgeslagen: "Rijen zonder bedragen",
    opmerkingen: "Let op",
    verder: "Bekijk wat er verandert",
    annuleren: "Annuleren",
    geenBedragen: "Er is geen bedrag om over te nemen.",
    editieNodig: "Vul de editie in: zonder editie is later niet na te gaan waar een bedrag vandaan komt.",
    zelfKiezen: "Kies",
    rollen: {
      actielijn: "Actielijn",
      jaar: "Jaar",
      kanaal: "Kanaal",
      bedrag: "Bedrag",
      gemeente: "Gemeente",
      gemeentecode: "Gemeentecode",
      editie: "Editie",
      geen: "Telt niet mee",
    },
    notaties: { nl: "1.234,5", en: "1,234.5" },
    gelezen: (aantal, gemeente) => `${meervoud(aantal, "bedrag", "bedragen")} voor ${gemeente}.`,
    ookAndere: (gemeenten, bedragen) =>
      `Het bestand bevat ${meervoud(bedragen, "bedrag", "bedragen")} van ${meervoud(gemeenten, "gemeente", "gemeenten")}; alleen die van uw gemeente worden overgenomen.`,
    nietVoor: (gemeente, gevonden) => `Er staat geen bedrag in voor ${gemeente}. Gevonden: ${gevonden}.`,
    leeg: (aantal) =>
      `${meervoud(aantal, "cel is", "cellen zijn")} leeg of een streepje; dat is geen bedrag van 0.`,
    verborgen: (aantal) => `${meervoud(aantal, "verborgen rij", "verborgen rijen")} meelezen`,
    enMeer: (aantal) => `en nog ${aantal.toLocaleString("nl-NL")}`,
    rij: (nummer) => `Rij ${nummer}`,
    kopregelFout: (gevonden, eerste, laatste) =>
      `Kopregel: “${gevonden}” gevonden; toegestaan is een rij van ${eerste} tot en met ${laatste}. De kopregel is zelf herkend.`,
    afronden: (aantal) =>
      `Afronden op hele euro's${aantal === 0 ? "" : ` (${meervoud(aantal, "bedrag heeft", "bedragen hebben")} centen)`}`,
    noemtAndere: (tekst, gevonden, gekozen) =>
      `“${tekst}” noemt ${gevonden}; de gekozen gemeente is ${gekozen}. Neem alleen over als de bedragen van ${gekozen} zijn.`,
    kopregels: (van, tot) => (van === tot ? `rij ${van}` : `rij ${van}–${tot}`),
  },
  wijzigingen: {
    kop: "Wat er verandert",
    plaats: "Actielijn, jaar, kanaal",
    oud: "Oud",
    nieuw: "Nieuw",
    verschil: "Verschil",
    cellen: "Gebruikt in",
    geenCellen: "geen formule",
    niets: "Alle bedragen zijn gelijk aan wat er al staat. Er is niets over te nemen.",
    eerste: "Dit zijn de eerste bedragen in deze werkmap.",
    ontbrekend: "Bedragen die nu gelden en niet in deze editie staan:",
    overnemen: "Overnemen",
    terug: "Terug",
    totaal: "Totaal",
    vult: "Komt te staan in",
    ookAfgeleid: "Cellen die met deze cellen rekenen, zoals totalen, wijzigen mee.",
    soorten: {
      nieuw: (aantal) => `${aantal} nieuw`,
      gewijzigd: (aantal) => `${aantal} gewijzigd`,
      vervallen: (aantal) => `${aantal} niet in deze editie`,
      gelijk: (aantal) => `${aantal} gelijk`,
    },
    keuze: { "laten staan": "Laten staan", "naar archief": "Naar het archief" },
    herzien: (editie) =>
      `Editie “${editie}” staat al in deze werkmap, met andere bedragen. Verbetert u haar, neem dan over; is dit een andere publicatie, ga dan terug en geef haar een eigen naam.`,
    anderegemeente: (naam) =>
      `POK_Bedragen bevat nu bedragen van ${naam} en kan er van één gemeente bevatten; die bedragen gaan naar het archief.`,
    nietIn: (aantal) => meervoud(aantal, "bedrag", "bedragen"),
    gebruik: (cellen) => meervoud(cellen, "cel", "cellen"),
  },
  uitkomst: {
    ongedaan: "Ongedaan gemaakt. De bedragen zijn weer zoals zij waren.",
    nietsVeranderd: "Er was niets te wijzigen; de werkmap is gelijk gebleven.",
    afgebroken: "Geannuleerd. Er is niets gewijzigd.",
    maakOngedaan: "Ongedaan maken",
    overgenomen: (bedragen, gearchiveerd) =>
      `${meervoud(bedragen, "bedrag", "bedragen")} overgenomen in POK_Bedragen${gearchiveerd === 0 ? "" : `; ${meervoud(gearchiveerd, "vervangen bedrag staat", "vervangen bedragen staan")} in het archief`}.`,
  },
  vergelijking: {
    kop: "Edities vergelijken",
    eerste: "Van",
    tweede: "Naar",
    alleenVerschil: "Alleen verschillen",
    gelijk: "Deze edities hebben dezelfde bedragen.",
    geenAndere: "Om te vergelijken zijn twee edities nodig; deze werkmap kent er één.",
    grafiek: "Totaal per jaar van de bedragen die beide edities noemen",
    jaar: "Jaar",
    nietGenoemd: "–: deze editie noemt het bedrag niet. Dat is geen daling; het kan nog gelden.",
    actielijn: "Actielijn",
    alleActielijnen: "Alle actielijnen samen",
    tabel: "Verschillen per actielijn, jaar en kanaal",
    leeg: "geen bedrag",
    standVan: (datum) => `ingevoerd ${datum}`,
  },
  raming: {
    kop: "Raming",
    uitleg:
      "Waar geen gepubliceerd bedrag is, kunt u in Bedragen met een raming werken: een deel van het landelijke bedrag.",
    naarInwoners: "Naar inwoners",
    eigenAandeel: "Eigen aandeel",
    aandeel: "Aandeel in procenten",
    aandeelUitleg: "Van 0 tot en met 100, zoals 1,25.",
    grondslag: "Grondslag",
    perJaar: "Aandeel per jaar",
    fout: (gevonden) =>
      `Aandeel: “${gevonden}” gevonden; toegestaan is een getal van 0 tot en met 100, zoals 1,25.`,
    inwoners: (jaar, inwoners, totaal, aandeel) => `${jaar}: ${inwoners} van ${totaal} inwoners, ${aandeel}`,
    cijfersVan: (jaar) => `cijfers van ${jaar}`,
  },
};

const en: Gemeenteteksten = {
  keuze: {
    kop: "Your gemeente",
    uitleg: "The choice is kept in this workbook; a colleague who opens it sees the same gemeente.",
    veld: "Gemeente",
    plaatshouder: "Name or CBS code, such as Utrecht or GM0344",
    geen: "No gemeente found with this name or code.",
    ongekozen: "Not chosen yet",
    opgeheven: "abolished",
    gekozen: (gemeente) => `Chosen: ${gemeente}`,
    opgehevenUitleg: (jaar) =>
      `This gemeente no longer exists; its last year is ${jaar}. For later years choose the gemeente that succeeded it.`,
  },
  rollen: {
    kop: "Roles of the gemeente",
    vrouwenopvang: "Centrumgemeente vrouwenopvang (actielijn 6)",
    veiligheidsregio: "Centrumgemeente veiligheidsregio (actielijn 7)",
    stedelijk: "Stedelijk vernieuwingsgebied (DU part of actielijn 3, 2021–2022)",
    stedelijkUitleg: "The sources have no list of these, so we ask you.",
    ja: "Yes",
    nee: "No",
    onbekend: "I do not know",
  },
  eigen: {
    kop: "Own amounts",
    geen: "This workbook has no own amounts yet. Take them from the circulaire: from a range, pasted text or a file.",
    eerstGemeente: "Choose your gemeente first; then you can read amounts.",
    toonTabel: "Show POK_Bedragen",
    uitSelectie: "From the selection",
    uitTekst: "Paste text",
    uitBestand: "Choose a file",
    uitBestandUitleg: "Excel workbook (.xlsx) or text (.csv, .txt). The file stays on your computer.",
    plakveld: "Pasted text",
    plakuitleg: "Paste the table with its header row, for instance from Excel, an e-mail or a web page.",
    lees: "Read",
    annuleren: "Cancel",
    du: "The decentralisatie-uitkering of actielijn 7 has been published for your gemeente:",
    duOvernemen: "Take over these amounts",
    aantal: (bedragen, gemeente) => `${plural(bedragen, "amount", "amounts")} of ${gemeente}`,
    editie: (naam, bedragen, datum) => `${naam}: ${plural(bedragen, "amount", "amounts")}, entered ${datum}`,
    andereGemeente: (inTabel, gekozen) =>
      `POK_Bedragen holds amounts of ${inTabel}, but the chosen gemeente is ${gekozen}. Choose ${inTabel}, or read amounts of ${gekozen}; those of ${inTabel} then go to the archive.`,
    gearchiveerd: (aantal) =>
      `${plural(aantal, "replaced amount", "replaced amounts")} in POK_Bedragen_Archief`,
  },
  bezig: {
    bestand: "Reading the file",
    lezen: "Reading amounts",
    vergelijken: "Finding out what changes",
    schrijven: "Writing to the workbook",
    voortgang: (gedaan, totaal) => `${gedaan} of ${totaal}`,
    annuleren: "Cancel",
  },
  bevestig: {
    kop: "How it was read",
    blad: "Sheet",
    editie: "Edition",
    editieUitleg: "The publication the amounts come from, such as “septembercirculaire 2026”.",
    editieKiezen: "The file names several editions; taken over is:",
    eenheid: "Unit",
    notatie: "Numbers",
    kanaal: "Channel",
    kanaalUitleg: "Holds where the channel follows neither from the file nor from the national edition.",
    kopregel: "Header row",
    kopregelUitleg: "Row number of the (lowest) header row; empty: recognise it.",
    geenKopregel: "no header row found",
    kolommen: "Columns",
    kolom: "Column",
    rol: "Meaning",
    actielijn: "Actielijn",
    jaar: "Year",
    alle: "per row",
    bedragen: "Amounts read",
    afgekeurd: "Not taken over",
    totaalrijen: "Total rows (not counted)",
    overgeslagen: "Rows without amounts",
    opmerkingen: "Please note",
    verder: "See what changes",
    annuleren: "Cancel",
    geenBedragen: "There is no amount to take over.",
    editieNodig: "Fill in the edition: without it nobody can trace later where an amount comes from.",
    zelfKiezen: "Choose",
    rollen: {
      actielijn: "Actielijn",
      jaar: "Year",
      kanaal: "Channel",
      bedrag: "Amount",
      gemeente: "Gemeente",
      gemeentecode: "Gemeente code",
      editie: "Edition",
      geen: "Does not count",
    },
    notaties: { nl: "1.234,5", en: "1,234.5" },
    gelezen: (aantal, gemeente) => `${plural(aantal, "amount", "amounts")} for ${gemeente}.`,
    ookAndere: (gemeenten, bedragen) =>
      `The file has ${plural(bedragen, "amount", "amounts")} of ${plural(gemeenten, "gemeente", "gemeenten")}; only those of your gemeente are taken over.`,
    nietVoor: (gemeente, gevonden) => `There is no amount in it for ${gemeente}. Found: ${gevonden}.`,
    leeg: (aantal) =>
      `${plural(aantal, "cell is", "cells are")} empty or a dash; that is not an amount of 0.`,
    verborgen: (aantal) => `Read ${plural(aantal, "hidden row", "hidden rows")} too`,
    enMeer: (aantal) => `and ${aantal.toLocaleString("en-US")} more`,
    rij: (nummer) => `Row ${nummer}`,
    kopregelFout: (gevonden, eerste, laatste) =>
      `Header row: found “${gevonden}”; accepted is a row from ${eerste} up to and including ${laatste}. The header row was recognised instead.`,
    afronden: (aantal) =>
      `Round to whole euros${aantal === 0 ? "" : ` (${plural(aantal, "amount has", "amounts have")} cents)`}`,
    noemtAndere: (tekst, gevonden, gekozen) =>
      `“${tekst}” names ${gevonden}; the chosen gemeente is ${gekozen}. Take over only if the amounts are those of ${gekozen}.`,
    kopregels: (van, tot) => (van === tot ? `row ${van}` : `rows ${van}–${tot}`),
  },
  wijzigingen: {
    kop: "What changes",
    plaats: "Actielijn, year, channel",
    oud: "Old",
    nieuw: "New",
    verschil: "Difference",
    cellen: "Used in",
    geenCellen: "no formula",
    niets: "All amounts equal what is already there. There is nothing to take over.",
    eerste: "These are the first amounts in this workbook.",
    ontbrekend: "Amounts that hold now and are not in this edition:",
    overnemen: "Take over",
    terug: "Back",
    totaal: "Total",
    vult: "Will appear in",
    ookAfgeleid: "Cells that calculate with these cells, such as totals, change too.",
    soorten: {
      nieuw: (aantal) => `${aantal} new`,
      gewijzigd: (aantal) => `${aantal} changed`,
      vervallen: (aantal) => `${aantal} not in this edition`,
      gelijk: (aantal) => `${aantal} equal`,
    },
    keuze: { "laten staan": "Leave", "naar archief": "To the archive" },
    herzien: (editie) =>
      `Edition “${editie}” is already in this workbook, with other amounts. If you are correcting it, take over; if this is another publication, go back and give it a name of its own.`,
    anderegemeente: (naam) =>
      `POK_Bedragen now holds amounts of ${naam} and can hold those of one gemeente; they go to the archive.`,
    nietIn: (aantal) => plural(aantal, "amount", "amounts"),
    gebruik: (cellen) => plural(cellen, "cell", "cells"),
  },
  uitkomst: {
    ongedaan: "Undone. The amounts are as they were.",
    nietsVeranderd: "There was nothing to change; the workbook is as it was.",
    afgebroken: "Cancelled. Nothing was changed.",
    maakOngedaan: "Undo",
    overgenomen: (bedragen, gearchiveerd) =>
      `${plural(bedragen, "amount", "amounts")} taken over in POK_Bedragen${gearchiveerd === 0 ? "" : `; ${plural(gearchiveerd, "replaced amount is", "replaced amounts are")} in the archive`}.`,
  },
  vergelijking: {
    kop: "Compare editions",
    eerste: "From",
    tweede: "To",
    alleenVerschil: "Differences only",
    gelijk: "These editions have the same amounts.",
    geenAndere: "Comparing takes two editions; this workbook knows one.",
    grafiek: "Total per year of the amounts both editions name",
    jaar: "Year",
    nietGenoemd: "–: this edition does not name the amount. That is no decrease; it may still hold.",
    actielijn: "Actielijn",
    alleActielijnen: "All actielijnen together",
    tabel: "Differences per actielijn, year and channel",
    leeg: "no amount",
    standVan: (datum) => `entered ${datum}`,
  },
  raming: {
    kop: "Estimate",
    uitleg:
      "Where there is no published amount, you can work with an estimate in Amounts: a share of the national amount.",
    naarInwoners: "By inhabitants",
    eigenAandeel: "Own share",
    aandeel: "Share in per cent",
    aandeelUitleg: "From 0 up to and including 100, such as 1,25.",
    grondslag: "Basis",
    perJaar: "Share per year",
    fout: (gevonden) =>
      `Share: found “${gevonden}”; accepted is a number from 0 up to and including 100, such as 1,25.`,
    inwoners: (jaar, inwoners, totaal, aandeel) =>
      `${jaar}: ${inwoners} of ${totaal} inhabitants, ${aandeel}`,
    cijfersVan: (jaar) => `figures of ${jaar}`,
  },
};

export const GEMEENTE: Readonly<Record<Taal, Gemeenteteksten>> = { nl, en };
