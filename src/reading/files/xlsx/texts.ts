import type { XmlRecipient } from "../zip/readXml";

const ESCAPED = /_x([0-9a-f]{4})_/gi;

/**
 * Collects the text of a `<si>` or `<is>`: all formatted pieces joined, without the phonetics (`<rPh>`) that Japanese text
 * may have.
 */
export class TextCapture {
  private text = "";
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === "t") this.inText = !this.inPhonetic;
    else if (name === "rPh") this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inPhonetic = false;
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  /** The collected text, and starts again. */
  take(): string {
    const text = readEscaped(this.text);
    this.text = "";
    return text;
  }
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
    open: (name) => capture.open(name),
    text: (text) => capture.add(text),
    close(name) {
      capture.close(name);
      if (name === "si") texts.push(capture.take());
    },
  };
}
