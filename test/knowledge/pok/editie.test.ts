import { bouwEditie, bronvermelding } from "../../../src/knowledge/pok/editie";
import { huidigeEditie as editie } from "../../../src/knowledge/pok/edities";
import { CELLEN, JAREN, KANALEN, STATUS, STATUSNAAM, TABEL, TOTALEN } from "./overschrift";

describe("editie lbr-21-083", () => {
  test.each(CELLEN)("actielijn %i in %i: bedrag, kanalen en status als in de bron", (lijn, jaar, kolom) => {
    const cel = editie.cel(lijn, jaar);
    const gedrukt = TABEL[lijn]![kolom]!;
    expect(cel.gedrukt).toBe(gedrukt === "–" ? null : gedrukt * 1_000_000);
    for (const [kanaal, bedragen] of Object.entries(KANALEN)) {
      expect(cel.perKanaal[kanaal as "AU"] ?? 0).toBe(bedragen[lijn]![kolom]! * 1_000_000);
    }
    expect(cel.status).toBe(STATUSNAAM[STATUS[lijn]![kolom]!]);
  });

  test("de jaren tellen op tot 150 / 150 / 151 / 148 / 148 / 130 / 130", () => {
    expect(JAREN.map((jaar) => editie.totaal(jaar) / 1e6)).toEqual(TOTALEN);
  });

  test("2021 is 109 AU + 15 DU + 26 rijk, samen 124 via het gemeentefonds", () => {
    expect(editie.totaal(2021, "AU")).toBe(109_000_000);
    expect(editie.totaal(2021, "DU")).toBe(15_000_000);
    expect(editie.totaal(2021, "RIJK")).toBe(26_000_000);
    expect(editie.totaal(2021, "OPEN")).toBe(0);
    expect(editie.totaal(2021, "AU") + editie.totaal(2021, "DU")).toBe(124_000_000);
  });

  test("elk jaartotaal dat geen 150 is, draagt een opmerking met het werkelijke totaal, en geen ander jaar", () => {
    JAREN.forEach((jaar, kolom) => {
      const tekst = editie.opmerkingenBijTotaal(jaar).join(" ");
      if (TOTALEN[kolom] === 150) expect(tekst).toBe("");
      else expect(tekst).toContain(`€ ${TOTALEN[kolom]} miljoen`);
    });
    expect(editie.opmerkingenBijTotaal(2026).join()).toMatch(/niet verklaren/);
    expect(editie.opmerkingenBijTotaal(2024).join()).toMatch(/kan dat verklaren/);
  });

  test("de tegenspraak bij actielijn 3 in 2022 staat bij die cel en nergens anders", () => {
    const tegenspraak = CELLEN.filter(([lijn, jaar]) =>
      editie.cel(lijn, jaar).opmerkingen.join().includes("tegen"),
    );
    expect(tegenspraak.map(([lijn, jaar]) => [lijn, jaar])).toEqual([[3, 2022]]);
  });

  test("aard: 1, 2, 3, 4 en 7 structureel; 5, 6 en 8 incidenteel", () => {
    expect(
      editie.actielijnen.filter(({ aard }) => aard === "structureel").map(({ nummer }) => nummer),
    ).toEqual([1, 2, 3, 4, 7]);
    expect(
      editie.actielijnen.filter(({ aard }) => aard === "incidenteel").map(({ nummer }) => nummer),
    ).toEqual([5, 6, 8]);
  });

  test("de bronvermelding noemt brief, kenmerk, datum, bijlage, cel, voorlopigheid en tegenspraak", () => {
    const tekst = bronvermelding(editie.cel(4, 2026));
    for (const deel of [
      "Lbr. 21/083",
      "TISB/U202100948",
      "14 december 2021",
      "bijlage",
      "rij 4",
      "kolom 2026",
      ": 50 (",
      "Voorlopig",
    ]) {
      expect(tekst).toContain(deel);
    }
    expect(tekst).not.toContain("Let op");
    expect(bronvermelding(editie.cel(2, 2021))).not.toContain("Voorlopig");
    expect(bronvermelding(editie.cel(3, 2022))).toContain("Let op: De bijlage spreekt zichzelf tegen");
    expect(bronvermelding(editie.cel(5, 2025))).toContain("kolom 2025: leeg");
    expect(bronvermelding(editie.cel(6, 2026))).toContain("drukt hier een 0 af");
  });

  test("een gegevensbestand waarvan de kanalen niet optellen, wordt geweigerd", () => {
    const fout = structuredClone(editie.bron) as unknown as { actielijnen: { kanalen: { AU?: number[] } }[] };
    fout.actielijnen[1]!.kanalen.AU![0] = 22;
    expect(() => bouwEditie(fout as never)).toThrow("actielijn 2 in 2021");
  });

  test("een onbekende cel is een fout, geen nul", () => {
    expect(() => editie.cel(9, 2021)).toThrow("kent geen actielijn 9");
    expect(() => editie.cel(1, 2020)).toThrow("2020");
  });
});
