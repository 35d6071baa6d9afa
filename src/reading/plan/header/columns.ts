import { dutch, english } from "../../../texts/format";
import { PLAN_ROLE_TERM } from "./roleTerms";
import type { Provenance } from "../../table/kinds";
import { columnLetters } from "../../table/rejection";
import type { PlanCorrection, PlanColumn, PlanRole, PlanQuestion, Raster, Sentence } from "../reading";
import { findRoleByContent } from "./content";
import type { HeaderParts } from "./headerParts";
import { isNumberHeader, namesActielijnen } from "./numberColumn";
import type { PlanHeader } from "./headerRows";
import { must } from "../../../sheet/must";

/** The columns with their roles, the shape, and what is still to be asked about them. */
export interface PlanLayout {
  columns: PlanColumn[];
  shape: "long" | "wide";
  questions: PlanQuestion[];
}

/** “U/I”: the header itself says what the letters mean. */
const LETTERS = /^\s*(?:u\s?\/\s?i|i\s?\/\s?u|d\s?\/\s?c|c\s?\/\s?d|b\s?\/\s?l|l\s?\/\s?b)\s*$/i;
const NO_PLACE = { year: null, kind: null, aard: null, kanaal: null };
const GIVEN: Sentence = { nl: "opgegeven", en: "given" };
export const BEYOND: Sentence = {
  nl: "een totaal of verschil telt niet nog eens mee",
  en: "a total or difference is not counted again",
};
const SINGLE: readonly PlanRole[] = ["actielijn", "year", "kind", "aard", "kanaal", "taakveld"];
/** Gives each column its role: from the correction, else from the header, else from the cells below it. */
export function assignColumns(
  raster: Raster,
  header: PlanHeader | null,
  firstRow: number,
  correction: PlanCorrection,
  provenance: Provenance,
): PlanLayout {
  const width = raster.reduce((max, row) => Math.max(max, row.length), 0);
  const parts = Array.from({ length: width }, (_, k) => header?.parts[k] ?? null);
  const columns = parts.map((part, index): PlanColumn => {
    const given = correction.columns?.[index + 1];
    const basis = { column: index + 1, header: part?.text ?? "" };
    const unit = given?.role === "amount" && part?.unit ? { unit: part.unit } : {};
    if (given) return { ...basis, ...unit, ...given, reason: GIVEN };
    return { ...basis, ...fromHeader(part) };
  });
  completeFromContent(raster, columns, parts, firstRow, correction);
  assignNumberColumn(raster, columns, firstRow, correction);
  const nameFor = makeNamer(provenance);
  const questions = [
    ...chooseShape(columns, correction),
    ...chooseSingle(columns, nameFor),
    ...choosePerYear(columns, parts, nameFor),
  ];
  const wide = columns.some(({ role, fixed }) => role === "amount" && fixed?.year !== undefined);
  return { columns, shape: wide ? "wide" : "long", questions };
}

function fromHeader(part: HeaderParts | null): Omit<PlanColumn, "column" | "header"> {
  if (part === null) return { role: "none", reason: { nl: "geen kop", en: "no header" } };
  const unit = part.unit ? { unit: part.unit } : {};
  if (part.kind === "amount" || part.role === "amount") {
    const what =
      [part.fixed.kind, part.fixed.aard, part.fixed.year, part.fixed.kanaal].filter(Boolean).join(", ") ||
      null;
    const reason = {
      nl: `de kop noemt ${what ?? "een bedrag"}`,
      en: `the header says ${what ?? "amount"}`,
    };
    return { role: "amount", fixed: part.fixed, ...unit, reason };
  }
  if (part.role) {
    return {
      role: part.role,
      reason: {
        nl: `de kop noemt ${PLAN_ROLE_TERM[part.role].nl}`,
        en: `the header says ${PLAN_ROLE_TERM[part.role].en}`,
      },
    };
  }
  return part.kind === "beyond"
    ? { role: "none", reason: BEYOND }
    : { role: "none", reason: { nl: "kop niet herkend", en: "header not recognised" } };
}

function completeFromContent(
  raster: Raster,
  columns: PlanColumn[],
  parts: readonly (HeaderParts | null)[],
  firstRow: number,
  correction: PlanCorrection,
): void {
  columns.forEach((column, index) => {
    if (correction.columns?.[index + 1] || parts[index]?.kind === "beyond") return;
    const isKindHeader = column.role === "kind" || column.role === "aard";
    if (column.role !== "none" && !isKindHeader) return;
    const role = findRoleByContent(raster, firstRow, index);
    if (isKindHeader && LETTERS.test(column.header)) return;
    if (role === undefined || role === column.role || (isKindHeader && role !== "kind" && role !== "aard"))
      return;
    if (role !== "sign" && columns.some((other) => other.role === role)) return;
    const reason = {
      nl: `de cellen eronder noemen ${PLAN_ROLE_TERM[role].nl}`,
      en: `the cells below say ${PLAN_ROLE_TERM[role].en}`,
    };
    columns[index] = { column: column.column, header: column.header, role, reason };
  });
}

/** When there is no column Actielijn, a column “Nr” can be it. */
function assignNumberColumn(
  raster: Raster,
  columns: PlanColumn[],
  firstRow: number,
  correction: PlanCorrection,
): void {
  if (columns.some(({ role }) => role === "actielijn")) return;
  const found = columns.find(
    ({ column, header, role }) =>
      role === "none" &&
      !correction.columns?.[column] &&
      isNumberHeader(header) &&
      namesActielijnen(raster, columns, firstRow, column - 1),
  );
  if (!found) return;
  found.role = "actielijn";
  found.reason = {
    nl: "de nummers zijn die van de actielijnen in de omschrijving",
    en: "the numbers are those of the action lines in the description",
  };
}

/** When there is an amount column per year, a year column and amount columns without a year do not count. */
function chooseShape(columns: PlanColumn[], correction: PlanCorrection): PlanQuestion[] {
  const given = (column: PlanColumn) => correction.columns?.[column.column] !== undefined;
  const withYear = columns.filter(({ role, fixed }) => role === "amount" && fixed?.year !== undefined);
  const yearColumn = columns.find(({ role }) => role === "year");
  // “Bedrag 2026” next to a year column is still one amount per row.
  if (withYear.length === 0 || (yearColumn && withYear.length === 1)) {
    for (const column of withYear) if (yearColumn) delete (column.fixed = { ...column.fixed }).year;
    return [];
  }
  for (const column of columns) {
    const loose = column.role === "year" || (column.role === "amount" && column.fixed?.year === undefined);
    if (loose && !given(column)) {
      excludeColumn(column, {
        nl: "de bedragen staan in een kolom per jaar",
        en: "the amounts stand in a column per year",
      });
    }
  }
  return [];
}

/** Of a role that should occur once, the first column applies. */
function chooseSingle(columns: PlanColumn[], nameFor: Namer): PlanQuestion[] {
  return SINGLE.flatMap((role) => {
    const [first, ...rest] = columns.filter((column) => column.role === role);
    if (!first || rest.length === 0) return [];
    for (const column of rest) excludeColumn(column, applies(first, nameFor));
    return [{ ...askChoice([first, ...rest], first, nameFor), role }];
  });
}

/** Of the amount columns for the same year, kind and kanaal the last begroting applies; a realisatie gives way without a question. */
function choosePerYear(
  columns: PlanColumn[],
  parts: readonly (HeaderParts | null)[],
  nameFor: Namer,
): PlanQuestion[] {
  const perPlace = new Map<string, PlanColumn[]>();
  for (const column of columns) {
    if (column.role !== "amount") continue;
    const place = Object.values({ ...NO_PLACE, ...column.fixed }).join("|");
    perPlace.set(place, [...(perPlace.get(place) ?? []), column]);
  }
  return [...perPlace.values()].flatMap((group) => {
    if (group.length === 1) return [];
    const budgeted = group.filter(({ column }) => !parts[column - 1]?.actual);
    const candidates = budgeted.length > 0 ? budgeted : group;
    const choice = must(candidates[candidates.length - 1]);
    for (const column of group) if (column !== choice) excludeColumn(column, applies(choice, nameFor));
    return candidates.length > 1 ? [askChoice(candidates, choice, nameFor)] : [];
  });
}

function excludeColumn(column: PlanColumn, reason: Sentence): void {
  column.role = "none";
  column.reason = reason;
  delete column.fixed;
  delete column.unit;
}

function applies(column: PlanColumn, nameFor: Namer): Sentence {
  return { nl: `kolom ${nameFor(column)} geldt`, en: `column ${nameFor(column)} is used` };
}

function askChoice(group: readonly PlanColumn[], choice: PlanColumn, nameFor: Namer): PlanQuestion {
  const nameList = group.map(nameFor);
  return {
    over: "columns",
    columns: group.map(({ column }) => column),
    text: {
      nl: `De kolommen ${dutch.list(nameList)} dienen voor hetzelfde; kolom ${nameFor(choice)} is gebruikt. Kies een andere als dat niet klopt.`,
      en: `Columns ${english.list(nameList)} serve the same purpose; column ${nameFor(choice)} is used. Choose another if that is not right.`,
    },
  };
}

/** Names a column as it stands on the sheet. */
type Namer = (column: PlanColumn) => string;

const makeNamer =
  (provenance: Provenance): Namer =>
  ({ column, header }) =>
    `${columnLetters(column, provenance)}${header === "" ? "" : ` (“${header}”)`}`;
