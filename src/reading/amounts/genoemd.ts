import { vindGemeenten, type Gemeente } from "../../knowledge/gemeenten/register";
import { celwaarde } from "../../sheet/celwaarde";
import { isLeeg } from "../../sheet/tekst";
import type { GenoemdeGemeente } from "../table/soorten";
import type { Raster } from "../../sheet/raster";
import type { Tabel } from "./tabel";

/** De langste namen hebben vier woorden en een provincie. */
const MEESTE_WOORDEN = 5;
/** Namen als Best, Buren en Epe zijn gewone woorden: alleen na “gemeente”, en dan met een hoofdletter. */
const NA_GEMEENTE = /(?:^|[^\p{L}])[Gg](?:emeente|EMEENTE):?\s+((?:['’][st][- ])?\p{Lu}.*)$/u;

/** Gemeenten die de regels tot en met de kop en de bladnaam noemen, als geen kolom zegt van wie de bedragen zijn. */
export function genoemdeGemeenten(
  raster: Raster,
  { kop, plaats }: Tabel,
  bladnaam: string | undefined,
): GenoemdeGemeente[] {
  if (plaats.gemeente !== undefined || plaats.gemeentecode !== undefined) return [];
  const regels = raster.slice(0, kop ? kop.tot + 1 : 0).map((rij) =>
    rij
      .map(celwaarde)
      .filter((waarde) => !isLeeg(waarde))
      .map((waarde) => String(waarde).trim())
      .join(" "),
  );
  const perCode = new Map<string, GenoemdeGemeente>();
  const noteer = (gevonden: readonly Gemeente[], tekst: string) => {
    for (const { code, naam, laatsteJaar } of gevonden) {
      if (!perCode.has(code)) perCode.set(code, { code, naam, laatsteJaar, tekst });
    }
  };
  for (const regel of regels) noteer(inTitel(regel), regel);
  // Een blad “2025” of “GM0518” is een nummer, geen naam.
  if (bladnaam !== undefined && !/^\s*(?:gm)?\s*\d+\s*$/i.test(bladnaam))
    noteer(vindGemeenten(bladnaam), bladnaam);
  return [...perCode.values()];
}

/** De gemeente achter het woord “gemeente”: de meeste woorden die samen een naam zijn. */
function inTitel(regel: string): readonly Gemeente[] {
  const woorden = NA_GEMEENTE.exec(regel)?.[1]!.split(/\s+/) ?? [];
  for (let n = Math.min(MEESTE_WOORDEN, woorden.length); n > 0; n--) {
    const gevonden = vindGemeenten(
      woorden
        .slice(0, n)
        .join(" ")
        .replace(/[.,:;–-]+$/, ""),
    );
    if (gevonden.length > 0) return gevonden;
  }
  return [];
}
