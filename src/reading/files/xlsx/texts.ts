import type { XmlRecipient } from "../zip/readXml";
import { must } from "../../../sheet/must";

const ESCAPED = /_x([0-9a-f]{4})_/gi;

/**
 * Collects the text of a `<si>` or `<is>`: all formatted pieces joined, without the phonetics (`<rPh>`) that Japanese text
 * may have.
 */
export class TextCapture {
  private text = "";
  private inText = false;
  private inPhonetic = false;
  private raised = false;

  open(name: string, attributes: Readonly<Record<string, string>> = {}): void {
    if (name === "t") this.inText = !this.inPhonetic;
    else if (name === "rPh") this.inPhonetic = true;
    else if (name === "r") this.raised = false;
    else if (name === "vertAlign") this.raised = attributes.val === "superscript";
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inPhonetic = false;
    else if (name === "r") this.raised = false;
  }

  add(text: string): void {
    if (this.inText) this.text += this.raised ? raise(text) : text;
  }

  /** The collected text, and starts again. */
  take(): string {
    const text = readEscaped(this.text);
    this.text = "";
    return text;
  }
}

const RAISED: ReadonlyMap<string, string> = new Map(
  Array.from("0123456789()", (token, i) => [token, must("⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾"[i])]),
);

/** A raised figure is a footnote and no figure of the number before it. */
function raise(text: string): string {
  return Array.from(text, (token) => RAISED.get(token) ?? token).join("");
}

/** Characters that XML does not know are written as `_x000D_`. */
export function readEscaped(text: string): string {
  return text.includes("_x")
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Reads the shared texts of a workbook, which cells refer to by number. */
export function sharedTexts(texts: string[]): XmlRecipient {
  const capture = new TextCapture();
  return {
    open: (name, attributes) => capture.open(name, attributes),
    text: (text) => capture.add(text),
    close(name) {
      capture.close(name);
      if (name === "si") texts.push(capture.take());
    },
  };
}
