import { addressOf, rowNumberOf } from "../table/rejection";
import type { Provenance } from "../table/kinds";
import { showValue } from "../../sheet/errors";
import type { PlanReading, PlanQuestion, Sentence } from "./reading";
import type { Harvest } from "./row/harvest";
import type { PlanTable } from "./table";

const MAX_NAMED = 5;

/** What the user must know about how the plan was read. */
export function remarksFor(table: PlanTable, out: Harvest, provenance: Provenance): Sentence[] {
  return [
    ...withoutKind(table, out),
    ...pokWithoutActielijn(out, provenance),
    ...nameless(out, provenance),
    ...hidden(table, out),
    ...mixed(out.gemeenten, "gemeente", "municipality"),
    ...mixed(out.reportKinds, "verslagsoort", "report type"),
  ];
}

/** What must be asked because otherwise nothing or the wrong thing would be checked. */
export function makeQuestions(table: PlanTable, out: Harvest, provenance: Provenance): PlanQuestion[] {
  const { place } = table;
  const { lines, gemeentefonds } = out;
  const aboutRows = rowQuestions(out, provenance);
  if (lines.length === 0) {
    if (gemeentefonds.length > 0 || aboutRows.length > 0) return aboutRows;
    return [
      {
        over: "actielijn",
        text:
          place.actielijn === undefined
            ? {
                nl: "Geen enkele rij met bedragen noemt een actielijn (“AL4”, “actielijn 4”, “POK wijkteams”); wijs de kolom Actielijn aan of geef de actielijn op.",
                en: "No row with amounts names an action line (“AL4”, “actielijn 4”, “POK wijkteams”); point out the column Actielijn or give the action line.",
              }
            : {
                nl: "In de kolom Actielijn staat bij geen enkel bedrag iets; vul haar in of wijs een andere kolom aan.",
                en: "The column Actielijn is empty beside every amount; fill it in or point out another column.",
              },
      },
    ];
  }
  const aboutKind = [...aboutRows, ...unreadableKind(table, out, provenance)];
  const baten = lines.some(({ said }) => said === "baten");
  const quietLines = lines.filter(({ said, sign }) => said === null && sign === null);
  const quiet = quietLines.length;
  if (!baten || quiet === 0 || aboutKind.length > aboutRows.length) return aboutKind;
  return [
    ...aboutRows,
    {
      over: "kind",
      rows: [...new Set(quietLines.map(({ line }) => line.row))],
      text: {
        nl: `Bij ${quiet} van de ${lines.length} bedragen staat niet of het baten of lasten zijn, en bij andere wel; geef op wat de overige zijn.`,
        en: `${quiet} of the ${lines.length} amounts do not say whether they are baten or lasten, while others do; say what the rest are.`,
      },
    },
  ];
}

/** Rows of which it must be said what they are before their amounts count. */
function rowQuestions(out: Harvest, provenance: Provenance): PlanQuestion[] {
  const ask = (rows: readonly number[], nl: string, en: string): PlanQuestion[] => {
    if (rows.length === 0) return [];
    const named = nameRows(rows, provenance);
    return [{ over: "actielijn", rows, text: { nl: `Rij ${named} ${nl}`, en: `Row ${named} ${en}` } }];
  };
  return [
    ...ask(
      out.twoActielijnen,
      "noemt meer dan één actielijn, en telt niet mee; splits haar, of geef op welke geldt.",
      "names more than one action line and does not count; split it, or say which one holds.",
    ),
    ...ask(
      out.otherPolicy,
      "noemt een actielijn, misschien van ander beleid dan POK, en telt niet mee; zet er “POK” bij als het POK is.",
      "names an action line, perhaps of another policy than POK, and does not count; add “POK” if it is POK.",
    ),
    ...ask(
      out.uncertain,
      "staat onder een naam zonder bedragen, tussen rijen die hun actielijn zelf noemen, en telt niet mee; geef op bij welke actielijn zij hoort.",
      "stands below a name without amounts, between rows that name their action line themselves, and does not count; say to which action line it belongs.",
    ),
    ...ask(
      out.unclearSaldo,
      "heeft bedragen boven haar lasten en baten die er het saldo niet van zijn, en telt niet mee; geef op wat het is.",
      "has amounts above its lasten and baten that are not their balance, and does not count; say what it is.",
    ),
  ];
}

function nameRows(rows: readonly number[], provenance: Provenance): string {
  const named = rows.slice(0, MAX_NAMED).map((row) => rowNumberOf(row, provenance));
  return named.join(", ") + (rows.length > MAX_NAMED ? ", …" : "");
}

function nameless({ nameless: rows }: Harvest, provenance: Provenance): Sentence[] {
  if (rows.length === 0) return [];
  const named = nameRows(rows, provenance);
  return [
    {
      nl: `${rows.length} × een rij zonder naam onder een rij over POK, die niet meetelt: rij ${named}.`,
      en: `${rows.length} × a row without a name below a row about POK, which does not count: row ${named}.`,
    },
  ];
}

function withoutKind({ correction }: PlanTable, { lines, signs }: Harvest): Sentence[] {
  const quiet = lines.filter(({ said, sign }) => said === null && sign === null).length;
  if (quiet === 0 || signs.unknown.min > 0 || correction.kind) return [];
  return [
    {
      nl: `Bij ${quiet} van de ${lines.length} bedragen staat niet of het baten of lasten zijn; zij zijn als lasten gelezen.`,
      en: `${quiet} of the ${lines.length} amounts do not say whether they are baten or lasten; they are read as lasten.`,
    },
  ];
}

/** A word that is neither baten nor lasten in the column for it is no silent last. */
function unreadableKind(
  { correction }: PlanTable,
  { unreadableKind: cells }: Harvest,
  provenance: Provenance,
): PlanQuestion[] {
  const [first] = cells;
  if (!first || correction.kind) return [];
  const address = addressOf(first.row, first.column, provenance);
  const found = showValue(first.found);
  return [
    {
      over: "kind",
      rows: cells.map(({ row }) => row),
      text: {
        nl: `${cells.length} × iets anders dan baten of lasten in de kolom Soort; de eerste: cel ${address}, ${found} gevonden. Tot u zegt wat het is, telt het als lasten.`,
        en: `${cells.length} × something other than baten or lasten in the column Soort; the first: cell ${address}, ${found} found. Until you say what it is, it counts as lasten.`,
      },
    },
  ];
}

function pokWithoutActielijn({ pokWithoutActielijn: rows }: Harvest, provenance: Provenance): Sentence[] {
  if (rows.length === 0) return [];
  const named = nameRows(rows, provenance);
  return [
    {
      nl: `${rows.length} × een rij over POK zonder actielijn, die niet meetelt: rij ${named}.`,
      en: `${rows.length} × a row about POK without an action line, which does not count: row ${named}.`,
    },
  ];
}

/** In a whole begroting an empty cell is normal; in a plan of POK lines it is a gap. */
export function describeWithoutActielijn({
  withoutActielijn: { length: count },
  lines,
}: Harvest): PlanReading["withoutActielijn"] {
  if (count === 0 || lines.length === 0 || count > lines.length) return null;
  const text = {
    nl: `${count} × een rij met bedragen en een lege cel in de kolom Actielijn, die niet meetelt.`,
    en: `${count} × a row with amounts and an empty cell in the column Actielijn, which does not count.`,
  };
  return { count, text };
}

function hidden({ correction }: PlanTable, { lines }: Harvest): Sentence[] {
  const rows = new Set(correction.hidden);
  const count = new Set(lines.filter(({ line }) => rows.has(line.row)).map(({ line }) => line.row)).size;
  if (count === 0) return [];
  return [
    {
      nl: `${count} × een verborgen of weggefilterde rij die wel meetelt.`,
      en: `${count} × a hidden or filtered row that does count.`,
    },
  ];
}

function mixed(values: ReadonlySet<unknown>, nl: string, en: string): Sentence[] {
  const filled = [...values].filter((value) => value !== null);
  if (filled.length < 2) return [];
  const nameList = filled.slice(0, MAX_NAMED).map(showValue).join(", ");
  return [
    {
      nl: `De regels gaan over meer dan één ${nl}: ${nameList}; zij zijn samen gelezen.`,
      en: `The lines are about more than one ${en}: ${nameList}; they have been read together.`,
    },
  ];
}
