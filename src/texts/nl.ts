import type { Texts } from "./texts";

const cells = (count: number) => (count === 1 ? "1 cel" : `${count} cellen`);

export const nl: Texts = {
  general: {
    title: "POK-middelen",
    close: "Sluiten",
    views: "Weergaven",
    shift: "Schuif opzij voor meer kolommen.",
    loading: "Laden…",
    failureTitle: "Er ging iets mis in dit venster",
    failureExplanation:
      "Uw werkmap is niet gewijzigd. Laad het venster opnieuw; blijft dit gebeuren, meld het dan met de tekst hieronder.",
    reload: "Venster opnieuw laden",
    noAnswerTitle: "Excel antwoordt niet",
    noAnswer:
      "Het venster krijgt geen verbinding met Excel. Controleer de netwerkverbinding en laad het venster opnieuw.",
    noExcel: "Dit venster werkt alleen in Excel. Open het via het lint, groep POK.",
  },
  amounts: {
    title: "Bedragen",
    editie: (editie, rounding) =>
      `Landelijke bedragen volgens ${editie}. In de bron afgerond op ${rounding}.`,
    kanaal: "Kanaal",
    allKanalen: "Alle kanalen",
    unit: "Eenheid",
    table: (unit, kanaal) => `Bedragen per actielijn en jaar, ${unit}, ${kanaal}`,
    actielijn: "Actielijn",
    total: "Totaal",
    empty: "leeg in de bron",
    notViaKanaal: (kanaal) => `niet via ${kanaal}`,
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
    editieOwn: (gemeente, edities) =>
      `Eigen bedragen van ${gemeente} uit POK_Bedragen, ${edities.length === 1 ? "editie" : "edities"}: ${edities.join(", ")}.`,
    editieRaming: (gemeente, share, explanation, editie) =>
      `Geen gepubliceerde bedragen: geraamd voor ${gemeente} als ${share} (${explanation}) van AU + DU volgens ${editie}.`,
    sourceLapsed: (source, gemeente) =>
      `De bron “${source}” (${gemeente}) is er niet meer. U ziet nu de landelijke bedragen; wat al is ingevoegd, is niet gewijzigd.`,
    totalDeviates: (years, promised) =>
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
    rowOfTable: (row) => `rij ${row} van POK_Bedragen, de kopregel meegeteld`,
    partOf: (national, part) => `${national}; dit bedrag is ${part} daarvan`,
    between: (low, high) => `tussen ${low} en ${high}, door de afronding in de bron`,
    times: (national, share, explanation) => `AU + DU ${national} × ${share} (${explanation})`,
  },
  insert: {
    title: "Invoegen bij de selectie",
    what: "Wat",
    amount: "Bedrag",
    row: "Rij",
    table: "Hele tabel",
    how: "Als",
    formulas: "Formules",
    values: "Waarden",
    target: "Doel",
    size: (rows, columns) =>
      `${rows} ${rows === 1 ? "rij" : "rijen"} × ${columns} ${columns === 1 ? "kolom" : "kolommen"}`,
    free: "vrij",
    filled: (count, total) => (total === 1 ? "niet leeg" : `${count} van ${total} cellen niet leeg`),
    searching: "Selectie bekijken…",
    preview: "Wat er komt te staan",
    parts: { caption: "Opschrift", header: "Kopregel", amounts: "Bedragen", total: "Totaal", source: "Bron" },
    emptyCellCountsAsZero: "Een cel die de bron leeg laat, verschijnt als “–” en telt als 0.",
    columnsWider: "Te smalle kolommen worden verbreed.",
    button: "Invoegen",
    question: (address, count) =>
      `In ${address} ${count === 1 ? "is 1 cel" : `zijn ${count} cellen`} niet leeg. Overschrijven?`,
    questionAndMore: (count) => `en nog ${cells(count)}`,
    overwrite: "Overschrijven",
    doNotOverwrite: "Niet overschrijven",
    busy: "Bezig met invoegen…",
    wait: "Excel wacht tot u klaar bent met typen in een cel. Druk in Excel op Enter of Esc.",
    longWait: "Excel antwoordt nog niet. Er is niets gewijzigd. Kijk of in Excel een venster openstaat.",
    cancel: "Annuleren",
    cancelling: "Wordt geannuleerd zodra u klaar bent met typen in een cel.",
    inserted: "Ingevoegd in",
    undone: "Ongedaan maken",
    reverted: (address) => `Ongedaan gemaakt. In ${address} staat weer wat er stond.`,
    lookAgain: "Opnieuw bekijken",
    emptyNoRow: "Een cel zonder rij in POK_Bedragen blijft leeg.",
    ramingNotRounded: "De cellen tonen afgeronde ramingen en bevatten de niet-afgeronde.",
    emptyCell: "(leeg)",
    noRow: (what) =>
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
      `De selectie telt ${cells.toLocaleString("nl-NL")} cellen; in één keer te lezen zijn er ${most.toLocaleString("nl-NL")}. Selecteer alleen de tabel, of kies het bestand.`,
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
      `Hier is geen plaats voor ${rows} ${rows === 1 ? "rij" : "rijen"} en ${columns} ${columns === 1 ? "kolom" : "kolommen"}: het blad houdt eerder op. Selecteer een cel hoger of meer naar links.`,
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
      `Er zijn ${count.toLocaleString("nl-NL")} cellen te merken; in één keer kunnen er ${most.toLocaleString("nl-NL")}. Beperk de bevindingen met het filter, of maak een rapport.`,
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
    refused: ({ code }) =>
      `Excel weigerde de bewerking; er is niets gewijzigd (code ${code}). Kies een andere plaats of probeer het opnieuw.`,
  },
};
