import { HUIDIG_JAAR, leesGemeente, omschrijf } from "../../knowledge/gemeenten/register";
import { bedragTekst } from "../../knowledge/notatie";
import { huidigeEditie } from "../../knowledge/pok/edities";
import { adresVan, letterVan } from "../table/afkeuring";
import { celwaarde } from "../../sheet/celwaarde";
import { toonGetal } from "../grenzen";
import type { GevondenGemeente, IngelezenBedrag } from "../table/soorten";
import type { Raster } from "../../sheet/raster";
import type { Tabel } from "./tabel";

/** Wat de gebruiker moet weten over bedragen die wel zijn aangenomen. */
export function opmerkingenBij(
  raster: Raster,
  tabel: Tabel,
  afgerond: readonly IngelezenBedrag[],
  rijen: readonly IngelezenBedrag[],
  gemeenten: readonly GevondenGemeente[],
): string[] {
  const toonCel = ({ rij, kolom, bedrag }: IngelezenBedrag) => {
    const waarde = celwaarde(raster[rij - 1]![kolom - 1]);
    const gevonden = typeof waarde === "number" ? toonGetal(waarde) : String(waarde);
    return `${adresVan(rij, kolom, tabel.oorsprong)} “${gevonden}” is ${bedragTekst(bedrag, 1)} euro`;
  };
  const geteld = (lijst: readonly IngelezenBedrag[], wat: string) =>
    lijst[0] ? [`${lijst.length} × ${wat}; de eerste: ${toonCel(lijst[0])}.`] : [];
  const aangenomen = new Set(rijen);
  return [
    ...geteld(
      afgerond.filter((rij) => aangenomen.has(rij)),
      "een bedrag afgerond op hele euro's",
    ),
    ...geteld(
      rijen.filter(({ bedrag }) => bedrag < 0),
      "een negatief bedrag",
    ),
    ...geteld(rijen.filter(isMeerDanLandelijk), "een bedrag boven het landelijke bedrag (klopt de eenheid?)"),
    ...(tabel.notatie === "en" ? ["De bedragen zijn in de Engelse notatie gelezen: 1,234.5 is 1234,5."] : []),
    ...opgeheven(gemeenten),
    ...buitenBeschouwing(tabel),
  ];
}

function isMeerDanLandelijk({ actielijn, jaar, bedrag }: IngelezenBedrag): boolean {
  const grens = (huidigeEditie.cel(actielijn, jaar).gedrukt ?? 0) + huidigeEditie.bron.afronding;
  return bedrag > grens || bedrag < -grens;
}

function opgeheven(gemeenten: readonly GevondenGemeente[]): string[] {
  const namen = gemeenten
    .filter(({ laatsteJaar }) => laatsteJaar < HUIDIG_JAAR)
    .map(({ code }) => omschrijf(leesGemeente(code)));
  return namen.length === 0
    ? []
    : [`Met bedragen voor gemeenten die niet meer bestaan: ${namen.join(", ")}.`];
}

/** Kolommen met een jaar buiten de bron of een kop die niet is herkend: hun inhoud is niet gelezen. */
function buitenBeschouwing({ kolommen, bedragkolommen, oorsprong }: Tabel): string[] {
  if (bedragkolommen.length === 0) return [];
  const eerste = bedragkolommen[0]!.index;
  return kolommen
    .filter(({ rol, kop, kolom }) => rol === "geen" && kop !== "" && kolom - 1 > eerste)
    .map(
      ({ kolom, kop, reden }) => `Kolom ${letterVan(kolom, oorsprong)} (“${kop}”) telt niet mee: ${reden}.`,
    );
}
