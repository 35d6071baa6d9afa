import type { Planlezing, Planrol, Raster } from "../plan";
import type { Planregel } from "../plan/soorten";
import { isLeeg } from "../pok/lezen/tekst";

/** De rol van de kolom waar de oorzaak staat, bij regels die niet over het bedrag gaan. */
const OORZAAK: Readonly<Record<string, Planrol>> = {
  "POK-01": "actielijn",
  "POK-02": "jaar",
  "POK-12": "aard",
  "BBV-01": "taakveld",
  "BBV-03": "taakveld",
};
/** Taakvelden die POK-13 op zichzelf al noemt; anders zit het in de omschrijving. */
const TAAKVELD_POK13 = /^6\.[345]/;

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
  return (code, regel) => {
    const rol = code === "POK-13" ? oorzaakPok13(regel) : OORZAAK[code];
    const kolom = rol && plaats.get(rol);
    const gevuld = kolom !== undefined && !isLeeg(raster[regel.rij - 1 - doel.rij]?.[kolom]);
    return gevuld ? kolom + doel.kolom : regel.kolom - 1;
  };
}

const oorzaakPok13 = ({ taakveld }: Planregel): Planrol =>
  taakveld !== null && TAAKVELD_POK13.test(taakveld) ? "taakveld" : "omschrijving";
