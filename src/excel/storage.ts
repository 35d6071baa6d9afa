/**
 * Data of the add-in that travels with the workbook, as a custom XML part: a colleague who opens it, even with a differently
 * deployed add-in, sees the same.
 */

/** What is saved, each in a part of its own. */
export type PartName = "gemeente" | "check" | "plan" | "written";

const namespaceOf = (name: PartName) => `urn:pok-invoegtoepassing:${name}:1`;

/** Finds a part; after context.sync() read it with {@link readPart}. */
export function findPart(context: Excel.RequestContext, name: PartName): Excel.CustomXmlPart {
  const part = context.workbook.customXmlParts.getByNamespace(namespaceOf(name)).getOnlyItemOrNullObject();
  part.load("id");
  return part;
}

/** The content of a found part; null if it is not there or not from this add-in. */
export function parsePart(xml: string): unknown {
  const text = /<pok\b[^>]*>([\s\S]*)<\/pok>/.exec(xml)?.[1];
  try {
    return text === undefined ? null : JSON.parse(text.replaceAll("&quot;", '"'));
  } catch {
    return null;
  }
}

/** Saves data (as JSON) in a part; writes at the next context.sync(). @param part the part found, already synchronized */
export function savePart(
  context: Excel.RequestContext,
  name: PartName,
  part: Excel.CustomXmlPart,
  content: unknown,
): void {
  const xml = asXml(name, content);
  if (part.isNullObject) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
}

function asXml(name: PartName, content: unknown): string {
  // In JSON every character may be a \u code; that keeps the text valid XML too.
  const json = JSON.stringify(content).replace(
    /[<>&]/g,
    (token) => `\\u${token.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<pok xmlns="${namespaceOf(name)}">${json}</pok>`;
}
