import { readFileSync } from "node:fs";
import path from "node:path";
import { drukAf, reeksVan } from "../../../src/knowledge/gemeentefonds/reeksen";
import { TEGENSPRAKEN, tegenspraaktekst, type Tegenspraak } from "../../../src/knowledge/gemeentefonds";
import { cijfer, JAREN } from "./overschrift";

/*
 * De tegenspraken opnieuw afgeleid, uit de overschrijving: wat hier uitkomt moet precies de lijst zijn. Bedragen × € 1.000,
 * percentages in honderdsten van een procent.
 */
type Afgeleid = Pick<Tegenspraak, "reeks" | "rij" | "editie" | "jaar" | "hoe" | "gedrukt" | "herrekend"> & {
  afronding?: boolean;
};

const procent = (reeks: string, rij: string, editie: string, jaar: number) =>
  Math.round(cijfer(reeks, rij, editie, jaar) * 100);
/** De LPO waarmee de circulaire van die editie rekende. */
const LPO_BIJ = { mei: "cep", september: "mev" } as const;
const EDITIES = ["mei", "september"] as const;

function lpo(): Afgeleid[] {
  return (["cep", "mev"] as const).flatMap((editie) =>
    JAREN.flatMap((jaar) => {
      const gedrukt = procent("lpo", "totaal", editie, jaar);
      const herrekend = (procent("lpo", "loon", editie, jaar) + procent("lpo", "prijs", editie, jaar)) / 2;
      return gedrukt === herrekend
        ? []
        : [{ reeks: "lpo", rij: "totaal", editie, jaar, hoe: "lpo", gedrukt, herrekend }];
    }),
  );
}

function reeelPercentage(): Afgeleid[] {
  return EDITIES.flatMap((editie) =>
    JAREN.flatMap((jaar) => {
      const gedrukt = procent("accres", "reëel percentage", editie, jaar);
      const herrekend =
        procent("accres", "percentage", editie, jaar) - procent("lpo", "totaal", LPO_BIJ[editie], jaar);
      return gedrukt === herrekend
        ? []
        : [
            {
              reeks: "accres",
              rij: "reëel percentage",
              editie,
              jaar,
              hoe: "reeel",
              gedrukt,
              herrekend,
            },
          ];
    }),
  );
}

function reeel(): Afgeleid[] {
  return EDITIES.flatMap((editie) =>
    JAREN.flatMap((jaar) => {
      const gedrukt = cijfer("accres", "reëel", editie, jaar);
      const percentage = procent("accres", "percentage", editie, jaar);
      const herrekend = Math.round(
        (cijfer("accres", "nominaal", editie, jaar) *
          (percentage - procent("lpo", "totaal", LPO_BIJ[editie], jaar))) /
          percentage,
      );
      return gedrukt === herrekend
        ? []
        : [{ reeks: "accres", rij: "reëel", editie, jaar, hoe: "reeel", gedrukt, herrekend }];
    }),
  );
}

/** Een fonds dat volgens zijn eigen percentage groeit, kan niet kleiner zijn dan het jaar ervoor, ook niet door afronding. */
function grondslag(): Afgeleid[] {
  const fonds = (editie: string, jaar: number, erbij: number) =>
    cijfer("accres", "nominaal", editie, jaar) /
    ((procent("accres", "percentage", editie, jaar) + erbij) / 10_000);
  return EDITIES.flatMap((editie) =>
    JAREN.slice(1).flatMap((jaar) => {
      if (fonds(editie, jaar, -0.5) >= fonds(editie, jaar - 1, 0.5)) return [];
      const vorig = fonds(editie, jaar - 1, 0) + cijfer("accres", "nominaal", editie, jaar - 1);
      const herrekend = Math.round((vorig * procent("accres", "percentage", editie, jaar)) / 10_000);
      const gedrukt = cijfer("accres", "nominaal", editie, jaar);
      return [{ reeks: "accres", rij: "nominaal", editie, jaar, hoe: "grondslag", gedrukt, herrekend }];
    }),
  );
}

/** Volgens de tekst groeit het BCF met het accrespercentage; dat is op 0,005 % afgerond. */
function voeding(): Afgeleid[] {
  return JAREN.slice(1).flatMap((jaar) => {
    const vorig = cijfer("bcf", "voeding", "miljoenennota", jaar - 1);
    const gedrukt = cijfer("bcf", "voeding", "miljoenennota", jaar);
    const exact = vorig * (1 + procent("accres", "percentage", "september", jaar) / 10_000);
    if (Math.abs(gedrukt - exact) <= vorig * 0.00005 + 0.5) return [];
    return [
      {
        reeks: "bcf",
        rij: "voeding",
        editie: "miljoenennota",
        jaar,
        hoe: "voeding",
        gedrukt,
        herrekend: Math.round(exact),
      },
    ];
  });
}

const vrijval = { reeks: "bcf", rij: "naar gemeentefonds", editie: "miljoenennota" } as const;

function aandeel(): Afgeleid[] {
  return JAREN.flatMap((jaar) => {
    const gedrukt = cijfer("bcf", "naar gemeentefonds", "miljoenennota", jaar);
    const overschot = cijfer("bcf", "overschot", "miljoenennota", jaar);
    const exact = (overschot * cijfer("bcf", "aandeel", "miljoenennota", jaar)) / 100;
    const herrekend = Math.round(exact);
    // Het percentage is gedrukt op één decimaal: het kan er 0,05 procentpunt naast zitten.
    const afronding = Math.abs(gedrukt - exact) <= overschot * 0.0005 + 0.5;
    return gedrukt === herrekend ? [] : [{ ...vrijval, jaar, hoe: "aandeel", gedrukt, herrekend, afronding }];
  });
}

/** De tekst onder tabel 1.3: uitgaan van 216 miljoen voor 2022, en van ten hoogste 192,6 miljoen voor 2023–2025. */
function advies(): Afgeleid[] {
  const tekst = { 2022: 216_000, 2023: 192_600, 2024: 192_600, 2025: 192_600 };
  return Object.entries(tekst).flatMap(([jaar, herrekend]) => {
    const gedrukt = cijfer("bcf", "naar gemeentefonds", "miljoenennota", Number(jaar));
    return gedrukt === herrekend
      ? []
      : [
          {
            ...vrijval,
            jaar: Number(jaar),
            hoe: jaar === "2022" ? "uitgangspunt" : "ten hoogste",
            gedrukt,
            herrekend,
          },
        ];
  });
}

/** De tekst over het accres: 1 % + 0,75 %; stijging 2023–2026, geheel door de LPO; daling in 2024 en 2025. */
function tekstOverAccres(): Afgeleid[] {
  const verschil = (rij: string, jaar: number) =>
    procent("accres", rij, "september", jaar) - procent("accres", rij, "mei", jaar);
  const accres = (rij: string, jaar: number, hoe: Tegenspraak["hoe"], gedrukt: number, herrekend: number) =>
    ({ reeks: "accres", rij, editie: "september", jaar, hoe, gedrukt, herrekend }) as const;
  const uit: Afgeleid[] = [];
  const verklaard = 100 + 75;
  if (verschil("percentage", 2022) !== verklaard)
    uit.push(accres("percentage", 2022, "bijstelling", verschil("percentage", 2022), verklaard));
  for (const jaar of [2023, 2024, 2025, 2026]) {
    const nu = procent("accres", "percentage", "september", jaar);
    if (verschil("percentage", jaar) < 0)
      uit.push(accres("percentage", jaar, "stijging", nu, procent("accres", "percentage", "mei", jaar)));
    const zelfdeLpo = procent("lpo", "totaal", "mev", jaar) === procent("lpo", "totaal", "cep", jaar);
    if (zelfdeLpo && verschil("percentage", jaar) > 0)
      uit.push(
        accres(
          "reëel percentage",
          jaar,
          "alleen lpo",
          procent("accres", "reëel percentage", "september", jaar),
          procent("accres", "reëel percentage", "mei", jaar),
        ),
      );
    const reeelNu = cijfer("accres", "reëel", "september", jaar);
    const reeelMei = cijfer("accres", "reëel", "mei", jaar);
    const genoemd = jaar === 2024 || jaar === 2025;
    // “Klein” is hooguit een tiende; in 2024 is er meer dan de helft af.
    if (genoemd && reeelNu < reeelMei * 0.9) uit.push(accres("reëel", jaar, "daling", reeelNu, reeelMei));
    if (!genoemd && reeelNu < reeelMei) uit.push(accres("reëel", jaar, "ongenoemd", reeelNu, reeelMei));
  }
  return uit;
}

const AFGELEID = [
  ...lpo(),
  ...reeelPercentage(),
  ...reeel(),
  ...grondslag(),
  ...voeding(),
  ...aandeel(),
  ...advies(),
  ...tekstOverAccres(),
];
const sleutel = ({ reeks, rij, editie, jaar, hoe, gedrukt, herrekend, afronding = false }: Afgeleid) =>
  [reeks, rij, editie, jaar, hoe, gedrukt, herrekend, afronding].join(" | ");

test("de lijst is precies wat narekenen oplevert", () => {
  expect(TEGENSPRAKEN.map(sleutel).sort()).toEqual(AFGELEID.map(sleutel).sort());
  expect(TEGENSPRAKEN.length).toBeGreaterThanOrEqual(12);
});

const zin = (hoe: Tegenspraak["hoe"], jaar: number, taal: "nl" | "en") =>
  tegenspraaktekst(
    TEGENSPRAKEN.find((t) => t.hoe === hoe && t.jaar === jaar)!,
    taal,
  );

test("alleen voor 2023–2025 noemt de brief een maximum voor de vrijval", () => {
  expect(zin("uitgangspunt", 2022, "nl")).toMatch(/mag een gemeente uitgaan van haar deel van 216\.000$/);
  expect(zin("uitgangspunt", 2022, "nl") + zin("uitgangspunt", 2022, "en")).not.toMatch(/hoogste|at most/);
  for (const jaar of [2023, 2024, 2025]) {
    expect(zin("ten hoogste", jaar, "nl")).toMatch(/ten hoogste haar deel van 192\.600$/);
    expect(zin("ten hoogste", jaar, "en")).toMatch(/at most its part of 192\.600$/);
  }
});

test("een verschil van percentages is in procentpunten", () => {
  expect(zin("bijstelling", 2022, "nl")).toBe(
    "de twee ramingen verschillen 1,94 procentpunt; de tekst verklaart daarvan ongeveer 1 en 0,75 procentpunt, samen 1,75 procentpunt",
  );
  expect(zin("bijstelling", 2022, "en")).toMatch(
    /differ by 1,94 percentage points; .* 1,75 percentage points$/,
  );
});

test("de gedrukte LPO van 2022 past bij de tekst, die haar 1 procentpunt hoger noemt dan de vorige raming", () => {
  expect(procent("lpo", "totaal", "mev", 2022) - procent("lpo", "totaal", "cep", 2022)).toBe(100);
  expect(zin("lpo", 2022, "nl")).toMatch(/2,50%, en daarmee rekent tabel 1\.1; .* past 2,30% bij de tekst/);
  expect(zin("lpo", 2022, "en")).toMatch(/table 1\.1 uses that; .* 2,30% fits the text/);
});

test("wat elders in de brief staat en wel klopt", () => {
  const gemiddeld = (rij: string) =>
    [2022, 2023, 2024, 2025].reduce((som, jaar) => som + cijfer("accres", rij, "september", jaar), 0) / 4;
  expect(gemiddeld("percentage")).toBeCloseTo(3.26, 2);
  expect(gemiddeld("reëel percentage")).toBeCloseTo(1.16, 2);
  const erbij = cijfer("accres", "nominaal", "september", 2022) - cijfer("accres", "nominaal", "mei", 2022);
  expect(Math.round(erbij / 1000)).toBe(583);
  for (const jaar of JAREN) {
    const bcf = (rij: string, welk = jaar) => cijfer("bcf", rij, "miljoenennota", welk);
    expect(bcf("voeding") - bcf("beroep")).toBe(bcf("overschot"));
    if (jaar > 2021)
      for (const rij of ["beroep", "beroep gemeenten"])
        expect(Math.abs(bcf(rij) - bcf(rij, jaar - 1) * 1.035)).toBeLessThan(1);
  }
  expect(Math.round(cijfer("bcf", "naar gemeentefonds", "miljoenennota", 2021) / 1000)).toBe(216);
});

test.each(TEGENSPRAKEN)("$reeks $rij $editie $jaar ($hoe) staat in docs/bronnen.md", (tegenspraak) => {
  const regels = readFileSync(path.join(__dirname, "../../../docs/bronnen.md"), "utf8").split("\n");
  const { reeks, rij, editie, jaar, hoe, gedrukt, herrekend } = tegenspraak;
  const vorm = reeksVan(reeks).rijen.find(({ code }) => code === rij)!;
  const druk = (getal: number) =>
    hoe === "bijstelling" ? drukAf(getal, vorm).replace("%", " procentpunt") : drukAf(getal, vorm);
  const nodig = [reeks, rij, editie, String(jaar), druk(gedrukt), druk(herrekend)];
  expect(
    regels.filter((regel) => {
      const cellen = regel.split("|").map((cel) => cel.trim());
      return nodig.every((deel) => cellen.includes(deel));
    }),
  ).toHaveLength(1);
  for (const taal of ["nl", "en"] as const)
    for (const getal of [gedrukt, herrekend])
      expect(tegenspraaktekst(tegenspraak, taal)).toContain(drukAf(getal, vorm).replace("%", ""));
});
