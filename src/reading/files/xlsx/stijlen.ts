import type { Ontvanger } from "../pakket/leesXml";
import { isDatumopmaak, isIngebouwdeDatum } from "../../../sheet/datumopmaak";

/** Per celstijl of zij een getal als datum of tijd toont; de rest van de opmaak verandert de waarde niet. */
export class Stijlen {
  private readonly codes = new Map<number, string>();
  private readonly opmaak: number[] = [];
  private readonly datums = new Set<string>();
  private inCelstijlen = false;

  readonly ontvanger: Ontvanger = {
    open: (naam, { numFmtId, formatCode }) => {
      if (naam === "cellXfs") this.inCelstijlen = true;
      else if (naam === "numFmt" && formatCode !== undefined) this.codes.set(Number(numFmtId), formatCode);
      else if (naam === "xf" && this.inCelstijlen) this.opmaak.push(Number(numFmtId ?? 0));
    },
    sluit: (naam) => {
      if (naam === "cellXfs") this.inCelstijlen = false;
      if (naam !== "styleSheet") return;
      this.opmaak.forEach((nummer, stijl) => {
        if (this.isDatumnummer(nummer)) this.datums.add(String(stijl));
      });
    },
  };

  /** @param stijl het nummer van de stijl, zoals het bij een cel staat */
  isDatum(stijl: string): boolean {
    return this.datums.has(stijl);
  }

  private isDatumnummer(nummer: number): boolean {
    const code = this.codes.get(nummer);
    return code === undefined ? isIngebouwdeDatum(nummer) : isDatumopmaak(code);
  }
}
