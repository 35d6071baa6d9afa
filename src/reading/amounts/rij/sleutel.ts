import type { Gemeente } from "../../../knowledge/gemeenten/register";
import { leesJaar } from "../../../knowledge/pok/lezen/jaar";
import { leesKanaal } from "../../../knowledge/pok/lezen/kanaal";
import { isLeeg } from "../../../sheet/tekst";
import type { Kanaal } from "../../../knowledge/pok/soorten";
import { duidActielijn } from "../../table/actielijn";
import { adresVan, probeer } from "../../table/afkeuring";
import { celwaarde } from "../../../sheet/celwaarde";
import { onthoud } from "../../../sheet/onthoud";
import type { Rol } from "../../table/soorten";
import type { Raster } from "../../../sheet/raster";
import type { Tabel } from "../tabel";
import { maakGemeentelezer, type Gemeentecellen } from "./gemeentecel";
import type { Uitkomst } from "./opbrengst";

/** De cellen van een rij die zeggen waar haar bedragen bij horen; undefined waar er geen kolom voor is. */
export type Sleutelcellen = Gemeentecellen &
  Readonly<Record<"actielijn" | "jaar" | "kanaal" | "editie", unknown>>;

/** Waar de bedragen van een rij bij horen; wat ontbreekt, staat in de kop van de bedragkolom. */
export interface Sleutel {
  gemeente: Gemeente | null;
  actielijn: number | undefined;
  jaar: number | undefined;
  kanaal: Kanaal | undefined;
  editie: string | null;
}

/** Maakt de lezer van de sleutel van een rij. */
export function maakSleutellezer(tabel: Tabel, raster: Raster) {
  const { plaats, correctie, oorsprong } = tabel;
  const gemeente = maakGemeentelezer(tabel);
  const actielijn = onthoud((waarde: unknown) => probeer((argument) => duidActielijn(waarde, argument)));
  const jaar = onthoud((waarde: unknown) => probeer((argument) => leesJaar(waarde, argument)));
  const kanaal = onthoud((waarde: unknown) => probeer((argument) => leesKanaal(waarde, argument)));
  const uitdrukkelijk =
    plaats.actielijn !== undefined && noemtUitdrukkelijk(raster, tabel.eersteRij, plaats.actielijn);

  const plek = (rij: number, rol: Rol) => `Cel ${adresVan(rij, plaats[rol]! + 1, oorsprong)} (${rol})`;
  const weiger = (rij: number, rol: Rol, gevonden: unknown, reden: string) => ({
    afkeuring: { rij, kolom: plaats[rol]! + 1, gevonden, reden },
  });

  function leesLijn(waarde: unknown, rij: number): Uitkomst<number | undefined> {
    if (plaats.actielijn === undefined) return { waarde: correctie.actielijn };
    const gelezen = actielijn(waarde);
    if ("fout" in gelezen) return weiger(rij, "actielijn", waarde, gelezen.fout(plek(rij, "actielijn")));
    const { nummer, wijze } = gelezen.waarde;
    if (!uitdrukkelijk || wijze === "nummer" || wijze === "naam") return { waarde: nummer };
    const reden = `${plek(rij, "actielijn")}: “${String(waarde)}” gevonden; toegestaan is een uitdrukkelijk genoemde actielijn, zoals “AL${nummer}”, omdat andere rijen in deze kolom dat ook doen.`;
    return weiger(rij, "actielijn", waarde, reden);
  }

  function leesJaarcel(waarde: unknown, rij: number): Uitkomst<number | undefined> {
    if (plaats.jaar === undefined) return { waarde: correctie.jaar };
    const gelezen = jaar(waarde);
    return "fout" in gelezen ? weiger(rij, "jaar", waarde, gelezen.fout(plek(rij, "jaar"))) : gelezen;
  }

  function leesKanaalcel(waarde: unknown, rij: number): Uitkomst<Kanaal | undefined> {
    if (isLeeg(waarde)) return { waarde: undefined };
    const gelezen = kanaal(waarde);
    return "fout" in gelezen ? weiger(rij, "kanaal", waarde, gelezen.fout(plek(rij, "kanaal"))) : gelezen;
  }

  return {
    /** Of een rij zonder bedragen toch een bedragregel is: zij noemt een actielijn of, zonder die kolom, een gemeente. */
    isBedragregel(cellen: Sleutelcellen, rij: number): boolean {
      const gelezen =
        plaats.actielijn === undefined ? gemeente(cellen, rij) : leesLijn(cellen.actielijn, rij);
      return "waarde" in gelezen && gelezen.waarde !== null;
    },

    lees(cellen: Sleutelcellen, rij: number): Uitkomst<Sleutel> {
      const wie = gemeente(cellen, rij);
      if ("afkeuring" in wie) return wie;
      const lijn = leesLijn(cellen.actielijn, rij);
      if ("afkeuring" in lijn) return lijn;
      const wanneer = leesJaarcel(cellen.jaar, rij);
      if ("afkeuring" in wanneer) return wanneer;
      const waarlangs = leesKanaalcel(cellen.kanaal, rij);
      if ("afkeuring" in waarlangs) return waarlangs;
      return {
        waarde: {
          gemeente: wie.waarde,
          actielijn: lijn.waarde,
          jaar: wanneer.waarde,
          kanaal: waarlangs.waarde,
          editie: isLeeg(cellen.editie) ? (correctie.editie ?? null) : String(cellen.editie).trim(),
        },
      };
    },
  };
}

/** Of de kolom ergens “AL4” of “actielijn 4” schrijft: dan is “wijkteams” elders in die kolom vermoedelijk iets anders. */
function noemtUitdrukkelijk(raster: Raster, eersteRij: number, kolom: number): boolean {
  for (let i = eersteRij; i < raster.length; i++) {
    const waarde = celwaarde(raster[i]![kolom]);
    if (typeof waarde === "string" && /^\s*(?:al|actielijn)\W?\d/i.test(waarde)) return true;
  }
  return false;
}
