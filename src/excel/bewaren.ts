/**
 * Gegevens van de invoegtoepassing die met de werkmap meegaan, als aangepast XML-deel: een collega die haar opent, ook met
 * een anders uitgerolde invoegtoepassing, ziet hetzelfde.
 */

/** Wat bewaard wordt, elk in een eigen deel. */
export type Deelnaam = "gemeente" | "controle" | "plan" | "geschreven";

const naamruimte = (naam: Deelnaam) => `urn:pok-invoegtoepassing:${naam}:1`;

/** Zoekt een deel op; lees na context.sync() met {@link leesDeel}. */
export function zoekDeel(context: Excel.RequestContext, naam: Deelnaam): Excel.CustomXmlPart {
  const deel = context.workbook.customXmlParts.getByNamespace(naamruimte(naam)).getOnlyItemOrNullObject();
  deel.load("id");
  return deel;
}

/** De inhoud van een gevonden deel; null als het er niet is of niet van deze toepassing is. */
export function ontleedDeel(xml: string): unknown {
  const tekst = /<pok\b[^>]*>([\s\S]*)<\/pok>/.exec(xml)?.[1];
  try {
    return tekst === undefined ? null : JSON.parse(tekst.replaceAll("&quot;", '"'));
  } catch {
    return null;
  }
}

/** Bewaart gegevens (als JSON) in een deel; schrijft bij de volgende context.sync(). @param deel het gezochte deel, al gesynchroniseerd */
export function bewaarDeel(
  context: Excel.RequestContext,
  naam: Deelnaam,
  deel: Excel.CustomXmlPart,
  inhoud: unknown,
): void {
  const xml = alsXml(naam, inhoud);
  if (deel.isNullObject) context.workbook.customXmlParts.add(xml);
  else deel.setXml(xml);
}

function alsXml(naam: Deelnaam, inhoud: unknown): string {
  // In JSON mag elk teken als \u-code; zo blijft de tekst ook geldig XML.
  const json = JSON.stringify(inhoud).replace(
    /[<>&]/g,
    (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<pok xmlns="${naamruimte(naam)}">${json}</pok>`;
}
