import type { Zone } from "../engine";

type TablePart = "All" | "Data" | "Headers" | "Totals" | "This Row";

/** tbl[[#Headers],[A]:[C]]: which table (none: the one the formula stands in), which rows, which columns. */
interface TableReference {
  table: string;
  parts: TablePart[];
  /** First and last column; null for all. */
  columns: readonly [string, string] | null;
}

/** What a reference needs to know of a table to find its cells. */
export interface TableShape {
  zone: Zone;
  headerRows: number;
  hasTotals: boolean;
  columnNames: readonly string[];
}

const PARTS: readonly TablePart[] = ["All", "Data", "Headers", "Totals", "This Row"];
/** As a Dutch Excel writes them. */
const DUTCH_PARTS: Readonly<Record<string, TablePart>> = {
  alles: "All",
  gegevens: "Data",
  kopteksten: "Headers",
  totalen: "Totals",
  "deze rij": "This Row",
};

/** Reads tbl[…]; null for what is no reference into a table. */
export function parseTableReference(text: string): TableReference | null {
  const open = text.indexOf("[");
  if (open < 0 || !text.endsWith("]")) return null;
  const reference: TableReference = { table: text.slice(0, open), parts: [], columns: null };
  return readInside(text.slice(open + 1, -1).trim(), reference) ? reference : null;
}

function readInside(inside: string, into: TableReference): boolean {
  if (inside === "") return true;
  if (inside.startsWith("@")) {
    into.parts.push("This Row");
    const rest = inside.slice(1).trim();
    return rest === "" || readColumns(rest, into);
  }
  if (!inside.startsWith("[")) return readItem(inside, into);
  return splitList(inside).every(
    (item) => readColumnRange(item, into) || (bracketed(item) !== null && readItem(bracketed(item)!, into)),
  );
}

/** #Headers, or the name of a column. */
function readItem(item: string, into: TableReference): boolean {
  if (!item.startsWith("#")) return readColumns(item, into);
  const part = partNamed(item.slice(1));
  if (part) into.parts.push(part);
  return part !== undefined;
}

function partNamed(name: string): TablePart | undefined {
  const key = name.trim().toLowerCase();
  return PARTS.find((part) => part.toLowerCase() === key) ?? DUTCH_PARTS[key];
}

function readColumns(text: string, into: TableReference): boolean {
  if (readColumnRange(text, into)) return true;
  const name = unescape(bracketed(text) ?? text);
  into.columns = [name, name];
  return true;
}

/** [A]:[C] */
function readColumnRange(text: string, into: TableReference): boolean {
  const match = /^\[((?:[^\]']|'.)*)\]\s*:\s*\[((?:[^\]']|'.)*)\]$/s.exec(text);
  if (match) into.columns = [unescape(match[1]!), unescape(match[2]!)];
  return match !== null;
}

const bracketed = (text: string): string | null => /^\[((?:[^\][']|'.)*)\]$/s.exec(text)?.[1] ?? null;

function splitList(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = "";
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === "'") item += char + (text[++i] ?? "");
    else if ((char === "," || char === ";") && depth === 0) {
      items.push(item.trim());
      item = "";
    } else {
      if (char === "[") depth++;
      if (char === "]") depth--;
      item += char;
    }
  }
  return [...items, item.trim()];
}

const unescape = (name: string): string => name.replace(/'(.)/gs, "$1");
const escape = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");
/** After @ a name with such characters needs brackets of its own. */
const NEEDS_BRACKETS = /[^\p{L}\p{N}_]/u;

/** As a file holds it: a bare table as tbl[], a row as [#This Row]. */
export function inFile({ table, parts, columns }: TableReference): string {
  const items = parts.map((part) => `[#${part}]`);
  if (columns) items.push(columnItem(columns));
  const [only] = items;
  if (items.length === 0) return `${table}[]`;
  return items.length === 1 && !only!.includes("]:[") ? table + only! : `${table}[${items.join(",")}]`;
}

/** As a formula shows it: tbl, tbl[@Bedrag]. */
export function inFormula(reference: TableReference): string {
  const { table, parts, columns } = reference;
  if (parts.length === 0 && !columns && table !== "") return table;
  if (parts.length !== 1 || parts[0] !== "This Row") return inFile(reference);
  if (!columns) return `${table}[@]`;
  const [from, to] = columns;
  const simple = from === to && !NEEDS_BRACKETS.test(from);
  return `${table}[@${simple ? from : columnItem(columns)}]`;
}

const columnItem = ([from, to]: readonly [string, string]): string =>
  from === to ? `[${escape(from)}]` : `[${escape(from)}]:[${escape(to)}]`;

/** The same reference with its parts in Dutch, or back in English; everything else stays as it was written. */
export function translateParts(text: string, to: "nl" | "en"): string {
  return text.replace(/(?<!')#([\p{L} ]+)(?=\])/gu, (all, name: string) => {
    const part = partNamed(name);
    if (!part) return all;
    const dutch = Object.entries(DUTCH_PARTS).find(([, english]) => english === part)![0];
    return `#${to === "en" ? part : dutch.charAt(0).toUpperCase() + dutch.slice(1)}`;
  });
}

/** The cells a reference stands for, seen from a row; null where the table has no such column, row or part. */
export function zoneOf(reference: TableReference, shape: TableShape, row: number): Zone | null {
  const rows = rowsOf(reference.parts, shape, row);
  const cols = columnsOf(reference.columns, shape);
  return rows && cols && { top: rows[0], bottom: rows[1], left: cols[0], right: cols[1] };
}

function columnsOf(
  columns: TableReference["columns"],
  { zone, columnNames }: TableShape,
): [number, number] | null {
  if (!columns) return [zone.left, zone.right];
  const indexes = columns.map((name) =>
    columnNames.findIndex((known) => known.toLowerCase() === name.toLowerCase()),
  );
  if (indexes.includes(-1)) return null;
  return [zone.left + Math.min(...indexes), zone.left + Math.max(...indexes)];
}

function rowsOf(parts: readonly TablePart[], shape: TableShape, row: number): [number, number] | null {
  const { zone, headerRows, hasTotals } = shape;
  const first = zone.top + headerRows;
  const last = zone.bottom - (hasTotals ? 1 : 0);
  const spans = (parts.length === 0 ? (["Data"] as const) : parts).map((part): [number, number] | null => {
    switch (part) {
      case "All":
        return [zone.top, zone.bottom];
      case "Data":
        return [first, last];
      case "Headers":
        return headerRows > 0 ? [zone.top, first - 1] : null;
      case "Totals":
        return hasTotals ? [zone.bottom, zone.bottom] : null;
      case "This Row":
        return row >= first && row <= last ? [row, row] : null;
    }
  });
  const whole = spans.filter((span) => span !== null);
  if (whole.length < spans.length) return null;
  return [Math.min(...whole.map(([from]) => from)), Math.max(...whole.map(([, to]) => to))];
}
