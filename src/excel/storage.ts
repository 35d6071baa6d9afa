/**
 * Data of the add-in that travels with the workbook, as a custom XML part: a colleague who opens it, even with a differently
 * deployed add-in, sees the same.
 */

/** What is saved, each in a part of its own. */
export type PartName = "gemeente" | "check" | "plan" | "written";

export const namespaceOf = (name: PartName) => `urn:pok-invoegtoepassing:${name}:1`;

/** Finds a part; after context.sync() its XML can be asked for, if it is there. */
export function findPart(context: Excel.RequestContext, name: PartName): Excel.CustomXmlPart {
  const part = context.workbook.customXmlParts.getByNamespace(namespaceOf(name)).getOnlyItemOrNullObject();
  part.load("id");
  return part;
}
