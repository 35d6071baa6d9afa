import { describeDetails } from "../../../../src/work/plan/sheet/details";
import { MAX_POINTS, listOpenPoints } from "../../../../src/work/plan/sheet/openPoints";
import type { AmountSource } from "../../../../src/knowledge/pok/amountSource";
import { getSheet, request, RAMING } from "./helper";
import { available, ownSource, NATIONAL, ramingSource, ROLES } from "../data";

const OPEN = { ...ROLES, urbanRenewalArea: null };
const AREA = { ...ROLES, urbanRenewalArea: true };
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const points = (source: AmountSource, roles = ROLES, years?: readonly number[]) =>
  listOpenPoints(available(source, roles, years)).map(plain);
const at = (source: AmountSource, actielijn: number, roles = ROLES) =>
  describeDetails(available(source, roles), actielijn);

describe("money that is partly open", () => {
  test("is stated with year, kanaal, amount and what is known of the rest", () => {
    expect(points(NATIONAL, OPEN, [2021, 2022, 2023])).toContainEqual(
      expect.stringContaining(
        "Van een deel staat nog open of de gemeente het krijgt: actielijn 3 Systeemleren in 2021 (€ 5.000.000 via AU staat vast; € 5.000.000 via DU is nog open) en 2022 (€ 5.000.000 via AU staat vast; € 5.000.000 via DU is nog open).",
      ),
    );
    expect(at(NATIONAL, 3, OPEN)).toBe("voorlopig 2023–2027; DU-deel nog open 2022");
  });

  test("in a raming the open part is estimated too; with own amounts without a row there is no amount", () => {
    expect(points(ramingSource(OPEN), OPEN).join("\n")).toContain(
      "2022 (€ 50.000 via AU staat vast; € 50.000 via DU is nog open)",
    );
    const own = ownSource([[3, 2022, "AU", 40_000, "septembercirculaire 2022"]]);
    expect(points(own, OPEN).join("\n")).toContain("2022 (€ 40.000 via AU staat vast; DU is nog open)");
  });

  test("is not there when it is known whether the gemeente gets it", () => {
    for (const roles of [ROLES, AREA])
      expect(points(NATIONAL, roles).join("\n")).not.toContain("Van een deel");
    expect(at(NATIONAL, 3)).toBe("voorlopig 2023–2027; DU-deel voor andere gemeenten 2022");
  });
});

describe("own amounts without a row", () => {
  const own = ownSource([
    [4, 2023, "AU", 100_000, "meicirculaire"],
    [3, 2022, "AU", 50_000, "meicirculaire"],
  ]);

  test("are not called “geen middelen”; what is open or runs through the rijk stays so", () => {
    expect(at(own, 4)).toBe("zonder rij in uw bedragen 2022, 2024, 2025, 2026, 2027");
    expect(at(own, 1)).toBe("nog open 2023–2027; via het rijk 2022");
    expect(at(own, 5)).toBe("zonder rij in uw bedragen 2022–2023; geen middelen 2024–2027");
    expect(at(own, 3, AREA)).toMatch(
      /^zonder rij in uw bedragen 2023–2027; DU-deel zonder rij in uw bedragen 2022/,
    );
  });

  test("end where the letter ends, and not where a row is missing", () => {
    const five = ownSource([[5, 2023, "AU", 60_000, "meicirculaire"]]);
    expect(at(five, 5)).toMatch(/eindigt na 2023$/);
    expect(at(own, 4)).not.toContain("eindigt");
  });

  test("are a point in the summary", () => {
    const text = points(own, AREA).join("\n");
    expect(text).toMatch(
      /De ingevoerde bedragen hebben geen rij voor geld dat de brief wel noemt: .*actielijn 4 Uitvoeringscapaciteit wijkteams \(2022, 2024, 2025, 2026, 2027\).*nog geen nul\./,
    );
    expect(text).toContain("actielijn 3 Systeemleren (2022 voor het DU-deel; 2023–2027)");
    expect(text).not.toContain("Laatste jaar");
    expect(text).toMatch(/Nog niet beslist .*actielijn 1 .*\(2023–2027\)/);
  });
});

describe("a raming of money with a key of its own", () => {
  test("says so at the actielijn and in the summary, with the amount that is known", () => {
    expect(at(ramingSource(ROLES), 7)).toBe("voorlopig 2023–2027; ≈ niet naar inwoners verdeeld 2022–2027");
    expect(at(ramingSource(ROLES), 4)).not.toContain("≈");
    expect(at(ramingSource(AREA), 3, AREA)).toMatch(/; ≈ DU-deel niet naar inwoners verdeeld 2022$/);
    const sentence = points(ramingSource(AREA), AREA).find((one) => one.startsWith("Bedragen met ≈"))!;
    expect(sentence).toContain("actielijn 3 Systeemleren (2022 voor het DU-deel), actielijn 6 ");
    expect(sentence).toMatch(
      /actielijn 7 .* \(2022–2027, de septembercirculaire 2024 noemt voor Enschede in 2025 € 360\.036\)\.$/,
    );
  });

  test("puts ≈ before each such amount, and on the sheet of the raming the reason stands behind it", () => {
    const notations = (source: AmountSource, row: string) => {
      const writeRequest = { ...request(), source, available: available(source, AREA, [2022, 2023]) };
      const box = getSheet(writeRequest, "plan").boxes.find(({ name }) => name === "overzicht")!;
      const { cells } = box.rows.find(({ key }) => key === row)!;
      return ["2022", "2023", "Totaal"].map((column) => cells[box.columns.indexOf(column)]!.notation[1]);
    };
    expect(notations(ramingSource(AREA), "3|available")).toEqual(["≈", ",", "≈"]);
    expect(notations(ramingSource(AREA), "7|available")).toEqual(["≈", "≈", "≈"]);
    expect(notations(ramingSource(AREA), "7|planned")).toEqual([",", ",", ","]);
    const header = (source: AmountSource) =>
      getSheet({ ...request(), source, available: available(source) }, "plan").boxes[0]!.rows[2]!.cells[0]!
        .content;
    expect(header(ramingSource(ROLES))).toMatch(/Bedragen met ≈ zijn geen goede raming/);
    expect(header(NATIONAL)).not.toContain("≈");
    expect(notations(NATIONAL, "7|available")).toEqual([",", ",", ","]);
    const raming = getSheet(request({ source: RAMING }), "raming").boxes.find(
      ({ name }) => name === "tabel",
    )!;
    const sources = raming.rows
      .slice(1)
      .map(({ key, cells }) => [key, String(cells[6]!.content), cells[3]!.notation]);
    for (const [key, source, notation] of sources) {
      expect([key, source!.includes("niet naar inwoners")]).toEqual([key, key!.endsWith("DU")]);
      expect(notation!.includes("≈")).toBe(key!.endsWith("DU"));
    }
  });

  test("another source has no such point", () => {
    expect(points(NATIONAL).join("\n")).not.toContain("≈");
  });
});

test("the points fit in their fixed number of lines, with the evaluation included", () => {
  const all = [NATIONAL, ramingSource(OPEN), ramingSource(AREA), ownSource([[3, 2022, "AU", 1, "mei"]])];
  for (const source of all)
    for (const roles of [ROLES, OPEN, AREA])
      expect(points(source, roles, [2021, 2022, 2023, 2024, 2025, 2026, 2027]).length).toBeLessThan(
        MAX_POINTS,
      );
});
