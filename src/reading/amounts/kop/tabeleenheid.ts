import { EENHEIDTEKST } from "../../../knowledge/notatie";
import { isLeeg } from "../../../sheet/tekst";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { letterVan } from "../../table/afkeuring";
import { celwaarde } from "../../../sheet/celwaarde";
import type { Correctie, Kolom, Leesresultaat, Oorsprong } from "../../table/soorten";
import type { Raster } from "../../../sheet/raster";
import { herkenEenheid } from "../../table/eenheid";
import type { Kop } from "./kopregels";

/** De eenheid van de tabel en van elk van haar bedragkolommen; `tegenspraak` als er eerst een vraag over is. */
export interface Eenheidbesluit {
  eenheid: Leesresultaat["eenheid"];
  perKolom: (kolom: Kolom) => Eenheid;
  tegenspraak: boolean;
}

interface Vondst {
  eenheid: Eenheid | null;
  tekst: string;
}

/** Bepaalt de eenheid: opgegeven, uit de kop van elke bedragkolom, of uit alles wat de tabel samen zegt. */
export function bepaalEenheid(
  raster: Raster,
  kop: Kop | null,
  kolommen: readonly Kolom[],
  correctie: Correctie,
  oorsprong: Oorsprong,
): Eenheidbesluit {
  const { eenheid: opgegeven } = correctie;
  if (opgegeven) return besluit({ waarde: opgegeven, reden: "opgegeven" }, () => opgegeven);
  const inKop = (kop?.delen ?? []).flatMap((delen) =>
    delen?.eenheid === undefined ? [] : [{ eenheid: delen.eenheid, tekst: delen.tekst }],
  );
  const vondsten: Vondst[] = [...regelsMetEenheid(raster, kop), ...inKop];
  const vreemd = vondsten.find(({ eenheid }) => eenheid === null);
  if (vreemd) return onbeslist(`“${vreemd.tekst}” is geen euro's, duizenden of miljoenen`);

  const bedragen = kolommen.filter(({ rol }) => rol === "bedrag");
  const [eerste] = vondsten;
  const ander = vondsten.find(({ eenheid }) => eenheid !== eerste?.eenheid);
  // Staat in elke bedragkolom een eigen eenheid, dan mogen zij verschillen, ook van de titel.
  const eigen = bedragen.length > 0 && bedragen.every(({ eenheid }) => eenheid !== undefined);
  if (eerste && ander && !eigen)
    return onbeslist(`“${eerste.tekst}” en “${ander.tekst}” spreken elkaar tegen`);

  const gevonden = eerste?.eenheid ?? 1;
  const perKolom = ({ eenheid }: Kolom) => eenheid ?? gevonden;
  const toegepast = bedragen[0] ? perKolom(bedragen[0]) : gevonden;
  if (bedragen.some((kolom) => perKolom(kolom) !== toegepast)) {
    const lijst = bedragen.map(
      (kolom) => `${letterVan(kolom.kolom, oorsprong)} ${EENHEIDTEKST[perKolom(kolom)]}`,
    );
    return besluit({ waarde: null, reden: `verschilt per kolom: ${lijst.join(", ")}` }, perKolom);
  }
  return besluit({ waarde: toegepast, reden: redenVoor(toegepast, vondsten) }, perKolom);
}

function redenVoor(toegepast: Eenheid, vondsten: readonly Vondst[]): string {
  const bron = vondsten.find(({ eenheid }) => eenheid === toegepast);
  const ander = vondsten.find(({ eenheid }) => eenheid !== toegepast);
  if (!bron) return ander ? "opgegeven bij de kolommen" : "er staat geen eenheid: gelezen als hele euro's";
  return ander ? `“${bron.tekst}”, die voor “${ander.tekst}” gaat` : `“${bron.tekst}”`;
}

const besluit = (
  eenheid: Leesresultaat["eenheid"],
  perKolom: Eenheidbesluit["perKolom"],
): Eenheidbesluit => ({
  eenheid,
  perKolom,
  tegenspraak: false,
});

/** Zolang de vraag openstaat, wordt er niets gelezen. */
const onbeslist = (reden: string): Eenheidbesluit => ({
  eenheid: { waarde: null, reden },
  perKolom: () => 1,
  tegenspraak: true,
});

/** Regels buiten de kop met hooguit twee teksten en geen getal: titels, eenheidsregels en voetnoten. */
function regelsMetEenheid(raster: Raster, kop: Kop | null): Vondst[] {
  return raster.flatMap((rij, i) => {
    if (kop && kop.van <= i && i <= kop.tot) return [];
    return korteRegel(rij).flatMap((tekst) => {
      const vondst = herkenEenheid(tekst);
      return vondst ? [{ eenheid: vondst.eenheid, tekst }] : [];
    });
  });
}

function korteRegel(rij: readonly unknown[]): string[] {
  const teksten: string[] = [];
  for (const cel of rij) {
    const waarde = celwaarde(cel);
    if (isLeeg(waarde)) continue;
    if (typeof waarde !== "string") return [];
    // Een doorgetrokken titel staat in elke cel.
    const tekst = waarde.trim();
    if (teksten.includes(tekst)) continue;
    if (teksten.length === 2) return [];
    teksten.push(tekst);
  }
  return teksten;
}
