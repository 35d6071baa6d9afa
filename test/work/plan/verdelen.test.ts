import fc from "fast-check";
import {
  indexeer,
  kopieer,
  schuifDoor,
  som,
  spreid,
  verdeelGeheel,
  volgBeschikbaar,
} from "../../../src/work/plan";

const JAREN = [2022, 2023, 2024, 2025];

test("gelijk spreiden: de rest komt euro voor euro bij de eerste jaren", () => {
  expect(spreid(10, [2022, 2023, 2024])).toEqual({ 2022: 4, 2023: 3, 2024: 3 });
});

test("verdelen telt altijd precies op, en geen deel wijkt een euro of meer af van zijn verhouding", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
      fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 12 }),
      (totaal, gewichten) => {
        const delen = verdeelGeheel(totaal, gewichten);
        expect(delen.every(Number.isInteger)).toBe(true);
        expect(delen.reduce((a, b) => a + b, 0)).toBe(totaal);
        const samen = gewichten.reduce((a, b) => a + b, 0);
        if (samen > 0)
          delen.forEach((deel, i) =>
            expect(Math.abs(deel - (totaal * gewichten[i]!) / samen)).toBeLessThanOrEqual(1.000001),
          );
      },
    ),
  );
});

test("spreiden telt op tot het totaal, voor elk bereik van jaren", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.subarray(JAREN, { minLength: 1 }), (totaal, jaren) => {
      expect(som(spreid(totaal, jaren), jaren)).toBe(totaal);
    }),
  );
});

test("indexeren rekent door met het niet-afgeronde bedrag", () => {
  // 100.000 × 1,021³ = 106.433,2…; drie keer tussentijds afronden gaf 106.434.
  expect(indexeer({ 2022: 100_000 }, JAREN, 0.021, 2022)).toEqual({
    2022: 100_000,
    2023: 102_100,
    2024: 104_244,
    2025: 106_433,
  });
});

test("indexeren laat eerdere jaren staan", () => {
  expect(indexeer({ 2022: 5, 2023: 1_000 }, JAREN, 0.1, 2023)).toEqual({
    2022: 5,
    2023: 1_000,
    2024: 1_100,
    2025: 1_210,
  });
});

test("kopiëren zet hetzelfde bedrag in latere jaren", () => {
  expect(kopieer({ 2022: 1, 2023: 7 }, JAREN, 2023)).toEqual({ 2022: 1, 2023: 7, 2024: 7, 2025: 7 });
});

test("doorschuiven telt de rest bij het volgende jaar op; een tekort niet", () => {
  expect(schuifDoor({ 2022: 60, 2023: 100 }, 40, 2023)).toEqual({ 2022: 60, 2023: 140 });
  expect(schuifDoor({ 2022: 60 }, -5, 2023)).toEqual({ 2022: 60 });
});

test("volgen laat nooit minder dan niets over", () => {
  const geld: Record<number, number> = { 2022: 100, 2023: 50, 2024: 0, 2025: 10 };
  expect(
    volgBeschikbaar(
      (jaar) => geld[jaar]!,
      () => 60,
      JAREN,
    ),
  ).toEqual({ 2022: 40, 2023: 0, 2024: 0, 2025: 0 });
});
