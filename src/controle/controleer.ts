import { leesPlanInStappen, type Plancorrectie, type Voortgang } from "../plan";
import type { Planregel } from "../plan/soorten";
import { controleer, Kader } from "../rules";
import { Controlebevinding } from "./bevinding";
import { zonderControlekolommen } from "./kolommen";
import { maakCelzoeker } from "./oorzaakcel";
import { maakSleutels } from "./sleutel";
import type { Controle, Controlegegevens, Planinhoud } from "./soorten";

/**
 * Leest een plan en toetst het.
 * @throws {PokFout} `ongeldig`, met een zin voor de gebruiker, als er in het bereik geen kop met bedragen te herkennen is
 */
export function controleerPlek(
  inhoud: Planinhoud,
  correctie: Plancorrectie,
  gegevens: Controlegegevens,
): Controle {
  const stappen = controleerInStappen(inhoud, correctie, gegevens);
  for (;;) {
    const stap = stappen.next();
    if (stap.done) return stap.value;
  }
}

/** Als {@link controleerPlek}, maar in stappen: wie controleert, kan tussendoor voortgang tonen of ophouden. */
export function* controleerInStappen(
  { plek, raster, verborgen }: Planinhoud,
  correctie: Plancorrectie,
  gegevens: Controlegegevens,
): Generator<Voortgang, Controle, void> {
  const lezing = yield* leesPlanInStappen(
    zonderControlekolommen(raster),
    verborgen.length > 0 ? { ...correctie, verborgen } : correctie,
    plek.doel,
  );
  yield { gedaan: raster.length, totaal: raster.length };
  const regels = opBlad(lezing.regels, plek.doel);
  const kader = new Kader({ ...gegevens, eenheid: lezing.eenheid.waarde ?? 1 });
  const gevonden = controleer(regels, kader, opBlad(lezing.gemeentefonds, plek.doel));
  const kolomVan = maakCelzoeker(raster, lezing, plek.doel);
  const sleutelVan = maakSleutels(gevonden);
  return {
    plek,
    raster,
    lezing,
    regels,
    bevindingen: gevonden.map((bevinding, i) => new Controlebevinding(bevinding, i, sleutelVan, kolomVan)),
  };
}

/** De planregels met rij en kolom zoals op het blad, zodat ook een zin die een rij noemt daar klopt. */
function opBlad<R extends Planregel>(
  regels: readonly R[],
  { rij, kolom }: { rij: number; kolom: number },
): readonly R[] {
  if (rij === 0 && kolom === 0) return regels;
  return regels.map((regel) => ({ ...regel, rij: regel.rij + rij, kolom: regel.kolom + kolom }));
}
