import { celadres } from "../../../src/sheet/adres";
import type { Blok } from "../../../src/work/blok";
import { bedrag, raming, totaal } from "../../../src/functions/functions";

type Waarde = number | string | symbol;
/** De celfout #N/B. */
export const NB = Symbol("#N/A");

const getallen = (waarden: readonly Waarde[]) => waarden.filter((waarde) => typeof waarde === "number");

/**
 * Rekent een blok met formules uit zoals Excel: de POK-functies zijn de echte, van Excel zelf alleen SUM, COUNT, IF en IFNA.
 * @param tabel de cellen van POK_Bedragen zonder kopregel, zoals Excel die bij een tabelnaam geeft
 */
export function reken({ cellen }: Blok, { rij, kolom }: { rij: number; kolom: number }, tabel: unknown[][]) {
  const inhoud = new Map(
    cellen.flatMap((cel, r) => cel.map(({ inhoud }, k) => [celadres(rij + r, kolom + k), inhoud] as const)),
  );
  const celwaarde = (adres: string): Waarde => {
    const gevonden = inhoud.get(adres);
    if (gevonden === undefined) throw new Error(`${adres} ligt buiten het blok`);
    return typeof gevonden === "string" && gevonden.startsWith("=") ? waardeVan(gevonden) : gevonden;
  };
  const functies = {
    POK_Bedragen: tabel,
    cel: celwaarde,
    bereik: (van: string, tot: string) => {
      const [kolomletters, eerste] = [van.replace(/\d/g, ""), Number(van.replace(/\D/g, ""))];
      const laatste = Number(tot.replace(/\D/g, ""));
      return Array.from({ length: laatste - eerste + 1 }, (_, i) =>
        celwaarde(`${kolomletters}${eerste + i}`),
      );
    },
    BEDRAG: alsCel(bedrag),
    TOTAAL: alsCel(totaal),
    RAMING: alsCel(raming),
    SUM: (waarden: Waarde[]) => getallen(waarden).reduce((som, getal) => som + getal, 0),
    COUNT: (waarden: Waarde[]) => getallen(waarden).length,
    IF: (voorwaarde: boolean, ja: Waarde, nee: Waarde) => (voorwaarde ? ja : nee),
    IFNA: (waarde: Waarde, anders: Waarde) => (waarde === NB ? anders : waarde),
  };
  const namen = Object.keys(functies);
  function waardeVan(formule: string): Waarde {
    const bereken = new Function(...namen, `return ${alsJavascript(formule.slice(1))};`) as (
      ...argumenten: unknown[]
    ) => Waarde;
    return bereken(...Object.values(functies));
  }
  return cellen.map((cel, r) => cel.map((_, k) => celwaarde(celadres(rij + r, kolom + k))));
}

function alsCel(functie: (...argumenten: never[]) => unknown) {
  return (...argumenten: unknown[]): Waarde => {
    try {
      return functie(...(argumenten as never[])) as Waarde;
    } catch (fout) {
      if ((fout as { code?: string }).code === "#N/A") return NB;
      throw fout;
    }
  };
}

function alsJavascript(formule: string): string {
  return formule
    .split(/("[^"]*")/)
    .map((deel) =>
      deel.startsWith('"')
        ? deel
        : deel
            .replaceAll("$", "")
            .replaceAll("POK.", "")
            .replace(/([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)/g, "bereik('$1','$2')")
            .replace(/(?<!['\w])([A-Z]{1,3}\d+)(?!['\w])/g, "cel('$1')")
            .replace(/,(?=,)/g, ",null")
            .replace(/(?<![=<>])=(?!=)/g, "==="),
    )
    .join("");
}
