/** Settings of the add-in travel in a custom XML part of their own, so that they survive save and open. */
const NAMESPACE = "urn:proefwerkmap:instellingen";

export const isSettingsPart = (xml: string): boolean => xml.includes(`xmlns="${NAMESPACE}"`);

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

export function writeSettings(settings: ReadonlyMap<string, unknown>): string {
  const entries = [...settings].map(
    ([key, value]) => `<instelling sleutel="${escape(key)}">${escape(JSON.stringify(value))}</instelling>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><instellingen xmlns="${NAMESPACE}">${entries.join("")}</instellingen>`;
}

export function readSettings(xml: string): [string, unknown][] {
  const doc = new DOMParser().parseFromString(xml, "text/xml");
  return Array.from(doc.getElementsByTagName("instelling")).map((element) => [
    element.getAttribute("sleutel") ?? "",
    JSON.parse(element.textContent ?? "null"),
  ]);
}
