import { MAX_COLS, MAX_ROWS, type Zone } from "./engine";

/** 0 -> A, 26 -> AA */
function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

export const cellName = (col: number, row: number): string => columnName(col) + (row + 1);

export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The address of a zone as Excel writes it: B2, B2:C4, A:C or 2:5. */
export function zoneAddress(zone: Zone, absolute = false): string {
  const d = absolute ? "$" : "";
  const col = (c: number) => d + columnName(c);
  const row = (r: number) => d + (r + 1);
  if (zone.top === 0 && zone.bottom === MAX_ROWS - 1) return `${col(zone.left)}:${col(zone.right)}`;
  if (zone.left === 0 && zone.right === MAX_COLS - 1) return `${row(zone.top)}:${row(zone.bottom)}`;
  const first = col(zone.left) + row(zone.top);
  const last = col(zone.right) + row(zone.bottom);
  return first === last ? first : `${first}:${last}`;
}

interface ParsedAddress {
  sheet: string | null;
  reference: string;
}

export function splitAddress(address: string): ParsedAddress {
  const text = address.trim().replace(/^=/, "");
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, reference: text };
  const sheet = text
    .slice(0, bang)
    .replace(/^'(.*)'$/s, "$1")
    .replace(/''/g, "'");
  return { sheet, reference: text.slice(bang + 1) };
}

/** Reads A1, $A$1:B2, A:C and 2:5; null for anything else, or for a place beyond Excel's last row or column. */
export function parseZone(reference: string): Zone | null {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?(?::([A-Z]{1,3})?([1-9]\d{0,6})?)?$/i.exec(
    reference.replace(/\$/g, ""),
  );
  if (!match) return null;
  const [, c1, r1, c2, r2] = match;
  const hasColon = reference.includes(":");
  if (!hasColon && (!c1 || !r1)) return null;
  if (hasColon && (Boolean(c1) !== Boolean(c2) || Boolean(r1) !== Boolean(r2) || (!c1 && !r1))) return null;
  const cols = c1 ? [columnIndex(c1), columnIndex(c2 ?? c1)] : [0, MAX_COLS - 1];
  const rows = r1 ? [Number(r1) - 1, Number(r2 ?? r1) - 1] : [0, MAX_ROWS - 1];
  const zone = {
    left: Math.min(...cols),
    right: Math.max(...cols),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
  return zone.right < MAX_COLS && zone.bottom < MAX_ROWS ? zone : null;
}
