import { damaged, fileError } from "../errors";
import type { ZipPackage } from "../zip/zipPackage";
import type { Reader } from "./reader";
import { readRelationships } from "./relationships";
import { isTrue } from "./xmlBoolean";
import { must } from "../../../sheet/must";

/** A worksheet in the directory of the workbook. */
export interface SheetReference {
  name: string;
  path: string;
  visible: boolean;
}

/** What the workbook says about itself, with the paths of what is to be read. */
export interface Workbook {
  sheets: readonly SheetReference[];
  /** Dates count from 1904 instead of 1900. */
  from1904: boolean;
  texts: string | undefined;
  styles: string | undefined;
}

/** Zips that are no .xlsx, recognized by a part. */
const OTHERS: readonly (readonly [component: string, what: string])[] = [
  ["xl/workbook.bin", "is een binaire werkmap (.xlsb)"],
  ["content.xml", "is een OpenDocument-bestand (.ods)"],
  ["index/document.iwa", "is een Numbers-bestand van Apple"],
  ["index.zip", "is een Numbers-bestand van Apple"],
  ["word/document.xml", "is een Word-document"],
  ["ppt/presentation.xml", "is een PowerPoint-presentatie"],
];

/**
 * Reads which sheets a workbook has. File names within the package are not fixed: everything goes through the references.
 * @throws {PokError} `ongeldig` if the package is no workbook with worksheets
 */
export async function readWorkbook(reader: Reader): Promise<Workbook> {
  const path = await findWorkbook(reader);
  const sheets: { name: string; id: string; visible: boolean }[] = [];
  let from1904 = false;
  await reader.read(path, "de inhoudsopgave van de werkmap", {
    open(tag, attributes) {
      // An extension has a tag of the same name, which says nothing about dates.
      if (tag === "workbookPr" && attributes.date1904 !== undefined) from1904 = isTrue(attributes.date1904);
      if (tag === "sheet") {
        const { name: name = "", state: shown = "visible" } = attributes;
        sheets.push({ name, id: relationshipId(attributes), visible: shown === "visible" });
      }
    },
  });
  const relationships = await readRelationships(reader, path);
  const ofKind = (kind: string) => relationships.find((relationship) => relationship.kind === kind)?.path;
  const worksheets = sheets.flatMap(({ name, id, visible }) => {
    const relationship = relationships.find((candidate) => candidate.id === id);
    if (!relationship) throw damaged(`blad “${name}” ontbreekt`);
    return relationship.kind === "worksheet" ? [{ name, visible, path: relationship.path }] : [];
  });
  const styles = ofKind("styles");
  // Without its styles a workbook can still be read: only which numbers are dates is then not known.
  const presentStyles = styles !== undefined && reader.zipPackage.has(styles) ? styles : undefined;
  if (worksheets.length === 0) throw fileError("is een werkmap zonder werkbladen");
  return { sheets: worksheets, from1904, texts: ofKind("sharedStrings"), styles: presentStyles };
}

async function findWorkbook(reader: Reader): Promise<string> {
  refuseOthers(reader.zipPackage);
  const main = (await readRelationships(reader, "")).find(({ kind }) => kind === "officeDocument");
  if (!main) throw damaged("het noemt geen werkmap");
  return main.path;
}

function refuseOthers(zipPackage: ZipPackage): void {
  const other = OTHERS.find(([component]) => zipPackage.has(component));
  if (other) throw fileError(other[1], "open het en bewaar het als Excel-werkmap (.xlsx)");
  if (!zipPackage.has("_rels/.rels")) {
    throw fileError("is een zip waarin geen Excel-werkmap zit", "pak het eerst uit en lees de werkmap zelf");
  }
}

/** The attribute with a prefix (usually `r:id`); `sheetId` is something else. */
function relationshipId(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return name === undefined ? "" : must(attributes[name]);
}
