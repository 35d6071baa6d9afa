import JSZip from "jszip";
import { elements, relativeTargets, resolve } from "./package";

const COMMENT_RELATION =
  /<Relationship\b[^>]*\bType="[^"]*\/(?:comments|vmlDrawing|threadedComment)"[^>]*?(?:\/>|>\s*<\/Relationship>)/g;

/** A column of a table with a formula of its own. */
const FULL_COLUMN = /<tableColumn\b([^>]*[^/>])>[\s\S]*?<\/tableColumn>/g;

/**
 * The original file in a form exceljs can read: it stumbles over comments under other names than Excel's own, over
 * targets from the root, over drawings without Excel's prefix and over formulas in the columns of a table. Those are
 * written again from the document.
 */
export async function forExcelJs(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, file] of Object.entries(zip.files)) {
    if (path.endsWith(".rels")) {
      const relations = relativeTargets(path, await file.async("text"));
      zip.file(path, /worksheets\/_rels\//.test(path) ? relations.replace(COMMENT_RELATION, "") : relations);
    } else if (/worksheets\/[^/]+\.xml$/.test(path)) {
      zip.file(path, (await file.async("text")).replace(/<legacyDrawing\b[^>]*\/>/g, ""));
    } else if (/^xl\/tables\/[^/]+\.xml$/.test(path)) {
      zip.file(path, (await file.async("text")).replace(FULL_COLUMN, "<tableColumn$1/>"));
    }
  }
  for (const { name } of zip.file(/worksheets\/_rels\/[^/]+\.rels$/)) await dropForeignDrawing(zip, name);
  return zip.generateAsync({ type: "uint8array" });
}

/** Does a drawing have the prefix that exceljs reads by? */
export const hasUsualPrefix = (drawing: string): boolean => drawing.includes("<xdr:wsDr");

async function dropForeignDrawing(zip: JSZip, path: string): Promise<void> {
  const relations = new DOMParser().parseFromString(await zip.file(path)!.async("text"), "text/xml");
  const folder = path.replace(/_rels\/[^/]+$/, "");
  const sheet = folder + path.slice(path.lastIndexOf("/") + 1).replace(/\.rels$/, "");
  for (const relation of elements(relations, "Relationship")) {
    if (!/\/drawing$/.test(relation.getAttribute("Type") ?? "")) continue;
    const target = resolve(folder, relation.getAttribute("Target") ?? "");
    const drawing = await zip.file(target)?.async("text");
    if (drawing === undefined || hasUsualPrefix(drawing)) continue;
    zip.remove(target);
    zip.remove(target.replace(/([^/]+)$/, "_rels/$1.rels"));
    relation.remove();
    zip.file(path, relations.documentElement.outerHTML);
    zip.file(sheet, (await zip.file(sheet)!.async("text")).replace(/<drawing\b[^>]*\/>/, ""));
  }
}
