import {
  isCentrumgemeenteVeiligheidsregio,
  isCentrumgemeenteVrouwenopvang,
} from "../../knowledge/gemeenten/rollen";
import type { Ontvangersrollen } from "../../work/amounts/voorbehouden";

/** De rollen van een gemeente. @param stedelijkVernieuwingsgebied wat de gebruiker daarover invulde; null: niets */
export const ontvangersrollen = (
  code: string,
  stedelijkVernieuwingsgebied: boolean | null,
): Ontvangersrollen => ({
  vrouwenopvang: isCentrumgemeenteVrouwenopvang(code),
  veiligheidsregio: isCentrumgemeenteVeiligheidsregio(code),
  stedelijkVernieuwingsgebied,
});
