import JSZip from "jszip";
import { relativeTargets } from "./package";

const COMMENT_RELATION =
  /<Relationship\b[^>]*\bType="[^"]*\/(?:comments|vmlDrawing|threadedComment)"[^>]*?(?:\/>|>\s*<\/Relationship>)/g;

/**
 * The original file in a form exceljs can read: it stumbles over comments under other names than Excel's own,
 * and over targets from the root. The comments themselves are written again from the document.
 */
export async function forExcelJs(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, file] of Object.entries(zip.files)) {
    if (path.endsWith(".rels")) {
      const relations = relativeTargets(path, await file.async("text"));
      zip.file(path, /worksheets\/_rels\//.test(path) ? relations.replace(COMMENT_RELATION, "") : relations);
    } else if (/worksheets\/[^/]+\.xml$/.test(path)) {
      zip.file(path, (await file.async("text")).replace(/<legacyDrawing\b[^>]*\/>/g, ""));
    }
  }
  return zip.generateAsync({ type: "uint8array" });
}
