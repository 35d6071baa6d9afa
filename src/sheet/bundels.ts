import type { Doel } from "./doel";

/** Aansluitende cellen en bereiken die samen één rechthoek zijn: één keer lezen of schrijven in plaats van per cel. */
export interface Bundel<T> {
  doel: Doel;
  leden: readonly T[];
}

interface Bouwsel<T> {
  doel: Doel;
  leden: T[];
}

/**
 * Voegt cellen samen tot rechthoeken die precies uit die cellen bestaan.
 * @param onderElkaar of ook cellen onder elkaar samen mogen, en niet alleen naast elkaar
 */
export function bundel<T extends { doel: Doel }>(cellen: readonly T[], onderElkaar: boolean): Bundel<T>[] {
  const opVolgorde = [...cellen].sort(
    ({ doel: a }, { doel: b }) => a.bladId.localeCompare(b.bladId) || a.rij - b.rij || a.kolom - b.kolom,
  );
  const lopen: Bouwsel<T>[] = [];
  for (const cel of opVolgorde) {
    const vorige = lopen[lopen.length - 1];
    if (vorige && sluitRechtsAan(vorige.doel, cel.doel)) {
      vorige.doel = { ...vorige.doel, kolommen: vorige.doel.kolommen + cel.doel.kolommen };
      vorige.leden.push(cel);
    } else lopen.push({ doel: cel.doel, leden: [cel] });
  }
  return onderElkaar ? stapel(lopen) : lopen;
}

function stapel<T>(lopen: readonly Bouwsel<T>[]): Bundel<T>[] {
  const stapels = new Map<string, Bouwsel<T>>();
  const klaar: Bouwsel<T>[] = [];
  const sleutel = ({ bladId, kolom, kolommen }: Doel, rij: number) => `${bladId}|${kolom}|${kolommen}|${rij}`;
  for (const { doel, leden } of lopen) {
    const boven = stapels.get(sleutel(doel, doel.rij));
    const stapel = boven ?? { doel, leden: [] };
    if (boven) {
      stapels.delete(sleutel(doel, doel.rij));
      stapel.doel = { ...stapel.doel, rijen: stapel.doel.rijen + doel.rijen };
    } else klaar.push(stapel);
    stapel.leden.push(...leden);
    stapels.set(sleutel(doel, doel.rij + doel.rijen), stapel);
  }
  return klaar;
}

const sluitRechtsAan = (links: Doel, rechts: Doel): boolean =>
  links.bladId === rechts.bladId &&
  links.rij === rechts.rij &&
  links.rijen === rechts.rijen &&
  links.kolom + links.kolommen === rechts.kolom;

/** Het deel van de cellen van een bundel dat bij een lid hoort. */
export function uitsnede<C>(cellen: readonly (readonly C[])[], geheel: Doel, deel: Doel): C[][] {
  const rij = deel.rij - geheel.rij;
  const kolom = deel.kolom - geheel.kolom;
  return cellen.slice(rij, rij + deel.rijen).map((cel) => cel.slice(kolom, kolom + deel.kolommen));
}

/** De cellen van een bundel, samengesteld uit die van haar leden. */
export function samengevoegd<T extends { doel: Doel }, C>(
  { doel, leden }: Bundel<T>,
  cellenVan: (lid: T) => readonly (readonly C[])[],
): C[][] {
  const cellen = Array.from({ length: doel.rijen }, () => new Array<C>(doel.kolommen));
  for (const lid of leden) {
    cellenVan(lid).forEach((rij, r) =>
      rij.forEach((cel, k) => {
        cellen[lid.doel.rij - doel.rij + r]![lid.doel.kolom - doel.kolom + k] = cel;
      }),
    );
  }
  return cellen;
}
