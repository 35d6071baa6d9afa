/** Waarom er op deze plaats (nu) niet geschreven kan worden. */
export type Belet =
  | { soort: "geenBereik" }
  | { soort: "bladBeveiligd" | "opmaakBeveiligd" | "bladVerborgen" | "bladBezet"; blad: string }
  | {
      soort:
        | "bladWeg"
        | "gewijzigd"
        | "celInBewerking"
        | "geenToegang"
        | "afgebroken"
        | "functiesOntbreken"
        | "selectieLeeg"
        | "teOud"
        | "meerSelecties"
        | "planWeg"
        | "planGewijzigd"
        | "geenRegels";
    }
  | { soort: "buitenBlad"; rijen: number; kolommen: number }
  | { soort: "samengevoegd" | "inTabel" | "matrix" | "verborgenCellen" | "halfGeschreven"; adres: string }
  | { soort: "kolomBezet"; adres: string; inhoud: string }
  | { soort: "merkenTeVeel"; aantal: number; meeste: number }
  | { soort: "selectieTeGroot"; cellen: number; meeste: number }
  | { soort: "geweigerd"; code: string };

/** Een mislukte bewerking, met de reden die de gebruiker te lezen krijgt. */
export class WerkmapFout extends Error {
  constructor(
    readonly belet: Belet,
    /** De fout van Office.js, voor wie zoekt. */
    readonly oorzaak?: unknown,
  ) {
    super(belet.soort);
    this.name = "WerkmapFout";
  }
}

/** @throws {WerkmapFout} `afgebroken` */
export function eisNietAfgebroken({ aborted }: { readonly aborted: boolean }): void {
  if (aborted) throw new WerkmapFout({ soort: "afgebroken" });
}
