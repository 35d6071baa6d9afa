import { buildEditie, citation } from "../../../src/knowledge/pok/editie";
import { currentEditie as editie } from "../../../src/knowledge/pok/edities";
import { CELLS, YEARS, KANALEN, STATUS, STATUS_NAME, PRINTED, TOTALS } from "./transcript";

describe("editie lbr-21-083", () => {
  test.each(CELLS)(
    "actielijn %i in %i: amount, kanalen and status as in the source",
    (lijn, year, column) => {
      const cell = editie.cell(lijn, year);
      const printed = PRINTED[lijn]![column]!;
      expect(cell.printed).toBe(printed === "–" ? null : printed * 1_000_000);
      for (const [kanaal, amounts] of Object.entries(KANALEN)) {
        expect(cell.perKanaal[kanaal as "AU"] ?? 0).toBe(amounts[lijn]![column]! * 1_000_000);
      }
      expect(cell.status).toBe(STATUS_NAME[STATUS[lijn]![column]!]);
    },
  );

  test("the years add up to 150 / 150 / 151 / 148 / 148 / 130 / 130", () => {
    expect(YEARS.map((year) => editie.total(year) / 1e6)).toEqual(TOTALS);
  });

  test("2021 is 109 AU + 15 DU + 26 rijk, together 124 via the gemeentefonds", () => {
    expect(editie.total(2021, "AU")).toBe(109_000_000);
    expect(editie.total(2021, "DU")).toBe(15_000_000);
    expect(editie.total(2021, "RIJK")).toBe(26_000_000);
    expect(editie.total(2021, "OPEN")).toBe(0);
    expect(editie.total(2021, "AU") + editie.total(2021, "DU")).toBe(124_000_000);
  });

  test("every year total that is not 150 carries a remark with the actual total, and no other year does", () => {
    YEARS.forEach((year, column) => {
      const text = editie.remarksAtTotal(year).join(" ");
      if (TOTALS[column] === 150) expect(text).toBe("");
      else expect(text).toContain(`€ ${TOTALS[column]} miljoen`);
    });
    expect(editie.remarksAtTotal(2026).join()).toMatch(/niet verklaren/);
    expect(editie.remarksAtTotal(2024).join()).toMatch(/kan dat verklaren/);
  });

  test("the contradiction at actielijn 3 in 2022 is at that cell and nowhere else", () => {
    const places = CELLS.filter(([lijn, year]) => editie.cell(lijn, year).remarks.join().includes("tegen"));
    expect(places.map(([lijn, year]) => [lijn, year])).toEqual([[3, 2022]]);
  });

  test("aard: 1, 2, 3, 4 and 7 structureel; 5, 6 and 8 incidenteel", () => {
    expect(
      editie.actielijnen.filter(({ aard }) => aard === "structureel").map(({ number }) => number),
    ).toEqual([1, 2, 3, 4, 7]);
    expect(
      editie.actielijnen.filter(({ aard }) => aard === "incidenteel").map(({ number }) => number),
    ).toEqual([5, 6, 8]);
  });

  test("the citation names letter, reference, date, bijlage, cell, provisional status and contradiction", () => {
    const text = citation(editie.cell(4, 2026));
    for (const part of [
      "Lbr. 21/083",
      "TISB/U202100948",
      "14 december 2021",
      "bijlage",
      "rij 4",
      "kolom 2026",
      ": 50 (",
      "Voorlopig",
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("Let op");
    expect(citation(editie.cell(2, 2021))).not.toContain("Voorlopig");
    expect(citation(editie.cell(3, 2022))).toContain("Let op: De bijlage spreekt zichzelf tegen");
    expect(citation(editie.cell(5, 2025))).toContain("kolom 2025: leeg");
    expect(citation(editie.cell(6, 2026))).toContain("drukt hier een 0 af");
  });

  test("refuses a data file whose kanalen do not add up", () => {
    const faulty = structuredClone(editie.source) as unknown as {
      actielijnen: { kanalen: { AU?: number[] } }[];
    };
    faulty.actielijnen[1]!.kanalen.AU![0] = 22;
    expect(() => buildEditie(faulty as never)).toThrow("actielijn 2 in 2021");
  });

  test("an unknown cell is an error, not a zero", () => {
    expect(() => editie.cell(9, 2021)).toThrow("kent geen actielijn 9");
    expect(() => editie.cell(1, 2020)).toThrow("2020");
  });
});
