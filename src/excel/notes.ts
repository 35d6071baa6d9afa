import { isOwnNote } from "../work/formulas/note";
import type { Target } from "../sheet/target";
import { rangeOf } from "./read";
import { must } from "../sheet/must";

/** Whether this Excel knows notes; otherwise everything is only in the register. */
export const supportsNotes = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.18");

const key = ({ sheetId, row, column }: Pick<Target, "sheetId" | "row" | "column">) =>
  `${sheetId}|${row}|${column}`;

interface FoundNotes {
  /** Cells that already have a note or comment. */
  occupied: ReadonlySet<string>;
  /** Notes of this add-in, by cell. */
  own: ReadonlyMap<string, Excel.Note>;
}

async function read(
  context: Excel.RequestContext,
  isOurs: (content: string) => boolean = isOwnNote,
): Promise<FoundNotes> {
  const { notes, comments } = context.workbook;
  notes.load("items/content");
  comments.load("items/id");
  await context.sync();
  const places = [...notes.items, ...comments.items].map((attached) => {
    const place = attached.getLocation();
    place.load("rowIndex,columnIndex");
    place.worksheet.load("id");
    return place;
  });
  await context.sync();
  const keys = places.map(({ worksheet, rowIndex, columnIndex }) =>
    key({ sheetId: worksheet.id, row: rowIndex, column: columnIndex }),
  );
  return {
    occupied: new Set(keys),
    own: new Map(
      notes.items.flatMap((note, i) => (isOurs(note.content) ? [[must(keys[i]), note] as const] : [])),
    ),
  };
}

/**
 * Puts notes at cells that have nothing attached yet. Writes at the next context.sync().
 * @returns how many; null where Excel knows no notes
 */
export async function putNotes(
  context: Excel.RequestContext,
  texts: readonly { target: Target; text: string }[],
): Promise<number | null> {
  if (!supportsNotes()) return null;
  const { occupied } = await read(context);
  const free = texts.filter(({ target }) => !occupied.has(key(target)));
  for (const { target, text } of free) {
    const cell = rangeOf(context, { ...target, rows: 1, columns: 1 });
    context.workbook.notes.add(cell, text);
  }
  return free.length;
}

/** Removes our own notes at these cells. Writes at the next context.sync(). @param isOurs by its text */
export async function removeNotes(
  context: Excel.RequestContext,
  targets: readonly Target[],
  isOurs?: (content: string) => boolean,
): Promise<void> {
  if (!supportsNotes()) return;
  const { own } = await read(context, isOurs);
  for (const target of targets) own.get(key(target))?.delete();
}
