import { cellName } from "../address";
import type { WorkbookDocument } from "../document";
import type { StoredNote } from "../stored";
import { sheetParts, XlsxPackage } from "./package";
import { toXml } from "./tableFormulas";

/** What stands in the file as a note: the notes, and comments too, which in a file need more than this host writes. */
export const notesOf = (doc: WorkbookDocument, sheetId: string): StoredNote[] =>
  [...doc.notes, ...doc.comments].filter((note) => note.sheetId === sheetId);

/** The parts with notes, each note with its own author: exceljs calls them all “Author”. */
export async function noteParts(bytes: Uint8Array, doc: WorkbookDocument): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  if (doc.notes.length + doc.comments.length === 0) return parts;
  const file = await XlsxPackage.read(bytes);
  for (const { name, path } of sheetParts(file)) {
    const part = [...file.relations(path).values()].find(({ type }) => type === "comments");
    const sheetId = doc.getters.getSheetIdByName(name);
    if (part && sheetId) parts.set(part.target, withAuthors(file.text(part.target)!, notesOf(doc, sheetId)));
  }
  return parts;
}

function withAuthors(xml: string, notes: readonly StoredNote[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const list = authors.map((author) => `<author>${toXml(author)}</author>`).join("");
  return xml
    .replace(/<authors>[\s\S]*?<\/authors>/, `<authors>${list}</authors>`)
    .replace(/(<comment ref="([A-Z]+\d+)" authorId=)"\d+"/g, (_all, head: string, ref: string) => {
      const note = notes.find(({ col, row }) => cellName(col, row) === ref);
      return `${head}"${Math.max(0, authors.indexOf(note?.author ?? ""))}"`;
    });
}
