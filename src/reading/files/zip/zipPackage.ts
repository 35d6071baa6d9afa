import JSZip from "jszip";
import { damaged, fileError, tooLarge } from "../errors";
import { crc32 } from "./crc32";

/** More unpacked bytes than this are no workbook but a zip bomb, or too much for the pane. */
const MAX_BYTES = 200 * 1024 * 1024;

/** A part of a zip, still packed; JSZip keeps what the directory says in `_data`, outside its types. */
type Packed = JSZip.JSZipObject & {
  _data?: { crc32?: number; uncompressedSize?: number };
  internalStream(kind: "uint8array"): JSZip.JSZipStreamHelper<Uint8Array>;
};

/** The parts of a zip, by their path; case does not count in it. */
export class ZipPackage {
  private unpacked = 0;

  private constructor(private readonly parts: ReadonlyMap<string, Packed>) {}

  /** @throws {PokError} `ongeldig` if the directory of the zip is missing or not right */
  static async open(bytes: Uint8Array): Promise<ZipPackage> {
    let zip: JSZip;
    try {
      zip = await JSZip.loadAsync(bytes);
    } catch (error) {
      if (/encrypted/i.test(String(error))) {
        throw fileError("is ingepakt met een wachtwoord", "pak het eerst uit en lees de werkmap zelf");
      }
      throw damaged("het is een zip (zoals elke .xlsx) die afgebroken of door elkaar geraakt is");
    }
    return new ZipPackage(
      new Map(Object.values(zip.files).map((component) => [key(component.name), component as Packed])),
    );
  }

  has(pad: string): boolean {
    return this.parts.has(key(pad));
  }

  /** Unpacked size in bytes according to the directory; 0 if the part is not there. */
  size(pad: string): number {
    return this.parts.get(key(pad))?._data?.uncompressedSize ?? 0;
  }

  /**
   * Unpacks a part, in pieces of some tens of kilobytes and yielding in between.
   * @param what what the part is called in an error sentence
   * @returns null if the work was aborted
   * @throws {PokError} `ongeldig` if it is missing, damaged, or everything together becomes too large
   */
  read(pad: string, what: string, signal?: { readonly aborted: boolean }): Promise<Uint8Array[] | null> {
    const component = this.parts.get(key(pad));
    if (!component) return Promise.reject(damaged(`${what} ontbreekt`));
    const size = this.size(pad);
    this.unpacked += size;
    if (this.unpacked > MAX_BYTES) return Promise.reject(tooLarge("uitgepakt is het meer dan 200 MB"));
    return new Promise((done, failed) => {
      const stream = component.internalStream("uint8array");
      const pieces: Uint8Array[] = [];
      let crc = -1;
      let length = 0;
      stream
        .on("data", (piece) => {
          length += piece.length;
          crc = crc32(crc, piece);
          pieces.push(piece);
          // A zip bomb lies about its size: unpacking stops as soon as that shows.
          const lies = length > size;
          if (!lies && !signal?.aborted) return;
          stream.pause();
          if (lies) failed(damaged(`${what} is groter dan de inhoudsopgave zegt`));
          else done(null);
        })
        .on("error", () => failed(damaged(`${what} is niet uit te pakken`)))
        .on("end", () => {
          const expected = component._data?.crc32;
          if (expected === undefined || expected === (~crc | 0)) done(pieces);
          else failed(damaged(`${what} klopt niet met zijn controlegetal`));
        })
        .resume();
    });
  }
}

/** Some writers put “\” in a path, or a “/” in front. */
function key(pad: string): string {
  return pad.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
