/** Reads and saves the parts that storage.ts finds. A file of its own, as the first view has nothing to read in most workbooks. */
import { WorkbookError } from "../sheet/obstacle";
import { isNewer, type StoredContent } from "../work/stored";
import { findPart, namespaceOf, type PartName } from "./storage";

/** A part and what is in it now. */
export interface FoundPart {
  readonly part: Excel.CustomXmlPart;
  /** See {@link parsePart}; null if the part is not there. */
  readonly content: unknown;
}

/** Finds a part and reads it; takes two syncs. */
export async function loadPart(context: Excel.RequestContext, name: PartName): Promise<FoundPart> {
  const part = findPart(context, name);
  await context.sync();
  if (part.isNullObject) return { part, content: null };
  const xml = part.getXml();
  await context.sync();
  return { part, content: parsePart(xml.value) };
}

/** The content of a part that is there; what is not from this add-in, or damaged, comes back as text. */
export function parsePart(xml: string): unknown {
  const text = /<pok\b[^>]*>([\s\S]*)<\/pok>/.exec(xml)?.[1];
  try {
    return text === undefined ? xml : JSON.parse(text.replaceAll("&quot;", '"'));
  } catch {
    return xml;
  }
}

/**
 * Saves data (as JSON) in a part; writes at the next context.sync().
 * @throws {WorkbookError} `newerStored` if a newer add-in wrote what is there
 */
export function savePart(
  context: Excel.RequestContext,
  name: PartName,
  { part, content: now }: FoundPart,
  content: StoredContent,
): void {
  if (isNewer(now, content)) throw new WorkbookError({ kind: "newerStored" });
  const xml = asXml(name, content);
  if (part.isNullObject) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
}

function asXml(name: PartName, content: unknown): string {
  // In JSON every character may be a \u code; that keeps the text valid XML too, which knows no U+FFFE and U+FFFF.
  const json = JSON.stringify(content).replace(
    /[<>&\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<pok xmlns="${namespaceOf(name)}">${json}</pok>`;
}
