import {
  isCentrumgemeenteVeiligheidsregio,
  isCentrumgemeenteVrouwenopvang,
} from "../knowledge/gemeenten/rollen";
import { vindGemeenten } from "../knowledge/gemeenten/register";

/** De gemeente van het plan, met de rollen waar POK-08, POK-09 en POK-10 naar kijken. */
export interface Gemeenterollen {
  naam: string;
  /** Centrumgemeente vrouwenopvang: ontvangt actielijn 6. */
  vrouwenopvang: boolean;
  /** Centrumgemeente van een veiligheidsregio: ontvangt actielijn 7. */
  veiligheidsregio: boolean;
  /** Heeft een stedelijk vernieuwingsgebied; null als dat niet bekend is, want geen bron geeft er een lijst van. */
  vernieuwingsgebied: boolean | null;
}

/** De rollen bij een naam of CBS-code; null als die niet precies één gemeente aanwijst. */
export function rollenVan(
  gemeente: string | null,
  vernieuwingsgebied: boolean | null,
): Gemeenterollen | null {
  const gevonden = gemeente === null ? [] : vindGemeenten(gemeente);
  if (gevonden.length !== 1) return null;
  const { code, naam } = gevonden[0]!;
  return {
    naam,
    vrouwenopvang: isCentrumgemeenteVrouwenopvang(code),
    veiligheidsregio: isCentrumgemeenteVeiligheidsregio(code),
    vernieuwingsgebied,
  };
}
