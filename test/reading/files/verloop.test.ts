import { leesBestand } from "../../../src/reading/files";
import { EENVOUDIG, schrijf } from "../amounts/indelingen";
import { ALLES } from "../amounts/voorbeelden";
import { alsCsv, alsXlsx } from "./schrijvers";

const raster = schrijf(ALLES, { ...EENVOUDIG, indeling: "perJaar" });
const pauze = () => new Promise<void>((door) => setImmediate(door));

describe.each([
  ["een werkmap", () => alsXlsx(raster)],
  ["een tekstbestand", async () => alsCsv(raster, ";", "utf-8")],
])("het verloop bij %s", (_, maak) => {
  test("de voortgang loopt op tot (bijna) het eind", async () => {
    const delen: number[] = [];
    const voortgang = ({ gedaan, totaal }: { gedaan: number; totaal: number }) => delen.push(gedaan / totaal);
    const bestand = await leesBestand("bedragen", await maak(), { pauze, tijdvak: 0, voortgang });
    expect(bestand!.bladen[0]!.raster).toHaveLength(raster.length);
    expect(delen.length).toBeGreaterThan(4);
    expect(delen).toEqual([...delen].sort((a, b) => a - b));
    expect(delen[0]).toBeLessThan(0.3);
    expect(delen[delen.length - 1]).toBeGreaterThan(0.8);
    expect(Math.max(...delen)).toBeLessThanOrEqual(1);
  });

  test.each([0, 0.5])("afgebroken na deel %d geeft niets", async (deel) => {
    const signaal = { aborted: deel === 0 };
    const voortgang = ({ gedaan, totaal }: { gedaan: number; totaal: number }) => {
      signaal.aborted ||= gedaan / totaal > deel;
    };
    expect(await leesBestand("bedragen", await maak(), { pauze, tijdvak: 0, signaal, voortgang })).toBeNull();
  });
});

test("zonder verloop leest het ook", async () => {
  expect((await leesBestand("a.csv", alsCsv([["a", "b"]], ";", "utf-8")))!.bladen[0]!.raster).toEqual([
    ["a", "b"],
  ]);
});
