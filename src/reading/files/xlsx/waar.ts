/** Een boolean zoals XML hem schrijft. */
export function isWaar(tekst: string | undefined): boolean {
  return tekst === "1" || tekst === "true";
}
