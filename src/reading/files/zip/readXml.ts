import { SaxesParser } from "saxes";
import { damaged } from "../errors";

/** What happens to the parts of an XML text. Names without prefix: `<x:c>` and `<c>` are the same. */
export interface XmlRecipient {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Parses XML piece by piece.
 * @yields the number of bytes read
 * @throws {PokError} `ongeldig` for XML that is not right; `what` says of what
 */
export function* readXml(
  pieces: readonly Uint8Array[],
  what: string,
  { open, close, text }: XmlRecipient,
): Generator<number, void, void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const error = () => damaged(`${what} is geen geldige XML`);
  parser.on("error", () => {
    throw error();
  });
  parser.on("opentag", ({ name, attributes }) => open(localName(name), attributes));
  if (close) parser.on("closetag", ({ name }) => close(localName(name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  const decoder = new TextDecoder(encoding(pieces[0]), { fatal: true });
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw error();
    }
  };
  let processed = 0;
  for (const piece of pieces) {
    parser.write(decode(piece));
    yield (processed += piece.length);
  }
  parser.write(decode()).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** XML is UTF-8, or UTF-16 with a BOM. */
function encoding(start: Uint8Array | undefined): string {
  if (start?.[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start?.[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}
