import * as POK from "../../src/functions/functions";
import { CELLEN, JAREN, KANALEN, STATUS, STATUSNAAM, TABEL, TOTALEN } from "../knowledge/pok/overschrift";
import { celfout, metExcelFuncties } from "./excelFuncties";

beforeAll(metExcelFuncties);

const euro = (miljoen: number | "–") => (miljoen === "–" ? 0 : miljoen * 1_000_000);
/** Alles wat Excel geeft voor een argument dat niet is ingevuld. */
const NIET_GEGEVEN = [undefined, null, 0, ""];
const EIGEN = [
  ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"],
  [4, 2026, "AU", 52_000, "Voorbeeldstad", "sept-2025"],
  [3, 2026, "AU", 8_000, "Voorbeeldstad", "sept-2025"],
];

describe("BEDRAG", () => {
  test.each(CELLEN)("actielijn %i, %i: totaal en elk kanaal", (lijn, jaar, kolom) => {
    expect(POK.bedrag(lijn, jaar)).toBe(euro(TABEL[lijn]![kolom]!));
    for (const [kanaal, tabel] of Object.entries(KANALEN)) {
      expect(POK.bedrag(lijn, jaar, kanaal)).toBe(euro(tabel[lijn]![kolom]!));
      expect(POK.bedrag(`AL${lijn}`, String(jaar), kanaal.toLowerCase(), 1_000_000)).toBe(
        tabel[lijn]![kolom],
      );
    }
  });
  test("het voorbeeld: =POK.BEDRAG(4;2026;;1000)", () =>
    expect(POK.bedrag(4, 2026, null, 1000)).toBe(50_000));
  test("niet gegeven is niet gegeven, hoe Excel het ook doorgeeft", () => {
    for (const leeg of NIET_GEGEVEN) {
      expect(POK.bedrag(4, 2026, leeg, leeg, leeg as never)).toBe(50_000_000);
      expect(POK.bedrag(4, 2026, leeg, leeg, [[leeg]])).toBe(50_000_000);
    }
  });
  test("eigen bedragen vervangen de landelijke tabel", () => {
    expect(POK.bedrag(4, 2026, null, null, EIGEN)).toBe(52_000);
    expect(POK.bedrag(4, 2026, "AU", 1000, EIGEN)).toBe(52);
    expect(POK.bedrag(4, 2026, "DU", null, EIGEN)).toBe(0);
    expect(celfout(() => POK.bedrag(1, 2026, null, null, EIGEN))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("geen rij"),
    });
  });
  test.each([
    [
      "onbekende actielijn",
      () => POK.bedrag(9, 2026),
      "#N/A",
      /“actielijn”: 9 gevonden; toegestaan is 1 tot en met 8/,
    ],
    [
      "onbekend jaar",
      () => POK.bedrag(4, 2028),
      "#N/A",
      /“jaar”: 2028 gevonden; toegestaan is een jaar van 2021/,
    ],
    ["lege actielijn", () => POK.bedrag(null, 2026), "#VALUE!", /“actielijn”: niets gevonden/],
    ["jaar als woord", () => POK.bedrag(4, "straks"), "#VALUE!", /“jaar”: “straks”/],
    [
      "onbekend kanaal",
      () => POK.bedrag(4, 2026, "SU"),
      "#VALUE!",
      /“kanaal”: “SU” gevonden; toegestaan is AU, DU/,
    ],
    [
      "onbekende eenheid",
      () => POK.bedrag(4, 2026, null, 100),
      "#VALUE!",
      /“eenheid”: 100 gevonden; toegestaan is 1 \(euro\)/,
    ],
    [
      "bedragen geen bereik",
      () => POK.bedrag(4, 2026, null, null, "x" as never),
      "#VALUE!",
      /“bedragen”: “x”/,
    ],
    [
      "twee gemeenten",
      () => POK.bedrag(4, 2026, null, null, [...EIGEN, [1, 2026, "AU", 1, "Elders", ""]]),
      "#VALUE!",
      /“Voorbeeldstad”.*“Elders”/,
    ],
    [
      "dubbele rij",
      () => POK.bedrag(4, 2026, null, null, [...EIGEN, EIGEN[1]!]),
      "#VALUE!",
      /rij 2 en rij 4/,
    ],
  ])("%s is een celfout met een zin", (_, roep, code, zin) => {
    expect(celfout(roep)).toMatchObject({ code, message: expect.stringMatching(zin) });
  });
});

describe("REEKS", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])("actielijn %i: zeven jaren op een rij", (lijn) => {
    expect(POK.reeks(lijn)).toEqual([TABEL[lijn]!.map(euro)]);
    for (const kanaal of Object.keys(KANALEN)) {
      expect(POK.reeks(lijn, null, null, kanaal, 1_000_000)).toEqual([KANALEN[kanaal]![lijn]]);
    }
  });
  test("een deel van de jaren", () => {
    expect(POK.reeks(4, 2025, "2026", "", 1000)).toEqual([[45_000, 50_000]]);
    expect(POK.reeks(4, 2026, 2026)).toEqual([[50_000_000]]);
    expect(POK.reeks(4, 2026)).toEqual([[50_000_000, 50_000_000]]);
  });
  test("eigen bedragen: een jaar zonder rij blijft leeg, een actielijn zonder rijen is #N/B", () => {
    expect(POK.reeks(4, 2025, 2027, null, null, EIGEN)).toEqual([["", 52_000, ""]]);
    expect(celfout(() => POK.reeks(1, null, null, null, null, EIGEN)).code).toBe("#N/A");
  });
  test("fouten", () => {
    expect(celfout(() => POK.reeks(4, 2026, 2025))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/“van”: 2026 ligt na “tot” \(2025\)/),
    });
    expect(celfout(() => POK.reeks(4, 2019))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("“van”"),
    });
    expect(celfout(() => POK.reeks(4, 2021, 2030))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("“tot”"),
    });
    expect(celfout(() => POK.reeks("zz")).code).toBe("#N/A");
  });
});

describe("TABEL en TOTAAL", () => {
  test("10 × 9, met lege cellen leeg en afgedrukte nullen 0", () => {
    const tabel = POK.tabel(null, 1_000_000);
    expect(tabel).toHaveLength(10);
    expect(tabel[0]).toEqual(["Actielijn", "Omschrijving", ...JAREN]);
    for (let lijn = 1; lijn <= 8; lijn++) {
      expect(tabel[lijn]![0]).toBe(lijn);
      expect(tabel[lijn]![1]).not.toBe("");
      expect(tabel[lijn]!.slice(2)).toEqual(TABEL[lijn]!.map((bedrag) => (bedrag === "–" ? "" : bedrag)));
    }
    expect(tabel[9]).toEqual(["Totaal", "", ...TOTALEN]);
  });
  test.each(Object.keys(KANALEN))("kanaal %s", (kanaal) => {
    const tabel = POK.tabel(kanaal, 1_000_000);
    for (let lijn = 1; lijn <= 8; lijn++) {
      expect(tabel[lijn]!.slice(2)).toEqual(
        KANALEN[kanaal]![lijn]!.map((bedrag, kolom) => (TABEL[lijn]![kolom] === "–" ? "" : bedrag)),
      );
    }
    JAREN.forEach((jaar, kolom) => {
      const som = Object.values(KANALEN[kanaal]!).reduce((totaal, rij) => totaal + rij[kolom]!, 0);
      expect(POK.totaal(jaar, kanaal, 1_000_000)).toBe(som);
      expect(tabel[9]![2 + kolom]).toBe(som);
    });
  });
  test("TOTAAL per jaar, ook van eigen bedragen", () => {
    expect(JAREN.map((jaar) => POK.totaal(jaar, null, 1_000_000))).toEqual(TOTALEN);
    expect(POK.totaal(2026, "", "", EIGEN)).toBe(60_000);
    expect(POK.tabel(null, 1000, EIGEN)[9]).toEqual(["Totaal", "", "", "", "", "", "", 60, ""]);
  });
  test("fouten", () => {
    expect(celfout(() => POK.tabel("XX"))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("“kanaal”"),
    });
    expect(celfout(() => POK.tabel(null, 7)).code).toBe("#VALUE!");
    expect(celfout(() => POK.tabel(null, null, [["a"]])).code).toBe("#VALUE!");
    expect(celfout(() => POK.totaal(2020)).code).toBe("#N/A");
    expect(celfout(() => POK.totaal(2021, null, null, EIGEN)).code).toBe("#N/A");
    expect(celfout(() => POK.totaal(null)).code).toBe("#VALUE!");
  });
});

/** De uitkering van een cel volgens de overschrijving van de bron. */
function uitkering(lijn: number, kolom: number): string {
  const namen: Record<string, string> = {
    AU: "algemene uitkering",
    DU: "decentralisatie-uitkering",
    RIJK: "rijk",
    OPEN: "nog niet bepaald",
  };
  const dragend = Object.keys(KANALEN).filter((kanaal) => KANALEN[kanaal]![lijn]![kolom]! > 0);
  return dragend.map((kanaal) => namen[kanaal]).join(" + ") || (lijn === 8 ? "nog niet bepaald" : "geen");
}

describe("UITKERING, STATUS, AARD, ONTVANGER, BRON", () => {
  test.each(CELLEN)("actielijn %i in %i", (lijn, jaar, kolom) => {
    expect(POK.uitkering(lijn, jaar)).toBe(uitkering(lijn, kolom));
    expect(POK.status(lijn, jaar)).toBe(STATUSNAAM[STATUS[lijn]![kolom]!]);
    expect(POK.bron(lijn, jaar)).toContain(`rij ${lijn}, kolom ${jaar}`);
    expect(POK.ontvanger(lijn, jaar)).not.toContain("\n");
  });
  test("AARD", () =>
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((lijn) => POK.aard(lijn)[0]).join("")).toBe("ssssiisi"));
  test.each([
    [1, 2021, /Koninklijke Bibliotheek/],
    [1, 2023, /nog niet bepaald/],
    [2, 2024, /^alle gemeenten$/],
    [3, 2022, /stedelijke vernieuwingsgebieden/],
    [3, 2023, /^alle gemeenten$/],
    [5, 2023, /^alle gemeenten$/],
    [5, 2024, /geen middelen/],
    [6, 2021, /geen middelen/],
    [6, 2025, /35 centrumgemeenten vrouwenopvang/],
    [7, 2027, /25 centrumgemeenten.*Zorg- en Veiligheidshuis/],
    [8, 2022, /VNG/],
    [8, 2023, /nog niet bepaald/],
  ])("ONTVANGER van actielijn %i in %i", (lijn, jaar, tekst) =>
    expect(POK.ontvanger(lijn, jaar)).toMatch(tekst),
  );
  test.each([POK.uitkering, POK.status, POK.ontvanger, POK.bron])(
    "fouten van elke functie met actielijn en jaar",
    (functie) => {
      expect(celfout(() => functie(9, 2021)).code).toBe("#N/A");
      expect(celfout(() => functie(1, 2020)).code).toBe("#N/A");
      expect(celfout(() => functie("", 2021)).code).toBe("#VALUE!");
      expect(celfout(() => functie(1, "")).code).toBe("#VALUE!");
    },
  );
  test("fouten van AARD en KAART", () => {
    for (const functie of [POK.aard, POK.kaart]) {
      expect(celfout(() => functie(9)).code).toBe("#N/A");
      expect(celfout(() => functie(null)).code).toBe("#VALUE!");
    }
  });
});

describe("RAMING", () => {
  test("aandeel × (AU + DU), met de band van de afronding", () => {
    expect(POK.raming(4, 2026, 0.01)).toBe(500_000);
    expect(POK.raming(4, 2026, "0,01", "laag")).toBe(495_000);
    expect(POK.raming(4, 2026, "1%", "HOOG", 1000)).toBe(505);
    expect(POK.raming(3, 2022, 0.1, "laag")).toBe(950_000);
    expect(POK.raming(4, 2026, 0)).toBe(0);
  });
  test.each([
    [1, 2021],
    [1, 2024],
    [5, 2025],
    [6, 2026],
    [8, 2022],
  ])("actielijn %i in %i draagt niets via het gemeentefonds: 0, ook aan de randen", (lijn, jaar) => {
    for (const grens of ["laag", "midden", "hoog"]) expect(POK.raming(lijn, jaar, 0.5, grens)).toBe(0);
  });
  test.each([
    [() => POK.raming(4, 2026, 1.01), /“aandeel”: 1,01/],
    [() => POK.raming(4, 2026, -0.1), /“aandeel”/],
    [() => POK.raming(4, 2026, null), /“aandeel”: niets/],
    [() => POK.raming(4, 2026, "veel"), /“aandeel”: “veel”/],
    [() => POK.raming(4, 2026, 0.1, "top"), /“grens”: “top”.*“laag”, “midden” of “hoog”/],
    [() => POK.raming(4, 2026, 0.1, null, 5), /“eenheid”: 5/],
  ])("fout %#", (roep, zin) =>
    expect(celfout(roep)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(zin) }),
  );
});

describe("gegevenstypen", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "Office"));
  const metOffice = (kent: boolean) =>
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => kent } } } });

  test("zonder Office, of zonder CustomFunctionsRuntime 1.4: de naam", () => {
    expect(POK.kaart(4)).toBe("Uitvoeringscapaciteit wijkteams");
    metOffice(false);
    expect(POK.kaart(4)).toBe("Uitvoeringscapaciteit wijkteams");
  });
  test("anders een kaart met alle jaren, lege cellen als streepje", () => {
    metOffice(true);
    const kaart = POK.kaart("wijkteams");
    expect(kaart).toMatchObject({ type: "Entity", text: "Uitvoeringscapaciteit wijkteams" });
    expect(kaart.properties["Bedrag 2026"]).toMatchObject({ basicValue: 50_000_000 });
    expect(kaart.properties["Status 2026"]).toMatchObject({ basicValue: "voorlopig" });
    expect(POK.kaart(6).properties["Bedrag 2021"]).toMatchObject({ basicValue: "–" });
    expect(POK.kaart(6).properties["Bedrag 2026"]).toMatchObject({ basicValue: 0 });
  });
  test("BEDRAG en TOTAAL nemen hun opmaak mee waar Excel dat kan; anders een kaal getal", () => {
    metOffice(true);
    expect(POK.bedrag(4, 2026, null, 1000)).toEqual({
      type: "FormattedNumber",
      basicValue: 50_000,
      numberFormat: "#,##0",
    });
    expect(POK.bedrag(4, 2026, null, 1000, [[4, 2026, "AU", 52_500]])).toMatchObject({
      basicValue: 52.5,
      numberFormat: "#,##0.0",
    });
    expect(POK.totaal(2026)).toMatchObject({ basicValue: 130_000_000, numberFormat: "#,##0" });
    metOffice(false);
    expect(POK.bedrag(4, 2026, null, 1000)).toBe(50_000);
  });
  test("een opgemaakt getal of een kaart is als argument evenveel waard als wat erin staat", () => {
    const getal = (basicValue: number) => ({ type: "FormattedNumber", basicValue, numberFormat: "0" });
    metOffice(true);
    const kaart = POK.kaart(4);
    metOffice(false);
    expect(POK.bedrag(kaart, getal(2026), null, getal(1000))).toBe(50_000);
    expect(POK.bedrag(4, 2026, null, null, [[getal(4), 2026, "AU", getal(7)]])).toBe(7);
    expect(POK.raming(4, getal(2026), getal(0.5))).toBe(25_000_000);
  });
});
