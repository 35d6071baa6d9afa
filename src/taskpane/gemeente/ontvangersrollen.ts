import { isCentrumgemeenteVeiligheidsregio, isCentrumgemeenteVrouwenopvang } from "../../gemeenten/rollen";
import type { Ontvangersrollen } from "../../invoegen/voorbehouden";

/** De rollen van een gemeente. @param stedelijkVernieuwingsgebied wat de gebruiker daarover invulde; null: niets */
export const ontvangersrollen = (
  code: string,
  stedelijkVernieuwingsgebied: boolean | null,
): Ontvangersrollen => ({
  vrouwenopvang: isCentrumgemeenteVrouwenopvang(code),
  veiligheidsregio: isCentrumgemeenteVeiligheidsregio(code),
  stedelijkVernieuwingsgebied,
});
