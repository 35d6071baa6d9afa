import type { Bilingual } from "../../../texts/kinds";
import { dutch, english } from "../../../texts/format";
import { GIVEN, ROLE_TERM } from "../../table/roleNames";
import { columnLetters } from "../../table/rejection";
import type { Correction, Column, Provenance, Role, Question } from "../../table/kinds";
import type { Raster } from "../../../sheet/raster";
import type { HeaderParts } from "./headerParts";
import type { Header } from "./headerRows";
import { findByContent, type Guess } from "./content";
import { must } from "../../../sheet/must";

/** The columns with their roles, and what is still to be asked about them. */
export interface ColumnLayout {
  columns: Column[];
  questions: Question[];
}

/** First what gives itself away; an actielijn as a loose digit and an amount can only be told apart after that. */
const BY_CONTENT = ["year", "kanaal", "gemeentecode", "gemeente", "actielijn"] as const;

/** Gives each column its role: from the correction, else from the header, else from the cells below it. */
export function assignColumns(
  raster: Raster,
  header: Header | null,
  firstRow: number,
  correction: Correction,
  provenance: Provenance,
): ColumnLayout {
  const width = raster.reduce((max, row) => Math.max(max, row.length), 0);
  const free = new Set<number>();
  const columns = Array.from({ length: width }, (_, index): Column => {
    const parts = header?.parts[index] ?? null;
    const given = correction.columns?.[index + 1];
    if (given) return { column: index + 1, header: parts?.text ?? "", ...given, reason: GIVEN };
    const column = fromHeader(index + 1, parts);
    // A total column or a year outside the source stays out, whatever stands below it.
    if (
      column.role === "none" &&
      parts?.kind !== "total" &&
      parts?.kind !== "difference" &&
      !parts?.yearOutside
    )
      free.add(index);
    return column;
  });
  completeFromContent(raster, columns, firstRow, correction, free);
  return { columns, questions: questionsAbout(columns, correction, provenance) };
}

function fromHeader(column: number, parts: HeaderParts | null): Column {
  if (parts === null)
    return { column, header: "", role: "none", reason: { nl: "geen kop", en: "no header" } };
  const basis = { column, header: parts.text };
  if (parts.kind === "total")
    return {
      ...basis,
      role: "none",
      reason: { nl: "een totaalkolom telt niet nog eens mee", en: "a total column does not count once more" },
    };
  if (parts.kind === "difference")
    return {
      ...basis,
      role: "none",
      reason: { nl: "een verschil of saldo is geen bedrag", en: "a difference or balance is no amount" },
    };
  if (parts.kind !== "header") return { ...basis, role: "none", reason: NOT_RECOGNIZED };
  if (parts.role && parts.role !== "amount")
    return { ...basis, role: parts.role, reason: headerNames(ROLE_TERM[parts.role]) };
  if (parts.yearOutside) {
    return {
      ...basis,
      role: "none",
      reason: {
        nl: `${parts.yearOutside} is geen jaar van de POK-middelen`,
        en: `${parts.yearOutside} is no year of the POK money`,
      },
    };
  }
  const named = nameFor(parts);
  if (parts.role !== "amount" && named === "") return { ...basis, role: "none", reason: NOT_RECOGNIZED };
  const reason = headerNames(named === "" ? ROLE_TERM.amount : { nl: named, en: named });
  const unit = parts.unit ? { unit: parts.unit } : {};
  return { ...basis, role: "amount", fixed: parts.fixed, ...unit, reason };
}

const NOT_RECOGNIZED: Bilingual = { nl: "kop niet herkend", en: "header not recognised" };

const headerNames = ({ nl, en }: Bilingual): Bilingual => ({
  nl: `de kop noemt ${nl}`,
  en: `the header says ${en}`,
});

/** What the header of an amount column fixes, such as “actielijn 4, 2026”. */
export function nameFor({ fixed }: Pick<HeaderParts, "fixed">): string {
  const parts = [fixed.actielijn && `actielijn ${fixed.actielijn}`, fixed.year, fixed.kanaal, fixed.editie];
  return parts.filter(Boolean).join(", ");
}

function completeFromContent(
  raster: Raster,
  columns: Column[],
  firstRow: number,
  correction: Correction,
  free: Set<number>,
): void {
  const give = ({ index, reason }: Guess, role: Role) => {
    columns[index] = { ...must(columns[index]), role, reason, ...(role === "amount" ? { fixed: {} } : {}) };
    free.delete(index);
  };
  for (const role of BY_CONTENT) {
    if (columns.some((column) => column.role === role) || isFixed(columns, role, correction)) continue;
    const [first] = findByContent(role, raster, firstRow, [...free]);
    if (first) give(first, role);
  }
  if (columns.some(({ role }) => role === "amount")) return;
  // Several number columns without a header cannot be told apart.
  const nums = findByContent("amount", raster, firstRow, [...free]);
  if (nums.length === 1) give(must(nums[0]), "amount");
}

function isFixed(columns: readonly Column[], role: Role, correction: Correction): boolean {
  if (role !== "actielijn" && role !== "year" && role !== "kanaal") return false;
  if (role !== "kanaal" && correction[role] !== undefined) return true;
  const amounts = columns.filter((column) => column.role === "amount");
  return amounts.length > 0 && amounts.every(({ fixed }) => fixed?.[role] !== undefined);
}

function questionsAbout(
  columns: readonly Column[],
  correction: Correction,
  provenance: Provenance,
): Question[] {
  const questions: Question[] = [];
  const amounts = columns.filter(({ role }) => role === "amount");
  if (amounts.length === 0) {
    questions.push({
      over: "columns",
      text:
        columns.length === 1
          ? {
              nl: "Er is geen kolom met bedragen herkend, want elke rij heeft maar één cel; kopieer de tabel met haar kolommen (tabs), bijvoorbeeld uit Excel.",
              en: "No column with amounts was recognised, because every row has only one cell; copy the table with its columns (tabs), for instance from Excel.",
            }
          : {
              nl: "Er is geen kolom met bedragen herkend; wijs de kolom of de kopregel aan.",
              en: "No column with amounts was recognised; point out the column or the header row.",
            },
    });
    return questions;
  }
  for (const role of ["actielijn", "year"] as const) {
    const known = columns.some((column) => column.role === role) || isFixed(columns, role, correction);
    if (!known)
      questions.push({
        over: role,
        text: {
          nl: `Nergens staat bij welk${role === "year" ? "" : "e"} ${ROLE_TERM[role].nl} de bedragen horen; geef het op of wijs de kolom aan.`,
          en: `Nothing says which ${ROLE_TERM[role].en} the amounts belong to; say which, or point out the column.`,
        },
      });
  }
  for (const role of ["actielijn", "year", "kanaal", "gemeente", "gemeentecode", "editie"] as const) {
    const duplicate = columns.filter((column) => column.role === role);
    if (duplicate.length > 1)
      questions.push({
        over: "columns",
        text: {
          nl: `De kolommen ${dutch.list(names(duplicate, provenance))} noemen allebei ${ROLE_TERM[role].nl}; kies welke geldt.`,
          en: `Columns ${english.list(names(duplicate, provenance))} all say ${ROLE_TERM[role].en}; choose which holds.`,
        },
      });
  }
  return [...questions, ...duplicateAmountColumns(amounts, provenance)];
}

function duplicateAmountColumns(amounts: readonly Column[], provenance: Provenance): Question[] {
  const perPlace = new Map<string, Column[]>();
  for (const column of amounts) {
    const { actielijn, year, kanaal, editie } = column.fixed ?? {};
    const key = [actielijn, year, kanaal, editie].join("|");
    perPlace.set(key, [...(perPlace.get(key) ?? []), column]);
  }
  return [...perPlace.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      over: "columns",
      text: {
        nl: `De kolommen ${dutch.list(names(group, provenance))} dragen bedragen voor dezelfde plaats; kies welke geldt.`,
        en: `Columns ${english.list(names(group, provenance))} hold amounts for the same place; choose which holds.`,
      },
    }));
}

function names(columns: readonly Column[], provenance: Provenance): string[] {
  return columns.map(
    ({ column, header }) => `${columnLetters(column, provenance)}${header === "" ? "" : ` (“${header}”)`}`,
  );
}
