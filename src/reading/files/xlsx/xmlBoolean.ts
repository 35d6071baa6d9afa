/** A boolean as XML writes it. */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
