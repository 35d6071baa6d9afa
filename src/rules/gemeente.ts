import {
  isCentrumgemeenteVeiligheidsregio,
  isCentrumgemeenteVrouwenopvang,
} from "../knowledge/gemeenten/roles";
import { findGemeenten } from "../knowledge/gemeenten/register";
import { must } from "../sheet/must";

/** The gemeente of the plan, with the roles POK-08, POK-09 and POK-10 look at. */
export interface GemeenteRoles {
  name: string;
  /** Centrumgemeente vrouwenopvang: receives actielijn 6. */
  vrouwenopvang: boolean;
  /** Centrumgemeente of a veiligheidsregio: receives actielijn 7. */
  veiligheidsregio: boolean;
  /** Has a stedelijk vernieuwingsgebied; null if not known, as no source lists them. */
  renewalArea: boolean | null;
}

/** The roles of a name or CBS code; null if it does not match exactly one gemeente. */
export function rolesOf(gemeente: string | null, renewalArea: boolean | null): GemeenteRoles | null {
  const found = gemeente === null ? [] : findGemeenten(gemeente);
  if (found.length !== 1) return null;
  const { code, name } = must(found[0]);
  return {
    name,
    vrouwenopvang: isCentrumgemeenteVrouwenopvang(code),
    veiligheidsregio: isCentrumgemeenteVeiligheidsregio(code),
    renewalArea,
  };
}
