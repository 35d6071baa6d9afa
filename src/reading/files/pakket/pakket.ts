import JSZip from "jszip";
import { beschadigd, bestandsfout, teGroot } from "../fouten";
import { crc32 } from "./crc32";

/** Meer uitgepakte bytes dan dit zijn geen werkmap maar een zipbom, of te veel voor het venster. */
const MEESTE_BYTES = 200 * 1024 * 1024;

/** Een onderdeel van een zip, nog ingepakt; JSZip houdt wat de inhoudsopgave zegt in `_data`, buiten zijn typen. */
type Ingepakt = JSZip.JSZipObject & {
  _data?: { crc32?: number; uncompressedSize?: number };
  internalStream(soort: "uint8array"): JSZip.JSZipStreamHelper<Uint8Array>;
};

/** De onderdelen van een zip, naar hun pad; hoofdletters tellen daarin niet. */
export class Pakket {
  private uitgepakt = 0;

  private constructor(private readonly onderdelen: ReadonlyMap<string, Ingepakt>) {}

  /** @throws {PokFout} `ongeldig` als de inhoudsopgave van de zip ontbreekt of niet klopt */
  static async open(bytes: Uint8Array): Promise<Pakket> {
    let zip: JSZip;
    try {
      zip = await JSZip.loadAsync(bytes);
    } catch (fout) {
      if (/encrypted/i.test(String(fout))) {
        throw bestandsfout("is ingepakt met een wachtwoord", "pak het eerst uit en lees de werkmap zelf");
      }
      throw beschadigd("het is een zip (zoals elke .xlsx) die afgebroken of door elkaar geraakt is");
    }
    return new Pakket(
      new Map(Object.values(zip.files).map((onderdeel) => [sleutel(onderdeel.name), onderdeel as Ingepakt])),
    );
  }

  heeft(pad: string): boolean {
    return this.onderdelen.has(sleutel(pad));
  }

  /** Uitgepakte omvang in bytes volgens de inhoudsopgave; 0 als het onderdeel er niet is. */
  omvang(pad: string): number {
    return this.onderdelen.get(sleutel(pad))?._data?.uncompressedSize ?? 0;
  }

  /**
   * Pakt een onderdeel uit, in stukken van enkele tientallen kilobytes en met de beurt ertussen terug.
   * @param wat hoe het onderdeel in een foutzin heet
   * @returns null als het werk is afgebroken
   * @throws {PokFout} `ongeldig` als het ontbreekt, beschadigd is, of alles samen te groot wordt
   */
  lees(pad: string, wat: string, signaal?: { readonly aborted: boolean }): Promise<Uint8Array[] | null> {
    const onderdeel = this.onderdelen.get(sleutel(pad));
    if (!onderdeel) return Promise.reject(beschadigd(`${wat} ontbreekt`));
    const omvang = this.omvang(pad);
    this.uitgepakt += omvang;
    if (this.uitgepakt > MEESTE_BYTES) return Promise.reject(teGroot("uitgepakt is het meer dan 200 MB"));
    return new Promise((klaar, mislukt) => {
      const stroom = onderdeel.internalStream("uint8array");
      const stukken: Uint8Array[] = [];
      let crc = -1;
      let lengte = 0;
      stroom
        .on("data", (stuk) => {
          lengte += stuk.length;
          crc = crc32(crc, stuk);
          stukken.push(stuk);
          // Een zipbom liegt over haar omvang: uitpakken houdt op zodra dat blijkt.
          const liegt = lengte > omvang;
          if (!liegt && !signaal?.aborted) return;
          stroom.pause();
          if (liegt) mislukt(beschadigd(`${wat} is groter dan de inhoudsopgave zegt`));
          else klaar(null);
        })
        .on("error", () => mislukt(beschadigd(`${wat} is niet uit te pakken`)))
        .on("end", () => {
          const verwacht = onderdeel._data?.crc32;
          if (verwacht === undefined || verwacht === (~crc | 0)) klaar(stukken);
          else mislukt(beschadigd(`${wat} klopt niet met zijn controlegetal`));
        })
        .resume();
    });
  }
}

/** Sommige schrijvers zetten “\” in een pad, of een “/” vooraan. */
function sleutel(pad: string): string {
  return pad.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
