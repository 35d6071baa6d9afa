import { dutch } from "./format";
import type { ObstacleTexts, Widened } from "./kinds";

export const nl = {
  general: {
    title: "POK-middelen",
    close: "Sluiten",
    views: "Weergaven",
    scrollSideways: "Schuif opzij voor meer kolommen.",
    loading: "Laden…",
    failureTitle: "De invoegtoepassing maakte een fout",
    failureExplanation:
      "De fout zit in de invoegtoepassing zelf, niet in uw werkmap of in Excel. Kijk of uw laatste bewerking goed in de werkmap staat en laad het venster opnieuw. Blijft dit gebeuren, meld het dan met de tekst hieronder.",
    reload: "Venster opnieuw laden",
    copyText: "Tekst kopiëren",
    textCopied: "Tekst gekopieerd.",
    textNotCopied: "Kopiëren is hier niet toegestaan. De tekst is geselecteerd; kopieer hem met Ctrl+C.",
    noAnswerTitle: "Excel antwoordt niet",
    noAnswer:
      "Het venster krijgt geen verbinding met Excel. Controleer de netwerkverbinding en laad het venster opnieuw.",
    noExcel: "Dit venster werkt alleen in Excel. Open het via het lint, groep POK.",
  },
  amounts: {
    title: "Bedragen",
    editie: (editie: string, rounding: string) =>
      `Landelijke bedragen volgens ${editie}. In de bron afgerond op ${rounding}.`,
    kanaal: "Kanaal",
    allKanalen: "Alle kanalen",
    unit: "Eenheid",
    table: (unit: string, kanaal: string) => `Bedragen per actielijn en jaar, ${unit}, ${kanaal}`,
    actielijn: "Actielijn",
    total: "Totaal",
    empty: "leeg in de bron",
    notViaKanaal: (kanaal: string) => `niet via ${kanaal}`,
    withRemark: "met opmerking",
    legend: "Betekenis van de tekens",
    legendNoLine: "geen lijn: geen middelen",
    legendRemark: "opmerking",
    source: "Bron van de bedragen",
    national: "Landelijk",
    own: "Eigen bedragen",
    raming: "Raming",
    ramingMark: "raming",
    kanaalRaming: "AU + DU samen",
    noRow: "geen rij in POK_Bedragen",
    notApplicableShort: "n.v.t.",
    notApplicable: "niet van toepassing",
    legendNoRow: "lege cel: geen rij in POK_Bedragen",
    legendRaming: "raming, afgerond getoond",
    legendNotApplicable: "gaat naar andere gemeenten",
    withoutEditie: "zonder editie",
    editieOwn: (gemeente: string, edities: readonly string[]) =>
      `Eigen bedragen van ${gemeente} uit POK_Bedragen, ${dutch.plural(edities.length, "editie", "edities")}: ${edities.join(", ")}.`,
    editieRaming: (gemeente: string, share: string, explanation: string, editie: string) =>
      `Geen gepubliceerde bedragen: geraamd voor ${gemeente} als ${share} (${explanation}) van AU + DU volgens ${editie}.`,
    sourceLapsed: (source: string, gemeente: string) =>
      `De bron “${source}” (${gemeente}) is er niet meer. U ziet nu de landelijke bedragen; wat al is ingevoegd, is niet gewijzigd.`,
    totalDeviates: (years: string, promised: string) =>
      `De totalen van ${years} wijken af van de € ${promised} miljoen per jaar die de bron noemt. Kies een totaal voor de uitleg.`,
  },
  details: {
    title: "Toelichting bij het gekozen bedrag",
    status: "Status",
    distribution: "Verdeling",
    uitkering: "Uitkering",
    recipient: "Ontvanger",
    aard: "Aard",
    source: "Bron",
    remark: "Let op",
    formula: "Formule",
    copy: "Kopiëren",
    copyFormula: "Formule kopiëren",
    copied: "Formule gekopieerd.",
    copyFailed: "Kopiëren is hier niet toegestaan. De formule is geselecteerd; kopieer haar met Ctrl+C.",
    editie: "Editie",
    kanaal: "Kanaal",
    row: "Rij",
    showRow: "Toon rij",
    enteredOn: "Ingevoerd op",
    notFilledIn: "niet ingevuld",
    national: "Landelijk",
    nationalEmpty: "– (leeg in de bron)",
    published: "Gepubliceerd",
    band: "Band",
    calculation: "Berekening",
    rowOfTable: (row: number) => `rij ${row} van POK_Bedragen, de kopregel meegeteld`,
    partOf: (national: string, part: string) => `${national}; dit bedrag is ${part} daarvan`,
    between: (low: string, high: string) => `tussen ${low} en ${high}, door de afronding in de bron`,
    times: (national: string, share: string, explanation: string) =>
      `AU + DU ${national} × ${share} (${explanation})`,
  },
  insert: {
    title: "Invoegen bij de selectie",
    what: "Wat",
    amount: "Bedrag",
    row: "Rij",
    table: "Hele tabel",
    matching: "Alle POK-rijen",
    layout: "Waar",
    headings: "Onder de koppen",
    loose: "Los blok",
    how: "Als",
    formulas: "Formules",
    values: "Waarden",
    target: "Doel",
    size: (rows: number, columns: number) =>
      `${dutch.count(rows, "rij", "rijen")} × ${dutch.count(columns, "kolom", "kolommen")}`,
    free: "vrij",
    filled: (count: number, total: number) =>
      total === 1 ? "niet leeg" : `${dutch.number(count)} van ${dutch.number(total)} cellen niet leeg`,
    searching: "Selectie bekijken…",
    preview: "Wat er komt te staan",
    parts: { caption: "Opschrift", header: "Kopregel", amounts: "Bedragen", total: "Totaal", source: "Bron" },
    emptyCellCountsAsZero: "Een cel die de bron leeg laat, verschijnt als “–” en telt als 0.",
    narrow: (columns: string, count: number) =>
      `${dutch.plural(count, "Kolom", "De kolommen")} ${columns} ${dutch.plural(count, "is", "zijn")} te smal: Excel toont daar #### of een afgebroken naam.`,
    narrowProtected: (columns: string, count: number) =>
      `${dutch.plural(count, "Kolom", "De kolommen")} ${columns} ${dutch.plural(count, "is", "zijn")} te smal en door de bladbeveiliging niet te verbreden.`,
    widen: "Verbreden",
    shape: "Vorm",
    years: "Jaren",
    noYears: "geen jaren",
    bareChoice: "Koppen",
    withHeadings: "Met koppen",
    figuresOnly: "Alleen bedragen",
    sourcePlace: "Bron",
    sourceAs: { lines: "Bron eronder", note: "Bron als notitie", none: "Geen bron" },
    chooseYears: "Kies ten minste één jaar.",
    figuresFixed:
      "Zonder koppen staan actielijn en jaar vast in de formules: doorvoeren naar rechts of omlaag volgt niet.",
    noteMissing: "De bron staat er niet bij: bij die cel stond al een notitie of opmerking.",
    button: "Invoegen",
    question: (address: string, count: number) =>
      `In ${address} ${dutch.plural(count, "is", "zijn")} ${dutch.count(count, "cel", "cellen")} niet leeg. Overschrijven?`,
    questionAndMore: (count: number) => `en nog ${dutch.count(count, "cel", "cellen")}`,
    overwrite: "Overschrijven",
    doNotOverwrite: "Niet overschrijven",
    busy: "Bezig met invoegen…",
    wait: "Excel wacht tot u klaar bent met typen in een cel. Druk in Excel op Enter of Esc.",
    longWait: "Excel antwoordt nog niet. Er is niets gewijzigd. Kijk of in Excel een venster openstaat.",
    cancel: "Annuleren",
    cancelling: "Wordt geannuleerd zodra u klaar bent met typen in een cel.",
    inserted: "Ingevoegd in",
    undo: "Ongedaan maken",
    reverted: (address: string) => `Ongedaan gemaakt. In ${address} staat weer wat er stond.`,
    lookAgain: "Opnieuw bekijken",
    emptyNoRow: "Een cel zonder rij in POK_Bedragen blijft leeg.",
    ramingNotRounded: "De cellen tonen afgeronde ramingen en bevatten de niet-afgeronde.",
    emptyCell: "(leeg)",
    fill: {
      years: (years: string) => `kolommen ${years}`,
      filled: (count: number) => `${dutch.count(count, "cel", "cellen")} niet leeg`,
      example: (address: string) => `In ${address}:`,
      follows: "Doorvoeren naar rechts en omlaag blijft kloppen.",
      yearFixed: "Het jaar staat vast in de formule: doorvoeren naar rechts verandert het niet.",
      rowFixed: "De actielijn staat vast in de formule: doorvoeren omlaag verandert haar niet.",
      values: "Dit zijn vaste getallen: zij veranderen niet mee.",
      unit: (unit: string) => `In ${unit}, zoals het blad zegt.`,
      unitOther: (unit: string, stated: string) =>
        `In ${unit}, terwijl het blad in ${stated} is: een factor duizend of meer verschil.`,
      unitInstead: (unit: string) => `Toch in ${unit}`,
      unitAsSheet: "Zoals het blad",
      unitUnknown: (unit: string) => `In ${unit}; het blad noemt zelf geen eenheid.`,
      names: (count: number) =>
        `De namen komen ernaast, in ${dutch.count(count, "lege cel", "lege cellen")}.`,
      left: "Blijft zoals het is:",
      andMore: (count: number) => `en nog ${dutch.count(count, "plaats", "plaatsen")}`,
      cut: (rows: number) => `Alleen de eerste ${dutch.number(rows)} rijen van dit blad zijn bekeken.`,
      reason: {
        outside: "buiten 2021–2027, er zijn geen bedragen",
        noRow: "geen rij in POK_Bedragen",
        notApplicable: "geen raming mogelijk",
        several: "noemt meer dan één actielijn",
        twice: "zou hetzelfde geld twee keer tellen; kies zelf een rij",
        aard: "de kolom is van een andere aard dan de actielijn",
        kind: "de rij en de kolommen zijn niet van dezelfde soort (baten of lasten)",
        sum: "hier staat een som van het blad",
        total: "een totaalrij",
      },
      refusal: {
        rowsNamed:
          "Naast de selectie staan al omschrijvingen. Kies “Alle POK-rijen” om die te vullen, of selecteer een cel met acht lege rijen.",
        noRows: "Onder deze koppen noemt geen rij een actielijn van POK (“POK wijkteams”, “AL4”).",
        nothing: "Er is hier geen bedrag om in te voegen.",
        noHeadings:
          "Op dit blad zijn geen jaarkoppen gevonden; zonder die is niet te zien welke rijen en jaren u bedoelt. Kies een andere vorm.",
      },
    },
    noRow: (what: string) =>
      `Voor ${what} staat geen rij in POK_Bedragen; er is geen bedrag om in te voegen. Voeg een rij of tabel in, of kies een andere bron.`,
  },
  views: {
    gemeentefonds: "Gemeentefonds",
    fonds: "Fonds",
    gemeente: "Gemeente",
    plan: "Plan",
    formulas: "Formules",
    check: "Controle",
  },
  obstacle: {
    noRange: () =>
      "Er is niet één cel of aaneengesloten bereik geselecteerd. Selecteer in het werkblad de cel waar het blok moet beginnen.",
    sheetProtected: ({ sheet }) =>
      `Blad “${sheet}” is beveiligd. Hef de beveiliging op of kies een ander blad.`,
    formatProtected: ({ sheet }) =>
      `De beveiliging van blad “${sheet}” staat geen celopmaak toe. Hef de beveiliging op of kies een ander blad.`,
    sheetHidden: ({ sheet }) => `Blad “${sheet}” is verborgen. Maak het zichtbaar of kies een ander blad.`,
    sheetOccupied: ({ sheet }) =>
      `Er is al een blad “${sheet}” zonder de tabel van die naam. Hernoem of verwijder dat blad en probeer het opnieuw.`,
    selectionEmpty: () =>
      "De selectie is leeg. Selecteer in het werkblad de tabel met bedragen, met haar kopregel.",
    selectionTooLarge: ({ cells, most }) =>
      `De selectie telt ${dutch.number(cells)} cellen; in één keer te lezen zijn er ${dutch.number(most)}. Selecteer alleen de tabel, of kies het bestand.`,
    sheetGone: () => "Het blad bestaat niet meer. Selecteer een cel op een ander blad.",
    changed: () => "Het bereik is intussen gewijzigd; er is niets geschreven. Bekijk het doel opnieuw.",
    cellBeingEdited: () => "U bewerkt nog een cel. Druk in Excel op Enter of Esc en probeer het opnieuw.",
    noAccess: () =>
      "Excel staat schrijven hier niet toe. Controleer of de werkmap alleen-lezen of het blad beveiligd is.",
    cancelled: () => "Geannuleerd. Er is niets gewijzigd.",
    functionsMissing: () =>
      "De POK-functies zijn in deze Excel niet beschikbaar; er is niets gewijzigd. Voeg de bedragen in als waarden, of open de werkmap opnieuw.",
    tooOld: () =>
      "Deze versie van Excel kan dit niet. Nodig is Excel 2021, Microsoft 365 of Excel op het web.",
    outsideSheet: ({ rows, columns }) =>
      `Hier is geen plaats voor ${dutch.count(rows, "rij", "rijen")} en ${dutch.count(columns, "kolom", "kolommen")}: het blad houdt eerder op. Selecteer een cel hoger of meer naar links.`,
    multipleSelections: () =>
      "Er is niet één aaneengesloten bereik geselecteerd, maar losse bereiken of bijvoorbeeld een grafiek. Selecteer het plan met zijn kopregel, of één cel ervan.",
    planGone: () =>
      "Het plan staat niet meer op deze plaats. Kies het opnieuw: selecteer het, of laat de plannen in de werkmap zoeken.",
    planChanged: () =>
      "Het plan is na de controle gewijzigd; er is niets geschreven. Controleer het opnieuw en probeer het dan nog eens.",
    noLines: () =>
      "In dit bereik is geen planregel gelezen, dus er is niets te toetsen. Kijk na hoe het plan is begrepen.",
    newerStored: () =>
      "Een nieuwere versie van deze invoegtoepassing heeft dit in de werkmap bewaard. Deze versie kan het niet lezen en overschrijft het niet. Sluit Excel en open de werkmap opnieuw, of vraag uw beheerder om de nieuwe versie.",
    columnOccupied: ({ address, content }) =>
      `Rechts van het plan is geen plaats: in ${address} staat “${content}”. Maak daar kolommen vrij, of kies de gekleurde merken.`,
    tooManyMarks: ({ count, most }) =>
      `Er zijn ${dutch.number(count)} cellen te merken; in één keer kunnen er ${dutch.number(most)}. Beperk de bevindingen met het filter, of maak een rapport.`,
    merged: ({ address }) =>
      `In het doel zijn cellen samengevoegd (${address}). Kies een andere plaats of hef het samenvoegen op.`,
    inTable: ({ address }) =>
      `Het doel valt in de Excel-tabel “${address}”. Kies een plaats daarbuiten, of kopieer de formule en plak die in één cel.`,
    matrix: ({ address }) =>
      `In ${address} staat een formule met een overloopbereik. Kies een andere plaats.`,
    hiddenCells: ({ address }) =>
      `In ${address} zijn rijen of kolommen verborgen. Maak ze zichtbaar of kies een andere plaats.`,
    halfWritten: ({ address }) =>
      `Het invoegen mislukte en Excel liet het terugzetten niet toe. Controleer ${address} en gebruik Ongedaan maken in Excel.`,
    writtenOtherwise: ({ address }) =>
      `In ${address} hield Excel iets anders vast dan is geschreven, bijvoorbeeld doordat het zelf een tabelkolom vulde; alles is teruggezet. Probeer het opnieuw.`,
    refused: ({ code }) =>
      `Excel weigerde de bewerking; er is niets gewijzigd (code ${code}). Kies een andere plaats of probeer het opnieuw.`,
  } satisfies ObstacleTexts,
};

/** The texts of the task pane, except those of views that load later. */
export type Texts = Widened<typeof nl>;
