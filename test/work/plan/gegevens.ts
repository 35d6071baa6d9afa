import type { Bedragbron } from "../../../src/knowledge/pok/bedragbron";
import { leesBedragentabel, TABELKOPPEN } from "../../../src/knowledge/pok/bedragentabel";
import { ramingsvoorbehouden, type Ontvangersrollen } from "../../../src/work/amounts/voorbehouden";
import { beschikbaarVan, nieuweActiviteit, type Activiteit, type Beschikbaar } from "../../../src/work/plan";
import { huidigeEditie } from "../../../src/knowledge/pok/edities";

export const JAREN = [2022, 2023, 2024, 2025, 2026, 2027] as const;
export const GEMEENTE = "Enschede";
export const ROLLEN: Ontvangersrollen = {
  vrouwenopvang: true,
  veiligheidsregio: true,
  stedelijkVernieuwingsgebied: false,
};
export const GEEN_ROLLEN: Ontvangersrollen = {
  vrouwenopvang: false,
  veiligheidsregio: false,
  stedelijkVernieuwingsgebied: false,
};

export const LANDELIJK: Bedragbron = { soort: "landelijk" };

/** Eén procent van het landelijke bedrag in elk jaar. */
export function ramingsbron(rollen: Ontvangersrollen, aandeel = 0.01): Bedragbron {
  return {
    soort: "raming",
    gemeente: GEMEENTE,
    aandelen: Object.fromEntries(huidigeEditie.jaren.map((jaar) => [jaar, aandeel])),
    uitleg: "opgegeven aandeel",
    voorbehouden: ramingsvoorbehouden(huidigeEditie, GEMEENTE, rollen),
  };
}

/** Eigen bedragen uit rijen: actielijn, jaar, kanaal, bedrag, editie. */
export function eigenBron(rijen: readonly (readonly [number, number, string, number, string])[]): Bedragbron {
  const cellen = rijen.map(([actielijn, jaar, kanaal, bedrag, editie]) => [
    actielijn,
    jaar,
    kanaal,
    bedrag,
    GEMEENTE,
    editie,
    "circulaire.xlsx, F12",
    44_927,
  ]);
  return { soort: "eigen", gemeente: GEMEENTE, tabel: leesBedragentabel([TABELKOPPEN, ...cellen]) };
}

export function beschikbaar(
  bron: Bedragbron,
  rollen: Ontvangersrollen = ROLLEN,
  jaren: readonly number[] = JAREN,
): Beschikbaar {
  return beschikbaarVan(huidigeEditie, bron, { naam: GEMEENTE, rollen }, jaren);
}

export const activiteit = (wijziging: Partial<Activiteit> & { actielijn: number }): Activiteit => ({
  ...nieuweActiviteit([], wijziging.actielijn),
  ...wijziging,
});
