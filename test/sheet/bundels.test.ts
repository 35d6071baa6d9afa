import fc from "fast-check";
import { bundel, samengevoegd, uitsnede } from "../../src/sheet/bundels";
import type { Doel } from "../../src/sheet/doel";

const cel = (rij: number, kolom: number, rijen = 1, kolommen = 1, blad = "a"): { doel: Doel } => ({
  doel: { bladId: blad, blad, rij, kolom, rijen, kolommen },
});
const plekken = (cellen: { doel: Doel }[], onderElkaar: boolean) =>
  bundel(cellen, onderElkaar).map(({ doel: { rij, kolom, rijen, kolommen } }) => [
    rij,
    kolom,
    rijen,
    kolommen,
  ]);

test("een blok cellen wordt één rechthoek, of een rechthoek per rij", () => {
  const blok = [cel(0, 0), cel(0, 1), cel(1, 0), cel(1, 1), cel(3, 0)];
  expect(plekken(blok, true)).toEqual([
    [0, 0, 2, 2],
    [3, 0, 1, 1],
  ]);
  expect(plekken(blok, false)).toEqual([
    [0, 0, 1, 2],
    [1, 0, 1, 2],
    [3, 0, 1, 1],
  ]);
});

test("een ander blad of een andere hoogte gaat niet samen", () => {
  expect(plekken([cel(0, 0), cel(0, 1, 2, 2), cel(0, 3, 1, 1, "b")], true)).toHaveLength(3);
});

const rooster = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), {
  selector: (plek) => plek.join(),
  maxLength: 50,
});

test("elke cel zit in precies één bundel, geen bundel heeft vreemde cellen, en cellen komen terug zoals zij erin gingen", () => {
  fc.assert(
    fc.property(rooster, fc.boolean(), (plaatsen, onderElkaar) => {
      const cellen = plaatsen.map(([rij, kolom]) => cel(rij, kolom));
      const bundels = bundel(cellen, onderElkaar);
      expect(bundels.flatMap(({ leden }) => leden)).toHaveLength(cellen.length);
      for (const deel of bundels) {
        expect(deel.doel.rijen * deel.doel.kolommen).toBe(deel.leden.length);
        const inhoud = samengevoegd(deel, ({ doel }) => [[`${doel.rij},${doel.kolom}`]]);
        expect(inhoud.flat()).not.toContain(undefined);
        for (const { doel } of deel.leden)
          expect(uitsnede(inhoud, deel.doel, doel)).toEqual([[`${doel.rij},${doel.kolom}`]]);
      }
    }),
  );
});
