import fc from "fast-check";
import { alsDatumgetal, alsIsoDatum } from "../../../src/sheet/isoDatum";
import { editiesVan } from "../../../src/work/gemeente/edities";
import { GEEN_INSTELLINGEN, leesInstellingen } from "../../../src/work/gemeente/instellingen";
import type { Bedragrij } from "../../../src/knowledge/pok/bedragbron";
import {
  archiefcellen,
  ARCHIEFKOPPEN,
  leesArchief,
  leesBedragentabel,
  tabelcellen,
  TABELKOPPEN,
} from "../../../src/knowledge/pok/bedragentabel";
import { aandelenNaarInwoners } from "../../../src/work/gemeente/aandelen";
import { PokFout } from "../../../src/sheet/fouten";

const rij = (wijziging: Partial<Bedragrij> = {}): Bedragrij => ({
  actielijn: 4,
  jaar: 2026,
  kanaal: "AU",
  bedrag: 1_234_567,
  gemeente: "'s-Gravenhage",
  editie: "septembercirculaire 2026",
  bron: "=gevaar.xlsx, blad 1, C4",
  ingevoerdOp: "2026-11-22",
  rij: 2,
  ...wijziging,
});

test("wat er geschreven wordt, leest als hetzelfde terug", () => {
  const rijen = [rij(), rij({ jaar: 2027, bedrag: -3, rij: 3 }), rij({ kanaal: "DU", bedrag: 0, rij: 4 })];
  expect(leesBedragentabel([TABELKOPPEN, ...rijen.map(tabelcellen)]).rijen).toEqual(rijen);
});

test("de kolommen mogen van plaats wisselen en er mogen eigen kolommen bij", () => {
  const koppen = ["Opmerking", ...[...TABELKOPPEN].reverse()];
  const { rijen, bedragen } = leesBedragentabel([koppen, ["nagekeken", ...tabelcellen(rij()).reverse()]]);
  expect(rijen).toEqual([rij()]);
  expect(bedragen.lees(4, 2026, null)).toBe(1_234_567);
});

test("het archief mag dezelfde plaats vaker bevatten en kent de dag van vervangen", () => {
  const eerder = { ...rij({ editie: "meicirculaire 2026" }), vervangenOp: "2026-09-30" };
  const nogEens = { ...rij({ rij: 3 }), vervangenOp: "2026-11-22" };
  expect(leesArchief([ARCHIEFKOPPEN, archiefcellen(eerder), archiefcellen(nogEens)])).toEqual([
    eerder,
    nogEens,
  ]);
});

test("een onleesbare rij geeft een zin met de rij en de kolom", () => {
  const cellen = [TABELKOPPEN, tabelcellen(rij()), [4, 2026, "AU", "PM", "Utrecht", "x", "", ""]];
  expect(() => leesBedragentabel(cellen)).toThrow(PokFout);
  expect(() => leesBedragentabel(cellen)).toThrow(/POK_Bedragen, rij 3, kolom Bedrag.*“PM”/);
});

test("een datum gaat als Excels datumgetal heen en als ISO-datum terug", () => {
  expect(alsDatumgetal("2026-11-22")).toBe(46_348);
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1901-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
      (datum) => {
        const iso = datum.toISOString().slice(0, 10);
        expect(alsIsoDatum(alsDatumgetal(iso))).toBe(iso);
      },
    ),
  );
  expect(alsIsoDatum("vorige week")).toBe("vorige week");
});

test("edities staan met de jongst ingevoerde vooraan, elk met al haar bedragen", () => {
  const oud = rij({ editie: "mei", ingevoerdOp: "2026-06-01" });
  const nieuw = rij({ editie: "sept", bedrag: 5, ingevoerdOp: "2026-10-01" });
  const gebleven = rij({ editie: "mei", jaar: 2027, ingevoerdOp: "2026-06-01" });
  const edities = editiesVan("Den Haag", [nieuw, gebleven], [{ ...oud, vervangenOp: "2026-10-01" }]);
  expect(edities.map(({ naam, geldend, rijen }) => [naam, geldend, rijen.length])).toEqual([
    ["sept", 1, 1],
    ["mei", 1, 2],
  ]);
});

test("bedragen van een andere gemeente in het archief horen niet bij de edities", () => {
  const haags = rij({ editie: "mei" });
  const vreemd = { ...rij({ editie: "mei", jaar: 2027, gemeente: "Zaanstad" }), vervangenOp: "2026-10-01" };
  const edities = editiesVan("Den Haag", [haags], [vreemd]);
  expect(edities.map(({ naam, rijen }) => [naam, rijen])).toEqual([["mei", [haags]]]);
});

test("binnen een editie telt het laatst ingevoerde bedrag", () => {
  const eerst = { ...rij({ bedrag: 1 }), vervangenOp: "2026-10-01" };
  const daarna = { ...rij({ bedrag: 2 }), vervangenOp: "2026-10-02" };
  expect(editiesVan("Den Haag", [], [eerst, daarna])[0]!.rijen.map(({ bedrag }) => bedrag)).toEqual([2]);
});

test("instellingen lezen terug zoals bewaard; rommel geldt als niet ingevuld", () => {
  const instellingen = { gemeentecode: "GM0344", stedelijkVernieuwingsgebied: false, aandeel: 0.02 };
  expect(leesInstellingen(JSON.parse(JSON.stringify(instellingen)))).toEqual(instellingen);
  for (const rommel of [
    null,
    3,
    "x",
    [],
    { gemeentecode: 344, aandeel: 2, stedelijkVernieuwingsgebied: "ja" },
  ]) {
    expect(leesInstellingen(rommel)).toEqual(GEEN_INSTELLINGEN);
  }
});

test("een aandeel rust op de inwoners van het jaar zelf, of van het laatste bekende jaar", () => {
  const { perJaar, uitleg } = aandelenNaarInwoners("GM0344", [2021, 2026, 2027])!;
  expect(uitleg.map(({ jaar, uitJaar }) => [jaar, uitJaar])).toEqual([
    [2021, 2021],
    [2026, 2026],
    [2027, 2026],
  ]);
  for (const { jaar, inwoners, totaal } of uitleg) expect(perJaar[jaar]).toBe(inwoners / totaal);
  // Utrecht telde op 1 januari 2021 359.370 inwoners van 17.475.415 (CBS).
  expect(uitleg[0]).toMatchObject({ inwoners: 359_370, totaal: 17_475_415 });
  expect(aandelenNaarInwoners("GM9999", [2021])).toBeNull();
});
