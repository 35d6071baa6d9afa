import { bijzonderheid } from "../../../../src/work/plan/blad/bijzonderheden";
import { MEESTE_PUNTEN, openPunten } from "../../../../src/work/plan/blad/openpunten";
import type { Bedragbron } from "../../../../src/knowledge/pok/bedragbron";
import { bladVan, opdracht, RAMING } from "./hulp";
import { beschikbaar, eigenBron, LANDELIJK, ramingsbron, ROLLEN } from "../gegevens";

const OPEN = { ...ROLLEN, stedelijkVernieuwingsgebied: null };
const GEBIED = { ...ROLLEN, stedelijkVernieuwingsgebied: true };
const kaal = (tekst: string) => tekst.replaceAll("\u00a0", " ");
const punten = (bron: Bedragbron, rollen = ROLLEN, jaren?: readonly number[]) =>
  openPunten(beschikbaar(bron, rollen, jaren)).map(kaal);
const bij = (bron: Bedragbron, actielijn: number, rollen = ROLLEN) =>
  bijzonderheid(beschikbaar(bron, rollen), actielijn);

describe("geld dat voor een deel open is", () => {
  test("staat er met jaar, kanaal, bedrag en wat van de rest bekend is", () => {
    expect(punten(LANDELIJK, OPEN, [2021, 2022, 2023])).toContainEqual(
      expect.stringContaining(
        "Van een deel staat nog open of de gemeente het krijgt: actielijn 3 Systeemleren in 2021 (€ 5.000.000 via AU staat vast; € 5.000.000 via DU is nog open) en 2022 (€ 5.000.000 via AU staat vast; € 5.000.000 via DU is nog open).",
      ),
    );
    expect(bij(LANDELIJK, 3, OPEN)).toBe("voorlopig 2023–2027; DU-deel nog open 2022");
  });

  test("bij een raming is ook het open deel geraamd; bij eigen bedragen zonder rij staat er geen bedrag", () => {
    expect(punten(ramingsbron(OPEN), OPEN).join("\n")).toContain(
      "2022 (€ 50.000 via AU staat vast; € 50.000 via DU is nog open)",
    );
    const eigen = eigenBron([[3, 2022, "AU", 40_000, "septembercirculaire 2022"]]);
    expect(punten(eigen, OPEN).join("\n")).toContain("2022 (€ 40.000 via AU staat vast; DU is nog open)");
  });

  test("is er niet als bekend is of de gemeente het krijgt", () => {
    for (const rollen of [ROLLEN, GEBIED])
      expect(punten(LANDELIJK, rollen).join("\n")).not.toContain("Van een deel");
    expect(bij(LANDELIJK, 3)).toBe("voorlopig 2023–2027; DU-deel voor andere gemeenten 2022");
  });
});

describe("eigen bedragen zonder rij", () => {
  const eigen = eigenBron([
    [4, 2023, "AU", 100_000, "meicirculaire"],
    [3, 2022, "AU", 50_000, "meicirculaire"],
  ]);

  test("heten niet “geen middelen”; wat open is of via het rijk loopt, blijft dat", () => {
    expect(bij(eigen, 4)).toBe("zonder rij in uw bedragen 2022, 2024, 2025, 2026, 2027");
    expect(bij(eigen, 1)).toBe("nog open 2023–2027; via het rijk 2022");
    expect(bij(eigen, 5)).toBe("zonder rij in uw bedragen 2022–2023; geen middelen 2024–2027");
    expect(bij(eigen, 3, GEBIED)).toMatch(
      /^zonder rij in uw bedragen 2023–2027; DU-deel zonder rij in uw bedragen 2022/,
    );
  });

  test("houden op waar de brief ophoudt, en niet waar een rij ontbreekt", () => {
    const vijf = eigenBron([[5, 2023, "AU", 60_000, "meicirculaire"]]);
    expect(bij(vijf, 5)).toMatch(/eindigt na 2023$/);
    expect(bij(eigen, 4)).not.toContain("eindigt");
  });

  test("zijn een punt in de samenvatting", () => {
    const tekst = punten(eigen, GEBIED).join("\n");
    expect(tekst).toMatch(
      /De ingevoerde bedragen hebben geen rij voor geld dat de brief wel noemt: .*actielijn 4 Uitvoeringscapaciteit wijkteams \(2022, 2024, 2025, 2026, 2027\).*nog geen nul\./,
    );
    expect(tekst).toContain("actielijn 3 Systeemleren (2022 voor het DU-deel; 2023–2027)");
    expect(tekst).not.toContain("Laatste jaar");
    expect(tekst).toMatch(/Nog niet beslist .*actielijn 1 .*\(2023–2027\)/);
  });
});

describe("een raming van geld met een eigen sleutel", () => {
  test("zegt dat bij de actielijn en in de samenvatting, met het bedrag dat bekend is", () => {
    expect(bij(ramingsbron(ROLLEN), 7)).toBe("voorlopig 2023–2027; ≈ niet naar inwoners verdeeld 2022–2027");
    expect(bij(ramingsbron(ROLLEN), 4)).not.toContain("≈");
    expect(bij(ramingsbron(GEBIED), 3, GEBIED)).toMatch(/; ≈ DU-deel niet naar inwoners verdeeld 2022$/);
    const zin = punten(ramingsbron(GEBIED), GEBIED).find((een) => een.startsWith("Bedragen met ≈"))!;
    expect(zin).toContain("actielijn 3 Systeemleren (2022 voor het DU-deel), actielijn 6 ");
    expect(zin).toMatch(
      /actielijn 7 .* \(2022–2027, de septembercirculaire 2024 noemt voor Enschede in 2025 € 360\.036\)\.$/,
    );
  });

  test("zet ≈ voor elk zo'n bedrag, en op het blad van de raming staat erachter waarom", () => {
    const notaties = (bron: Bedragbron, rij: string) => {
      const gegeven = { ...opdracht(), bron, beschikbaar: beschikbaar(bron, GEBIED, [2022, 2023]) };
      const vak = bladVan(gegeven, "plan").vakken.find(({ naam }) => naam === "overzicht")!;
      const { cellen } = vak.rijen.find(({ sleutel }) => sleutel === rij)!;
      return ["2022", "2023", "Totaal"].map((kolom) => cellen[vak.kolommen.indexOf(kolom)]!.notatie[1]);
    };
    expect(notaties(ramingsbron(GEBIED), "3|beschikbaar")).toEqual(["≈", ",", "≈"]);
    expect(notaties(ramingsbron(GEBIED), "7|beschikbaar")).toEqual(["≈", "≈", "≈"]);
    expect(notaties(ramingsbron(GEBIED), "7|gepland")).toEqual([",", ",", ","]);
    const kop = (bron: Bedragbron) =>
      bladVan({ ...opdracht(), bron, beschikbaar: beschikbaar(bron) }, "plan").vakken[0]!.rijen[2]!.cellen[0]!
        .inhoud;
    expect(kop(ramingsbron(ROLLEN))).toMatch(/Bedragen met ≈ zijn geen goede raming/);
    expect(kop(LANDELIJK)).not.toContain("≈");
    expect(notaties(LANDELIJK, "7|beschikbaar")).toEqual([",", ",", ","]);
    const raming = bladVan(opdracht({ bron: RAMING }), "raming").vakken.find(({ naam }) => naam === "tabel")!;
    const bronnen = raming.rijen
      .slice(1)
      .map(({ sleutel, cellen }) => [sleutel, String(cellen[6]!.inhoud), cellen[3]!.notatie]);
    for (const [sleutel, bron, notatie] of bronnen) {
      expect([sleutel, bron!.includes("niet naar inwoners")]).toEqual([sleutel, sleutel!.endsWith("DU")]);
      expect(notatie!.includes("≈")).toBe(sleutel!.endsWith("DU"));
    }
  });

  test("een andere bron heeft zo'n punt niet", () => {
    expect(punten(LANDELIJK).join("\n")).not.toContain("≈");
  });
});

test("de punten passen in hun vaste aantal regels, met de evaluatie erbij", () => {
  const alle = [LANDELIJK, ramingsbron(OPEN), ramingsbron(GEBIED), eigenBron([[3, 2022, "AU", 1, "mei"]])];
  for (const bron of alle)
    for (const rollen of [ROLLEN, OPEN, GEBIED])
      expect(punten(bron, rollen, [2021, 2022, 2023, 2024, 2025, 2026, 2027]).length).toBeLessThan(
        MEESTE_PUNTEN,
      );
});
