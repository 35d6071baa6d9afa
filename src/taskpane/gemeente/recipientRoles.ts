import {
  isCentrumgemeenteVeiligheidsregio,
  isCentrumgemeenteVrouwenopvang,
} from "../../knowledge/gemeenten/roles";
import type { RecipientRoles } from "../../work/amounts/caveats";

/** The roles of a gemeente. @param urbanRenewalArea the answer of the user; null if there is none */
export const recipientRoles = (code: string, urbanRenewalArea: boolean | null): RecipientRoles => ({
  vrouwenopvang: isCentrumgemeenteVrouwenopvang(code),
  veiligheidsregio: isCentrumgemeenteVeiligheidsregio(code),
  urbanRenewalArea,
});
