import { SaxesParser } from "saxes";
import { beschadigd } from "../fouten";

/** Wat er met de onderdelen van een XML-tekst gebeurt. Namen zonder voorvoegsel: `<x:c>` en `<c>` zijn hetzelfde. */
export interface Ontvanger {
  open(naam: string, attributen: Readonly<Record<string, string>>): void;
  sluit?(naam: string): void;
  tekst?(tekst: string): void;
}

/**
 * Ontleedt XML stuk voor stuk.
 * @yields het aantal gelezen bytes
 * @throws {PokFout} `ongeldig` bij XML die niet klopt; `wat` zegt waarvan
 */
export function* leesXml(
  stukken: readonly Uint8Array[],
  wat: string,
  { open, sluit, tekst }: Ontvanger,
): Generator<number, void, void> {
  const ontleder = new SaxesParser({ position: false, xmlns: false });
  const fout = () => beschadigd(`${wat} is geen geldige XML`);
  ontleder.on("error", () => {
    throw fout();
  });
  ontleder.on("opentag", ({ name, attributes }) => open(lokaal(name), attributes));
  if (sluit) ontleder.on("closetag", ({ name }) => sluit(lokaal(name)));
  if (tekst) {
    ontleder.on("text", tekst);
    ontleder.on("cdata", tekst);
  }
  const decoder = new TextDecoder(codering(stukken[0]), { fatal: true });
  const decodeer = (stuk?: Uint8Array): string => {
    try {
      return decoder.decode(stuk, { stream: stuk !== undefined });
    } catch {
      throw fout();
    }
  };
  let gedaan = 0;
  for (const stuk of stukken) {
    ontleder.write(decodeer(stuk));
    yield (gedaan += stuk.length);
  }
  ontleder.write(decodeer()).close();
}

function lokaal(naam: string): string {
  return naam.slice(naam.indexOf(":") + 1);
}

/** XML is UTF-8, of UTF-16 met een BOM. */
function codering(begin: Uint8Array | undefined): string {
  if (begin?.[0] === 0xff && begin[1] === 0xfe) return "utf-16le";
  return begin?.[0] === 0xfe && begin[1] === 0xff ? "utf-16be" : "utf-8";
}
