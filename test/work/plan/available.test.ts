import { availableOf, ramingCaveat } from "../../../src/work/plan";
import { currentEditie } from "../../../src/knowledge/pok/edities";
import { available, ownSource, NO_ROLES, YEARS, NATIONAL, ramingSource, ROLES } from "./data";

const state = (source: Parameters<typeof available>[0], actielijn: number, year: number, roles = ROLES) => {
  const { plannable, certainty, ends } = available(source, roles).cell(actielijn, year);
  return { plannable, certainty, ends };
};

describe("national", () => {
  test.each([
    [4, 2022, { plannable: 45_000_000, certainty: "fixed", ends: false }],
    [4, 2026, { plannable: 50_000_000, certainty: "voorlopig", ends: false }],
    [4, 2027, { plannable: 50_000_000, certainty: "voorlopig", ends: false }],
    [1, 2022, { plannable: 0, certainty: "rijk", ends: false }],
    [1, 2023, { plannable: 0, certainty: "open", ends: false }],
    [8, 2022, { plannable: 0, certainty: "rijk", ends: false }],
    [8, 2023, { plannable: 0, certainty: "open", ends: false }],
    [5, 2023, { plannable: 3_000_000, certainty: "voorlopig", ends: true }],
    [5, 2024, { plannable: 0, certainty: "none", ends: false }],
    [6, 2025, { plannable: 23_000_000, certainty: "voorlopig", ends: true }],
    [6, 2026, { plannable: 0, certainty: "none", ends: false }],
  ])("actielijn %i in %i", (actielijn, year, expected) => {
    expect(state(NATIONAL, actielijn, year)).toEqual(expected);
  });

  test("without a role the money of actielijn 6 and 7 goes to other gemeenten", () => {
    expect(state(NATIONAL, 6, 2023, NO_ROLES)).toMatchObject({ plannable: 0, certainty: "others" });
    expect(state(NATIONAL, 7, 2023, NO_ROLES)).toMatchObject({ plannable: 0, certainty: "others" });
  });

  test("without a gemeente the money of each role counts", () => {
    const without = availableOf(currentEditie, NATIONAL, null, YEARS);
    expect(without.cell(7, 2023).plannable).toBe(10_000_000);
    expect(without.gemeente).toBeNull();
  });

  test.each([
    [true, 10_000_000, "fixed"],
    [false, 5_000_000, "others"],
    [null, 5_000_000, "open"],
  ])("the DU part of actielijn 3 in 2022 depends on the renewal area: %s", (answer, plannable, du) => {
    const cell = available(NATIONAL, { ...ROLES, urbanRenewalArea: answer }).cell(3, 2022);
    expect(cell.plannable).toBe(plannable);
    expect(cell.parts.find(({ kanaal }) => kanaal === "DU")?.certainty).toBe(du);
  });

  test("the citation names letter, cell and what is odd about it", () => {
    expect(available(NATIONAL).cell(3, 2022).source).toMatch(/Lbr\. 21\/083.*rij 3, kolom 2022.*Let op:/s);
  });
});

describe("raming", () => {
  test("each kanaal is the share of the national amount, in whole euros", () => {
    const raming = available(ramingSource(ROLES, 0.0123456));
    expect(raming.cell(4, 2026).plannable).toBe(Math.round(50_000_000 * 0.0123456));
    expect(raming.cell(4, 2026).source).toMatch(/^Raming: 1,2346 % \(opgegeven aandeel\)/);
  });

  test("money outside the gemeentefonds is not estimated but not concealed either", () => {
    expect(available(ramingSource(ROLES)).cell(1, 2024).parts).toEqual([
      { kanaal: "OPEN", amount: null, certainty: "open" },
    ]);
  });

  test("the rules check against the same amounts", () => {
    const raming = available(ramingSource(NO_ROLES));
    for (const actielijn of [1, 2, 3, 4, 5, 6, 7, 8])
      for (const year of YEARS)
        expect(raming.amounts.read(actielijn, year, null) ?? 0).toBe(raming.cell(actielijn, year).plannable);
  });
});

describe("own amounts", () => {
  const own = ownSource([
    [2, 2023, "AU", 100_001, "septembercirculaire 2022"],
    [1, 2023, "RIJK", 7_000, "septembercirculaire 2022"],
    [4, 2023, "AU", 50_000, "decembercirculaire 2022"],
    [4, 2023, "DU", 1, "decembercirculaire 2022"],
  ]);

  test("are published, and so fixed", () => {
    expect(state(own, 2, 2023)).toEqual({ plannable: 100_001, certainty: "fixed", ends: false });
    expect(state(own, 4, 2023).plannable).toBe(50_001);
    expect(state(own, 1, 2023)).toMatchObject({ plannable: 0, certainty: "rijk" });
  });

  test.each([
    ["een rij ontbreekt", 2, 2024, [], "none", ["AU"]],
    ["volgens de brief is er geen geld", 5, 2026, [], "none", []],
    ["het geld is nog open", 1, 2024, [["OPEN", "open"]], "open", []],
    ["het geld loopt via het rijk", 1, 2022, [["RIJK", "rijk"]], "rijk", []],
    ["een rij langs een ander kanaal is een antwoord", 1, 2023, [["RIJK", "rijk"]], "rijk", []],
    ["de vorm is nog te bepalen", 8, 2024, [], "open", []],
    ["de gemeente ontvangt het deel niet", 3, 2022, [["DU", "others"]], "others", ["AU"]],
  ] as const)("a place without a row says why: %s", (_why, actielijn, year, parts, certainty, withoutRow) => {
    const cell = available(own).cell(actielijn, year);
    expect(cell).toMatchObject({ plannable: 0, certainty, withoutRow });
    expect(cell.parts.map((part) => [part.kanaal, part.certainty])).toEqual(parts);
  });

  test("if actielijn 3 has a row for the AU only in 2022, the DU is missing or open", () => {
    const auOnly = ownSource([[3, 2022, "AU", 40_000, "septembercirculaire 2022"]]);
    const cell = (urbanRenewalArea: boolean | null) =>
      available(auOnly, { ...ROLES, urbanRenewalArea }).cell(3, 2022);
    expect(cell(true)).toMatchObject({ plannable: 40_000, certainty: "fixed", withoutRow: ["DU"] });
    expect(cell(null).withoutRow).toEqual([]);
    expect(cell(null).parts.map((part) => part.certainty)).toEqual(["fixed", "open"]);
  });

  test("the source says that there is no row", () => {
    const cell = available(own).cell(2, 2024);
    expect(cell.source).toBe("De eigen bedragen hebben geen rij voor actielijn 2 in 2024.");
  });

  test("the name mentions gemeente and edities", () => {
    expect(available(own).name).toBe(
      "eigen bedragen van Enschede (editie septembercirculaire 2022, editie decembercirculaire 2022)",
    );
  });
});

describe("caveat at a raming", () => {
  const sentence = (actielijn: number, year: number, roles = ROLES, language?: "en") =>
    ramingCaveat(available(ramingSource(roles), roles), actielijn, year, language)?.replaceAll("\u00a0", " ");

  test("money with its own distribution key cannot be estimated by inwoners; a known amount is given", () => {
    expect(sentence(7, 2026)).toBe(
      "Dit geld wordt niet naar inwoners van alle gemeenten verdeeld: het gaat alleen naar de 25 centrumgemeenten van de veiligheidsregio's, met een eigen sleutel. Een aandeel naar inwoners kan er ver naast zitten. De septembercirculaire 2024 noemt voor Enschede in 2025 € 360.036.",
    );
    expect(sentence(7, 2026, ROLES, "en")).toMatch(
      /^This money is not .* gives € 360\.036 for Enschede in 2025\.$/,
    );
    expect(sentence(6, 2023)).toMatch(/de 35 centrumgemeenten vrouwenopvang..*ver naast zitten\.$/);
  });

  test("for actielijn 3 it is about the DU part", () => {
    const roles = { ...ROLES, urbanRenewalArea: true };
    expect(sentence(3, 2022, roles)).toMatch(/^Van dit bedrag wordt € 50\.000 \(DU\) niet naar inwoners/);
    expect(sentence(3, 2023, roles)).toBeUndefined();
    expect(sentence(3, 2022, { ...ROLES, urbanRenewalArea: null })).toBeUndefined();
  });

  test("is absent for AU money, where nothing can be estimated, or for amounts that are no raming", () => {
    expect(sentence(4, 2026)).toBeUndefined();
    expect(sentence(6, 2026)).toBeUndefined();
    expect(sentence(7, 2026, NO_ROLES)).toBeUndefined();
    expect(ramingCaveat(available(NATIONAL), 7, 2026)).toBeNull();
  });
});
