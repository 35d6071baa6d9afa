/**
 * Data of the add-in that travels with the workbook, as a custom XML part: a colleague who opens it, even with a differently
 * deployed add-in, sees the same.
 */

import { WorkbookError } from "../sheet/obstacle";
import { isNewer, type StoredContent } from "../work/stored";

/** What is saved, each in a part of its own. */
export type PartName = "gemeente" | "check" | "plan" | "written";

const namespaceOf = (name: PartName) => `urn:pok-invoegtoepassing:${name}:1`;

/** A part and what is in it now. */
export interface FoundPart {
  readonly part: Excel.CustomXmlPart;
  /** See {@link parsePart}; null if the part is not there. */
  readonly content: unknown;
}

/** Finds a part; after context.sync() its XML can be asked for, if it is there. */
export function findPart(context: Excel.RequestContext, name: PartName): Excel.CustomXmlPart {
  const part = context.workbook.customXmlParts.getByNamespace(namespaceOf(name)).getOnlyItemOrNullObject();
  part.load("id");
  return part;
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
    (token) => `\\u${token.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<pok xmlns="${namespaceOf(name)}">${json}</pok>`;
}
