import {
  isCentrumgemeenteVeiligheidsregio,
  isCentrumgemeenteVrouwenopvang,
} from "../../knowledge/gemeenten/roles";
import type { RecipientRoles } from "../../work/amounts/caveats";

/** The roles of a gemeente. @param stedelijkVernieuwingsgebied what the user filled in about it; null: nothing */
export const recipientRoles = (code: string, urbanRenewalArea: boolean | null): RecipientRoles => ({
  vrouwenopvang: isCentrumgemeenteVrouwenopvang(code),
  veiligheidsregio: isCentrumgemeenteVeiligheidsregio(code),
  urbanRenewalArea,
});
