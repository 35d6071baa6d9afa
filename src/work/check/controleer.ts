import { bedragTekst, EENHEIDTEKST } from "../../knowledge/notatie";
import { isPlantabel } from "../../knowledge/tabelnamen";
import {
  leesPlanInStappen,
  type Plancorrectie,
  type Planlezing,
  type Planvraag,
  type Voortgang,
} from "../../reading/plan";
import type { Planregel } from "../../reading/plan/soorten";
import { controleer, eenheidsfactor, Kader } from "../../rules";
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
  { plek, raster, verborgen, samengevoegd }: Planinhoud,
  correctie: Plancorrectie,
  gegevens: Controlegegevens,
): Generator<Voortgang, Controle, void> {
  const gelezen = yield* leesPlanInStappen(
    zonderControlekolommen(raster),
    {
      // De tabel van een opgesteld plan is een lijst lasten: haar baten staan op een eigen blad.
      ...(plek.tabel !== null && isPlantabel(plek.tabel) && { soort: "lasten" }),
      ...correctie,
      nulIsNul: true,
      ...(verborgen.length > 0 && { verborgen }),
      ...(samengevoegd.length > 0 && { samengevoegd }),
    },
    plek.doel,
  );
  yield { gedaan: raster.length, totaal: raster.length };
  const regels = opBlad(gelezen.regels, plek.doel);
  const kader = new Kader({ ...gegevens, eenheid: gelezen.eenheid.waarde ?? 1 });
  const lezing = { ...gelezen, vragen: [...gelezen.vragen, ...eenheidsvraag(gelezen, regels, kader)] };
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

/** Noemt het plan geen eenheid en lijken vrijwel alle bedragen te klein, dan weet de gebruiker in welke het staat. */
function eenheidsvraag(
  { eenheid: { waarde, gesteld } }: Planlezing,
  regels: readonly Planregel[],
  kader: Kader,
): Planvraag[] {
  const factor = waarde === 1 && !gesteld ? eenheidsfactor(regels, kader) : null;
  if (factor === null) return [];
  const [keer, eenheid] = [bedragTekst(factor, 1), EENHEIDTEKST[factor]];
  const tekst = {
    nl: `Er staat geen eenheid, en vrijwel alle bedragen lijken een factor ${keer} te klein. Staan zij ${eenheid}?`,
    en: `No unit is stated, and nearly all amounts look a factor ${keer} too small. Are they ${eenheid}?`,
  };
  return [{ over: "eenheid", tekst }];
}

/** De planregels met rij en kolom zoals op het blad, zodat ook een zin die een rij noemt daar klopt. */
function opBlad<R extends Planregel>(
  regels: readonly R[],
  { rij, kolom }: { rij: number; kolom: number },
): readonly R[] {
  if (rij === 0 && kolom === 0) return regels;
  return regels.map((regel) => ({ ...regel, rij: regel.rij + rij, kolom: regel.kolom + kolom }));
}
