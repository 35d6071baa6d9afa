import { english } from "./format";
import type { Texts } from "./nl";

export const en = {
  general: {
    title: "POK funds",
    close: "Close",
    views: "Views",
    scrollSideways: "Scroll sideways for more columns.",
    loading: "Loading…",
    failureTitle: "The add-in made an error",
    failureExplanation:
      "The error is in the add-in itself, not in your workbook or in Excel. Check that your last operation is in the workbook as it should be, and reload the pane. If this keeps happening, report it with the text below.",
    reload: "Reload pane",
    copyText: "Copy text",
    textCopied: "Text copied.",
    textNotCopied: "Copying is not allowed here. The text is selected; copy it with Ctrl+C.",
    noAnswerTitle: "Excel is not responding",
    noAnswer: "The pane cannot reach Excel. Check the network connection and reload the pane.",
    noExcel: "This pane works in Excel only. Open it from the ribbon, group POK.",
  },
  amounts: {
    title: "Amounts",
    editie: (editie, rounding) => `National amounts from ${editie}. Rounded to ${rounding} in the source.`,
    kanaal: "Channel",
    allKanalen: "All channels",
    unit: "Unit",
    table: (unit, kanaal) => `Amounts per actielijn and year, ${unit}, ${kanaal}`,
    actielijn: "Actielijn",
    total: "Total",
    empty: "empty in the source",
    notViaKanaal: (kanaal) => `not through ${kanaal}`,
    withRemark: "with a remark",
    legend: "Meaning of the marks",
    legendNoLine: "no line: geen middelen",
    legendRemark: "remark",
    source: "Source of the amounts",
    national: "National",
    own: "Own amounts",
    raming: "Estimate",
    ramingMark: "estimate",
    kanaalRaming: "AU + DU together",
    noRow: "no row in POK_Bedragen",
    notApplicableShort: "n/a",
    notApplicable: "not applicable",
    legendNoRow: "empty cell: no row in POK_Bedragen",
    legendRaming: "estimate, shown rounded",
    legendNotApplicable: "goes to other gemeenten",
    withoutEditie: "without edition",
    editieOwn: (gemeente, edities) =>
      `Own amounts of ${gemeente} from POK_Bedragen, ${english.plural(edities.length, "edition", "editions")}: ${edities.join(", ")}.`,
    editieRaming: (gemeente, share, explanation, editie) =>
      `No published amounts: estimated for ${gemeente} as ${share} (${explanation}) of AU + DU according to ${editie}.`,
    sourceLapsed: (source, gemeente) =>
      `The source “${source}” (${gemeente}) is gone. You now see the national amounts; what was inserted has not been changed.`,
    totalDeviates: (years, promised) =>
      `The totals of ${years} differ from the € ${promised} million a year that the source states. Select a total for the explanation.`,
  },
  details: {
    title: "Details of the selected amount",
    status: "Status",
    distribution: "Split",
    uitkering: "Payment",
    recipient: "Recipient",
    aard: "Nature",
    source: "Source",
    remark: "Note",
    formula: "Formula",
    copy: "Copy",
    copyFormula: "Copy formula",
    copied: "Formula copied.",
    copyFailed: "Copying is not allowed here. The formula is selected; copy it with Ctrl+C.",
    editie: "Edition",
    kanaal: "Channel",
    row: "Row",
    showRow: "Show row",
    enteredOn: "Entered on",
    notFilledIn: "not filled in",
    national: "National",
    nationalEmpty: "– (empty in the source)",
    published: "Published",
    band: "Range",
    calculation: "Calculation",
    rowOfTable: (row) => `row ${row} of POK_Bedragen, counting the header row`,
    partOf: (national, part) => `${national}; this amount is ${part} of it`,
    between: (low, high) => `between ${low} and ${high}, because the source is rounded`,
    times: (national, share, explanation) => `AU + DU ${national} × ${share} (${explanation})`,
  },
  insert: {
    title: "Insert at the selection",
    what: "What",
    amount: "Amount",
    row: "Row",
    table: "Whole table",
    matching: "All POK rows",
    layout: "Where",
    headings: "Under headings",
    loose: "Separate block",
    how: "As",
    formulas: "Formulas",
    values: "Values",
    target: "Target",
    size: (r, c) => `${english.count(r, "row", "rows")} × ${english.count(c, "column", "columns")}`,
    free: "free",
    filled: (count, total) =>
      total === 1 ? "not empty" : `${english.number(count)} of ${english.number(total)} cells not empty`,
    searching: "Looking at the selection…",
    preview: "What will be written",
    parts: { caption: "Heading", header: "Header row", amounts: "Amounts", total: "Total", source: "Source" },
    emptyCellCountsAsZero: "A cell that the source leaves empty is shown as “–” and counts as 0.",
    narrow: (columns, count) =>
      `${english.plural(count, "Column", "Columns")} ${columns} ${english.plural(count, "is", "are")} too narrow: Excel shows #### or a clipped name there.`,
    narrowProtected: (columns, count) =>
      `${english.plural(count, "Column", "Columns")} ${columns} ${english.plural(count, "is", "are")} too narrow, and the sheet's protection keeps ${english.plural(count, "it", "them")} so.`,
    widen: "Widen",
    shape: "Form",
    years: "Years",
    noYears: "no years",
    bareChoice: "Headings",
    withHeadings: "With headings",
    figuresOnly: "Amounts only",
    sourcePlace: "Source",
    sourceAs: { lines: "Source below", note: "Source as a note", none: "No source" },
    chooseYears: "Choose at least one year.",
    figuresFixed:
      "Without headings the action line and year are fixed in the formulas: filling right or down does not follow.",
    noteMissing: "The source is not with it: that cell already had a note or comment.",
    button: "Insert",
    question: (address, count) =>
      `In ${address} ${english.count(count, "cell is", "cells are")} not empty. Overwrite?`,
    questionAndMore: (count) => `and ${english.count(count, "cell", "cells")} more`,
    overwrite: "Overwrite",
    doNotOverwrite: "Do not overwrite",
    busy: "Inserting…",
    wait: "Excel is waiting until you finish typing in a cell. Press Enter or Esc in Excel.",
    longWait:
      "Excel is not responding yet. Nothing has been changed. Check whether a dialog is open in Excel.",
    cancel: "Cancel",
    cancelling: "Will be cancelled as soon as you finish typing in a cell.",
    inserted: "Inserted in",
    undo: "Undo",
    reverted: (address) => `Undone. ${address} holds what it held before.`,
    lookAgain: "Look again",
    emptyNoRow: "A cell without a row in POK_Bedragen stays empty.",
    ramingNotRounded: "The cells show rounded estimates and hold the unrounded ones.",
    emptyCell: "(empty)",
    fill: {
      years: (years) => `columns ${years}`,
      filled: (count) => `${english.count(count, "cell", "cells")} not empty`,
      example: (address) => `In ${address}:`,
      follows: "Filling right and down stays right.",
      yearFixed: "The year is fixed in the formula: filling right does not change it.",
      rowFixed: "The action line is fixed in the formula: filling down does not change it.",
      values: "These are fixed numbers: they do not change along.",
      unit: (unit) => `In ${unit}, as the sheet says.`,
      unitOther: (unit, stated) =>
        `In ${unit}, while the sheet is in ${stated}: a difference of a thousand times or more.`,
      unitInstead: (unit) => `Use ${unit} instead`,
      unitAsSheet: "As the sheet says",
      unitUnknown: (unit) => `In ${unit}; the sheet itself names no unit.`,
      names: (count) =>
        `The names come beside them, in ${english.count(count, "empty cell", "empty cells")}.`,
      left: "Stays as it is:",
      andMore: (count) => `and ${english.count(count, "place", "places")} more`,
      cut: (rows) => `Only the first ${english.number(rows)} rows of this sheet have been looked at.`,
      reason: {
        outside: "outside 2021–2027, there are no amounts",
        noRow: "no row in POK_Bedragen",
        notApplicable: "no estimate possible",
        several: "names more than one action line",
        twice: "would count the same money twice; choose a row yourself",
        aard: "the column is of another nature than the action line",
        kind: "the row and the columns are not of the same kind (baten or lasten)",
        sum: "holds a sum of the sheet",
        total: "a total row",
      },
      refusal: {
        rowsNamed:
          "There are descriptions beside the selection already. Choose “All POK rows” to fill those, or select a cell with eight empty rows.",
        noRows: "Below these headings no row names a POK action line (“POK wijkteams”, “AL4”).",
        nothing: "There is no amount to insert here.",
        noHeadings:
          "No year headings were found on this sheet; without them it cannot be seen which rows and years you mean. Choose another shape.",
      },
    },
    noRow: (what) =>
      `POK_Bedragen has no row for ${what}; there is no amount to insert. Insert a row or table, or choose another source.`,
  },
  views: {
    gemeentefonds: "Gemeentefonds",
    fonds: "Fonds",
    gemeente: "Gemeente",
    plan: "Plan",
    formulas: "Formulas",
    check: "Check",
  },
  obstacle: {
    noRange: () =>
      "No single cell or contiguous range is selected. Select the cell in the worksheet where the block should start.",
    sheetProtected: ({ sheet }) => `Sheet “${sheet}” is protected. Unprotect it or choose another sheet.`,
    formatProtected: ({ sheet }) =>
      `The protection of sheet “${sheet}” does not allow formatting cells. Unprotect it or choose another sheet.`,
    sheetHidden: ({ sheet }) => `Sheet “${sheet}” is hidden. Unhide it or choose another sheet.`,
    sheetOccupied: ({ sheet }) =>
      `There is already a sheet “${sheet}” without the table of that name. Rename or delete that sheet and try again.`,
    selectionEmpty: () =>
      "The selection is empty. Select the table with amounts in the sheet, with its header row.",
    selectionTooLarge: ({ cells, most }) =>
      `The selection has ${english.number(cells)} cells; ${english.number(most)} can be read at once. Select the table only, or choose the file.`,
    sheetGone: () => "The sheet no longer exists. Select a cell on another sheet.",
    changed: () =>
      "The range has changed in the meantime; nothing has been written. Look at the target again.",
    cellBeingEdited: () => "You are still editing a cell. Press Enter or Esc in Excel and try again.",
    noAccess: () =>
      "Excel does not allow writing here. Check whether the workbook is read-only or the sheet protected.",
    cancelled: () => "Cancelled. Nothing has been changed.",
    functionsMissing: () =>
      "The POK functions are not available in this Excel; nothing has been changed. Insert the amounts as values, or reopen the workbook.",
    tooOld: () =>
      "This version of Excel cannot do this. Excel 2021, Microsoft 365 or Excel on the web is needed.",
    outsideSheet: (size) =>
      `There is no room here for ${english.count(size.rows, "row", "rows")} and ${english.count(size.columns, "column", "columns")}: the sheet ends before that. Select a cell higher up or further to the left.`,
    multipleSelections: () =>
      "The selection is not one contiguous range, but separate ranges or, for example, a chart. Select the plan with its header row, or one cell of it.",
    planGone: () =>
      "The plan is no longer in this place. Choose it again: select it, or have the workbook searched for plans.",
    planChanged: () =>
      "The plan was changed after the check; nothing was written. Check it again and try once more.",
    noLines: () =>
      "No plan line was read in this range, so there is nothing to check. Look at how the plan was understood.",
    newerStored: () =>
      "A newer version of this add-in kept this in the workbook. This version cannot read it and does not overwrite it. Close Excel and open the workbook again, or ask your administrator for the new version.",
    columnOccupied: ({ address, content }) =>
      `There is no room to the right of the plan: ${address} holds “${content}”. Free the columns there, or choose coloured marks.`,
    tooManyMarks: ({ count, most }) =>
      `There are ${english.number(count)} cells to mark; ${english.number(most)} can be marked at once. Narrow the findings with the filter, or make a report.`,
    merged: ({ address }) =>
      `The target contains merged cells (${address}). Choose another place or unmerge them.`,
    inTable: ({ address }) =>
      `The target lies in the Excel table “${address}”. Choose a place outside it, or copy the formula and paste it into one cell.`,
    matrix: ({ address }) => `${address} contains a formula with a spill range. Choose another place.`,
    hiddenCells: ({ address }) =>
      `${address} contains hidden rows or columns. Unhide them or choose another place.`,
    halfWritten: ({ address }) =>
      `Inserting failed and Excel did not allow restoring. Check ${address} and use Undo in Excel.`,
    writtenOtherwise: ({ address }) =>
      `In ${address} Excel kept something other than was written, for instance because it filled a table column by itself; everything was put back. Try again.`,
    refused: ({ code }) =>
      `Excel refused the operation; nothing has been changed (code ${code}). Choose another place or try again.`,
  },
} satisfies Texts;
