import { meegenomenNotatie } from "../../../src/work/formulas/notatie";
import { isEigenNotitie, notitietekst } from "../../../src/work/formulas/notitie";
import {
  kenmerkVan,
  KOPPEN,
  leesKoppen,
  leesRegister,
  ontdooid,
  registercellen,
  type Bevriezing,
  type Kop,
} from "../../../src/work/formulas/register";

const bevriezing: Bevriezing = {
  doel: { bladId: "s1", blad: "Be'groting", rij: 4, kolom: 2, rijen: 1, kolommen: 1 },
  formule: "=POK.BEDRAG($A5,C$3)",
  formuleLokaal: "=POK.BEDRAG($A5;C$3)",
  waarden: [[50_000]],
  notatie: "#,##0",
  editie: "Lbr. 21/083",
};
const plaats = Object.fromEntries(KOPPEN.map((kop, i) => [kop, i])) as Record<Kop, number>;

/** Wat Excel van geschreven cellen teruggeeft: de apostrof is weg, de formule blijft. */
function alsGelezen(cellen: readonly unknown[]) {
  const kaal = cellen.map((cel) => (typeof cel === "string" && cel.startsWith("'") ? cel.slice(1) : cel));
  const waarden = cellen.map((cel, i) => (typeof cel === "string" && cel.startsWith("=") ? 0 : kaal[i]));
  return { formules: [kaal], waarden: [waarden] };
}

const cellen = registercellen(bevriezing, (kop) => `${kop[0]}9`, "2026-11-22", new Set());
const lees = (gewijzigd: Partial<Record<Kop, string>> = {}) => {
  const { formules, waarden } = alsGelezen(KOPPEN.map((kop, i) => gewijzigd[kop] ?? cellen[i]!));
  return leesRegister(plaats, formules, waarden)[0]!;
};

test("een rij leest terug wat erin is geschreven, en volgt de cel", () => {
  expect(lees()).toEqual({
    rij: 0,
    nu: { blad: "Be'groting", plek: { rij: 4, kolom: 2, rijen: 1, kolommen: 1 } },
    was: "Be'groting!C5",
    formule: "=POK.BEDRAG($A5,C$3)",
    formuleLokaal: "=POK.BEDRAG($A5;C$3)",
    volgformule: "=INDEX(POK.BEDRAG('Be''groting'!$A$5,'Be''groting'!$C$3),1,1)",
    editie: "Lbr. 21/083",
    bevrorenOp: "2026-11-22",
    notatie: "#,##0",
    kenmerk: kenmerkVan([[50_000]]),
  });
});

test("van een overloopbereik staat de som in het register, en het hele bereik wordt gevolgd", () => {
  const bereik = registercellen(
    {
      ...bevriezing,
      doel: { ...bevriezing.doel, rijen: 2, kolommen: 3 },
      waarden: [
        ["x", 1, 2],
        ["y", 3, 4],
      ],
    },
    (kop) => `${kop[0]}9`,
    "2026-11-22",
    new Set(),
  );
  expect(bereik[plaats.Cel]).toBe("'C5:E6");
  expect(bereik[plaats.Waarde]).toBe(10);
  expect(bereik[plaats["Staat er nu"]]).toBe("=SUM('Be''groting'!$C$5:$E$6)");
  expect(bereik[plaats["Volgens formule nu"]]).toMatch(/^=SUM\(POK\.BEDRAG\(/);
});

test("geen enkele tekst kan een formule of getal worden", () => {
  const gevaarlijk = registercellen(
    { ...bevriezing, waarden: [["=1+1"]], editie: "2025", doel: { ...bevriezing.doel, blad: "2026" } },
    () => "A1",
    "2026-11-22",
    new Set(),
  );
  for (const kop of ["Blad", "Cel", "Formule", "Waarde", "Editie", "Formule (Engels)", "Notatie"] as const)
    expect(gevaarlijk[plaats[kop]]).toMatch(/^'/);
});

test("ontdooien: ongewijzigd, gewijzigd, beveiligd, verwijderd", () => {
  const terug = "=POK.BEDRAG($A5,C$3)";
  expect(ontdooid(lees(), [[50_000]], false)).toEqual({ formule: terug, belet: null });
  expect(ontdooid(lees(), [[50_000 + 1e-9]], false).belet).toBeNull();
  expect(ontdooid(lees(), [[50_001]], false)).toEqual({ formule: terug, belet: "gewijzigd" });
  expect(ontdooid(lees(), [["50000"]], false).belet).toBe("gewijzigd");
  expect(ontdooid(lees(), [[50_000]], true)).toEqual({ formule: null, belet: "bladBeveiligd" });
  expect(ontdooid(lees({ "Staat er nu": '=IF(#REF!="","",#REF!)' }), null, false)).toEqual({
    formule: null,
    belet: "celVerwijderd",
  });
  expect(ontdooid(lees({ "Volgens formule nu": "=1" }), [[50_000]], false)).toEqual({
    formule: null,
    belet: "volgformuleGewijzigd",
  });
});

test("het kenmerk is gelijk bij gelijke waarden, en anders bij andere", () => {
  expect(kenmerkVan([[0.1 + 0.2]])).toBe(kenmerkVan([[0.3]]));
  const anders = [
    [[1]],
    [["1"]],
    [[true]],
    [["true"]],
    [[1, ""]],
    [["", 1]],
    [[1], [""]],
    [["a", "b"]],
    [["ab", ""]],
  ];
  expect(new Set(anders.map(kenmerkVan)).size).toBe(anders.length);
});

test("kolommen mogen verplaatst zijn, maar niet ontbreken; lege rijen tellen niet", () => {
  expect(leesKoppen(["Eigen", ...[...KOPPEN].reverse()])).toMatchObject({ plaats: { Kenmerk: 1, Blad: 12 } });
  expect(leesKoppen(KOPPEN.filter((kop) => kop !== "Kenmerk"))).toEqual({ mist: ["Kenmerk"] });
  const leeg = [KOPPEN.map(() => "")];
  expect(leesRegister(plaats, leeg, leeg)).toEqual([]);
});

test.each([
  [50_000, "General", "50.000", "#,##0"],
  [-1_234.5, "General", "-1.234,5", "#,##0.0"],
  [50_000, "General", "50,000", "#,##0"],
  [50_000, "General", "50 000", "#,##0"],
  [50_000, "General", "50000", null],
  [50, "General", "50", null],
  [0.5, "General", "0,5", null],
  [0.123, "General", "0,123", null],
  [1.234, "General", "1.234", null],
  [0.023, "General", "2,30%", "0.00%"],
  [-0.0175, "General", "-1,75 %", "0.00%"],
  [106_016.426_23, "General", "106.016,43", "#,##0.00"],
  [850.2, "General", "850,20", "#,##0.00"],
  [850.251_2, "General", "850,25", "#,##0.00"],
  [850.25, "General", "850,25", null],
  [0.023, "0.0%", "2,3%", null],
  [50_000, "0", "50.000", null],
  [50_000, "General", "#####", null],
  ["50.000", "General", "50.000", null],
])(
  "waarde %p met notatie %s die als %s te zien is, krijgt notatie %p",
  (waarde, notatie, tekst, verwacht) => {
    expect(meegenomenNotatie(waarde, notatie, tekst)).toBe(verwacht);
  },
);

test("de notitie noemt formule, editie en datum, en is te herkennen", () => {
  const tekst = notitietekst(bevriezing, "2026-11-22");
  expect(tekst).toBe("POK bevroren: =POK.BEDRAG($A5;C$3)\nEditie: Lbr. 21/083\nBevroren op 22 november 2026");
  expect(isEigenNotitie(tekst)).toBe(true);
  expect(isEigenNotitie("Let op: POK bevroren:")).toBe(false);
});
