import { normalize } from "../../../sheet/text";

/**
 * Finds headers in a header row, exactly or else by their start: “Bedrag (euro's)” is the header Bedrag.
 * @returns per header its place from 0, or -1
 */
export function headerPlaces(headerRow: readonly unknown[], headers: readonly string[]): number[] {
  const texts = headerRow.map((cell) => normalize(String(cell ?? "")));
  return headers.map(normalize).map((header) => {
    const exact = texts.indexOf(header);
    return exact >= 0 ? exact : texts.findIndex((text) => text.startsWith(`${header} `));
  });
}
