import type { Planlezing, Planrol, Raster } from "../../reading/plan";
import type { Planregel } from "../../reading/plan/soorten";
import { isLeeg } from "../../sheet/tekst";
import { noemtSchuld } from "../../rules/pok/pok13";

/** De rol van de kolom waar de oorzaak staat, bij regels die niet over het bedrag gaan. */
const OORZAAK: Readonly<Record<string, Planrol>> = {
  "POK-01": "actielijn",
  "POK-02": "jaar",
  "POK-12": "aard",
  "BBV-01": "taakveld",
  "BBV-03": "taakveld",
};

/**
 * Zoekt de cel die te verbeteren is: die met de oorzaak, of het bedrag als de oorzaak niet in een eigen cel van de rij staat.
 * @returns kolom op het blad, vanaf 0
 */
export function maakCelzoeker(
  raster: Raster,
  { kolommen }: Planlezing,
  doel: { rij: number; kolom: number },
): (code: string, regel: Planregel) => number {
  const plaats = new Map<Planrol, number>();
  for (const { rol, kolom } of kolommen) if (!plaats.has(rol)) plaats.set(rol, kolom - 1);
  const omschrijvingen = kolommen.filter(({ rol }) => rol === "omschrijving").map(({ kolom }) => kolom - 1);
  /** De omschrijving die het zegt; zeggen zij het alleen samen, dan de eerste. */
  const schuldkolom = ({ rij }: Planregel): number | undefined =>
    omschrijvingen.find((kolom) => noemtSchuld(String(raster[rij - 1 - doel.rij]?.[kolom] ?? ""))) ??
    omschrijvingen[0];
  return (code, regel) => {
    const rol = oorzaak(code, regel);
    const kolom = rol === "omschrijving" ? schuldkolom(regel) : rol && plaats.get(rol);
    const gevuld = kolom !== undefined && !isLeeg(raster[regel.rij - 1 - doel.rij]?.[kolom]);
    return gevuld ? kolom + doel.kolom : regel.kolom - 1;
  };
}

function oorzaak(code: string, regel: Planregel): Planrol | undefined {
  // Zonder jaar is over geld van het gemeentefonds niets te zeggen; staat er ook geen bedrag, dan gaat dat voor.
  if (code.startsWith("GF-")) return regel.jaar === null && regel.bedrag !== null ? "jaar" : undefined;
  return code === "POK-13" ? oorzaakPok13(regel) : OORZAAK[code];
}

const oorzaakPok13 = ({ omschrijving }: Planregel): Planrol =>
  noemtSchuld(omschrijving) ? "omschrijving" : "taakveld";
