import type { Area } from "./area";

interface GridStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  align?: string;
  verticalAlign?: string;
  wrapping?: string;
  fillColor?: string;
  textColor?: string;
  fontSize?: number;
}

/** The value all cells share, or null when they differ: what Excel answers for a mixed range. */
export function commonStyle<K extends keyof GridStyle, D>(
  range: Area,
  key: K,
  fallback: D,
): NonNullable<GridStyle[K]> | D | null {
  const { doc, sheetId, zone } = range;
  const inside = doc.clip(sheetId, zone);
  if (!inside) return fallback;
  let common: unknown;
  let first = true;
  for (let row = inside.top; row <= inside.bottom; row++)
    for (let col = inside.left; col <= inside.right; col++) {
      const style = doc.getters.getCellStyle({ sheetId, col, row }) as GridStyle;
      const value = style[key] || fallback;
      if (first) common = value;
      else if (common !== value) return null;
      first = false;
    }
  return common as NonNullable<GridStyle[K]> | D;
}

export function setStyle(range: Area, style: { [K in keyof GridStyle]?: GridStyle[K] | undefined }): void {
  const { doc, sheetId, zone } = range;
  const whole = zone.bottom - zone.top > 100_000 || zone.right - zone.left > 10_000;
  if (!whole) doc.ensureSize(sheetId, zone);
  const target = doc.clip(sheetId, zone);
  if (target) doc.dispatch("SET_FORMATTING", { sheetId, target: [target], style });
}

const hex = (n: number): string => n.toString(16).padStart(2, "0").toUpperCase();

/** #rgb, #rrggbb, rgb(…) and bare rrggbb, as Excel gives a colour back. */
export function excelColor(color: string): string {
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((c) => c + c)
      .join("")}`.toUpperCase();
  const rgb = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/i.exec(color);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((n) => hex(Number(n)))
      .join("")}`;
  const long = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(color);
  return long ? `#${long[1]!.toUpperCase()}` : color;
}
