import type { Teksten } from "./teksten";

const cells = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);
const rows = (count: number) => (count === 1 ? "1 row" : `${count} rows`);
const columns = (count: number) => (count === 1 ? "1 column" : `${count} columns`);

export const en: Teksten = {
  algemeen: {
    titel: "POK funds",
    sluiten: "Close",
    weergaven: "Views",
    schuif: "Scroll sideways for more columns.",
    laden: "Loading…",
    storingTitel: "Something went wrong in this pane",
    storingUitleg:
      "Your workbook has not been changed. Reload the pane; if this keeps happening, report it with the text below.",
    opnieuwLaden: "Reload pane",
    geenAntwoordTitel: "Excel is not responding",
    geenAntwoord: "The pane cannot reach Excel. Check the network connection and reload the pane.",
    geenExcel: "This pane works in Excel only. Open it from the ribbon, group POK.",
  },
  bedragen: {
    titel: "Amounts",
    editie: (edition, rounding) => `National amounts from ${edition}. Rounded to ${rounding} in the source.`,
    kanaal: "Channel",
    alleKanalen: "All channels",
    eenheid: "Unit",
    tabel: (unit, channel) => `Amounts per actielijn and year, ${unit}, ${channel}`,
    actielijn: "Actielijn",
    totaal: "Total",
    leeg: "empty in the source",
    nietViaKanaal: (channel) => `not through ${channel}`,
    metOpmerking: "with a remark",
    legenda: "Meaning of the marks",
    legendaGeenLijn: "no line: geen middelen",
    legendaOpmerking: "remark",
    bron: "Source of the amounts",
    landelijk: "National",
    eigen: "Own amounts",
    raming: "Estimate",
    ramingsmerk: "estimate",
    kanaalRaming: "AU + DU together",
    geenRij: "no row in POK_Bedragen",
    nvt: "n/a",
    nvtVoluit: "not applicable",
    legendaGeenRij: "empty cell: no row in POK_Bedragen",
    legendaRaming: "estimate, shown rounded",
    legendaNvt: "goes to other gemeenten",
    zonderEditie: "without edition",
    editieEigen: (gemeente, editions) =>
      `Own amounts of ${gemeente} from POK_Bedragen, ${editions.length === 1 ? "edition" : "editions"}: ${editions.join(", ")}.`,
    editieRaming: (gemeente, share, explanation, edition) =>
      `No published amounts: estimated for ${gemeente} as ${share} (${explanation}) of AU + DU according to ${edition}.`,
    bronVervallen: (source, gemeente) =>
      `The source “${source}” (${gemeente}) is gone. You now see the national amounts; what was inserted has not been changed.`,
    totaalWijktAf: (years, promised) =>
      `The totals of ${years} differ from the € ${promised} million a year that the source states. Select a total for the explanation.`,
  },
  toelichting: {
    titel: "Details of the selected amount",
    status: "Status",
    verdeling: "Split",
    uitkering: "Payment",
    ontvanger: "Recipient",
    aard: "Nature",
    bron: "Source",
    opmerking: "Note",
    formule: "Formula",
    kopieer: "Copy",
    kopieerFormule: "Copy formula",
    gekopieerd: "Formula copied.",
    kopierenMislukt: "Copying is not allowed here. The formula is selected; copy it with Ctrl+C.",
    editie: "Edition",
    kanaal: "Channel",
    rij: "Row",
    toonRij: "Show row",
    ingevoerdOp: "Entered on",
    nietIngevuld: "not filled in",
    landelijk: "National",
    landelijkLeeg: "– (empty in the source)",
    gepubliceerd: "Published",
    band: "Range",
    berekening: "Calculation",
    rijVanTabel: (row) => `row ${row} of POK_Bedragen, counting the header row`,
    deelVan: (national, share) => `${national}; this amount is ${share} of it`,
    tussen: (low, high) => `between ${low} and ${high}, because the source is rounded`,
    maal: (national, share, explanation) => `AU + DU ${national} × ${share} (${explanation})`,
  },
  invoegen: {
    titel: "Insert at the selection",
    wat: "What",
    bedrag: "Amount",
    rij: "Row",
    tabel: "Whole table",
    hoe: "As",
    formules: "Formulas",
    waarden: "Values",
    doel: "Target",
    omvang: (r, c) => `${rows(r)} × ${columns(c)}`,
    vrij: "free",
    gevuld: (count, total) => (total === 1 ? "not empty" : `${count} of ${total} cells not empty`),
    zoeken: "Looking at the selection…",
    voorbeeld: "What will be written",
    delen: { opschrift: "Heading", kop: "Header row", bedragen: "Amounts", totaal: "Total", bron: "Source" },
    legeCelTeltAlsNul: "A cell that the source leaves empty is shown as “–” and counts as 0.",
    kolommenBreder: "Columns that are too narrow will be widened.",
    knop: "Insert",
    vraag: (address, count) =>
      `In ${address} ${count === 1 ? "1 cell is" : `${count} cells are`} not empty. Overwrite?`,
    vraagEnMeer: (count) => `and ${cells(count)} more`,
    overschrijven: "Overwrite",
    nietOverschrijven: "Do not overwrite",
    bezig: "Inserting…",
    wacht: "Excel is waiting until you finish typing in a cell. Press Enter or Esc in Excel.",
    wachtLang:
      "Excel is not responding yet. Nothing has been changed. Check whether a dialog is open in Excel.",
    annuleren: "Cancel",
    breektAf: "Will be cancelled as soon as you finish typing in a cell.",
    ingevoegd: "Inserted in",
    ongedaan: "Undo",
    teruggezet: (address) => `Undone. ${address} holds what it held before.`,
    opnieuwKijken: "Look again",
    leegGeenRij: "A cell without a row in POK_Bedragen stays empty.",
    ramingNietAfgerond: "The cells show rounded estimates and hold the unrounded ones.",
    legeCel: "(empty)",
    geenRij: (what) =>
      `POK_Bedragen has no row for ${what}; there is no amount to insert. Insert a row or table, or choose another source.`,
  },
  weergaven: {
    gemeentefonds: "Gemeentefonds",
    fonds: "Fonds",
    gemeente: "Gemeente",
    plan: "Plan",
    formules: "Formulas",
    controle: "Check",
  },
  belet: {
    geenBereik: () =>
      "No single cell or contiguous range is selected. Select the cell in the worksheet where the block should start.",
    bladBeveiligd: ({ blad }) => `Sheet “${blad}” is protected. Unprotect it or choose another sheet.`,
    opmaakBeveiligd: ({ blad }) =>
      `The protection of sheet “${blad}” does not allow formatting cells. Unprotect it or choose another sheet.`,
    bladVerborgen: ({ blad }) => `Sheet “${blad}” is hidden. Unhide it or choose another sheet.`,
    bladBezet: ({ blad }) =>
      `There is already a sheet “${blad}” without the table of that name. Rename or delete that sheet and try again.`,
    selectieLeeg: () =>
      "The selection is empty. Select the table with amounts in the sheet, with its header row.",
    selectieTeGroot: ({ cellen, meeste }) =>
      `The selection has ${cellen.toLocaleString("en-US")} cells; ${meeste.toLocaleString("en-US")} can be read at once. Select the table only, or choose the file.`,
    bladWeg: () => "The sheet no longer exists. Select a cell on another sheet.",
    gewijzigd: () =>
      "The range has changed in the meantime; nothing has been written. Look at the target again.",
    celInBewerking: () => "You are still editing a cell. Press Enter or Esc in Excel and try again.",
    geenToegang: () =>
      "Excel does not allow writing here. Check whether the workbook is read-only or the sheet protected.",
    afgebroken: () => "Cancelled. Nothing has been changed.",
    functiesOntbreken: () =>
      "The POK functions are not available in this Excel; nothing has been changed. Insert the amounts as values, or reopen the workbook.",
    teOud: () =>
      "This version of Excel cannot do this. Excel 2021, Microsoft 365 or Excel on the web is needed.",
    buitenBlad: ({ rijen, kolommen }) =>
      `There is no room here for ${rows(rijen)} and ${columns(kolommen)}: the sheet ends before that. Select a cell higher up or further to the left.`,
    meerSelecties: () =>
      "The selection is not one contiguous range, but separate ranges or, for example, a chart. Select the plan with its header row, or one cell of it.",
    planWeg: () =>
      "The plan is no longer in this place. Choose it again: select it, or have the workbook searched for plans.",
    planGewijzigd: () =>
      "The plan was changed after the check; nothing was written. Check it again and try once more.",
    geenRegels: () =>
      "No plan line was read in this range, so there is nothing to check. Look at how the plan was understood.",
    kolomBezet: ({ adres, inhoud }) =>
      `There is no room to the right of the plan: ${adres} holds “${inhoud}”. Free the columns there, or choose coloured marks.`,
    merkenTeVeel: ({ aantal, meeste }) =>
      `There are ${aantal.toLocaleString("en-GB")} cells to mark; ${meeste.toLocaleString("en-GB")} can be marked at once. Narrow the findings with the filter, or make a report.`,
    samengevoegd: ({ adres }) =>
      `The target contains merged cells (${adres}). Choose another place or unmerge them.`,
    inTabel: ({ adres }) =>
      `The target lies in the Excel table “${adres}”. Choose a place outside it, or copy the formula and paste it into one cell.`,
    matrix: ({ adres }) => `${adres} contains a formula with a spill range. Choose another place.`,
    verborgenCellen: ({ adres }) =>
      `${adres} contains hidden rows or columns. Unhide them or choose another place.`,
    halfGeschreven: ({ adres }) =>
      `Inserting failed and Excel did not allow restoring. Check ${adres} and use Undo in Excel.`,
    geweigerd: ({ code }) =>
      `Excel refused the operation; nothing has been changed (code ${code}). Choose another place or try again.`,
  },
};
