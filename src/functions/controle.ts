import type { Planlezing } from "../reading/plan";
import { bedragVan, type Bedragen } from "../knowledge/pok/bedragen";
import { PokFout, toonWaarde } from "../sheet/fouten";
import { CATALOGUS, controleer, Kader, toetsPlanregel } from "../rules";
import type { Planregel } from "../reading/plan/soorten";

/** Wat er in een cel staat als er niets gevonden is. */
const AKKOORD = "akkoord";

/**
 * Het oordeel over één planregel in één zin: “akkoord”, of de zwaarste bevinding.
 * @throws {PokFout} `ontbreekt` als er niets te melden is maar het bedrag om aan te toetsen er niet is
 */
export function oordeel(regel: Planregel, kader: Kader, bedragen: Bedragen): string {
  const [zwaarste] = toetsPlanregel(regel, kader);
  if (zwaarste === undefined) return AKKOORD;
  const { actielijn, jaar } = regel;
  if (zwaarste.nietGetoetst && actielijn !== null && jaar !== null)
    bedragVan(bedragen, actielijn, jaar, null);
  return `${zwaarste.ernst} ${zwaarste.code}: ${zwaarste.bericht("nl")}`;
}

/** De bevindingen bij een plan als tabel met kop; zonder bevindingen één rij “akkoord”. */
export function bevindingentabel(
  { regels, gemeentefonds, vragen }: Planlezing,
  kader: Kader,
): (string | number)[][] {
  const rijen = [
    ...controleer(regels, kader, gemeentefonds).map((bevinding) => [
      bevinding.ernst,
      bevinding.code,
      bevinding.regel?.rij ?? "",
      bevinding.bericht("nl"),
    ]),
    ...vragen.map(({ tekst }) => ["advies", "", "", tekst.nl]),
  ];
  const kop = ["Ernst", "Regel", "Rij", "Bevinding"];
  const aantal = regels.length + gemeentefonds.length;
  return rijen.length > 0
    ? [kop, ...rijen]
    : [kop, [AKKOORD, "", "", `Geen bevindingen bij ${aantal} planregel${aantal === 1 ? "" : "s"}.`]];
}

/**
 * Wat er na de geplande lasten overblijft, in gehele euro's.
 * @throws {PokFout} `ontbreekt` zonder bedrag voor actielijn en jaar; `ongeldig` als een last geen getal is: die is geen 0
 */
export function ruimteIn(
  regels: readonly Planregel[],
  bedragen: Bedragen,
  actielijn: number,
  jaar: number,
): number {
  const lasten = regels.filter(
    (regel) =>
      regel.soort === "lasten" &&
      regel.totaal === null &&
      regel.actielijn === actielijn &&
      regel.jaar === jaar,
  );
  return lasten.reduce(
    (ruimte, { bedrag, rij, gevonden }) => {
      if (bedrag === null)
        throw new PokFout(
          "ongeldig",
          `Argument “plan”, rij ${rij}: ${toonWaarde(gevonden.bedrag)} gevonden bij actielijn ${actielijn} in ${jaar}; toegestaan is een getal.`,
        );
      return ruimte - bedrag;
    },
    bedragVan(bedragen, actielijn, jaar, null),
  );
}

/** De catalogus van toetsregels als tabel met kop. */
export function regeltabel(): string[][] {
  return [
    ["Regel", "Ernst", "Titel", "Bron"],
    ...CATALOGUS.map(({ code, ernst, titel, bron }) => [code, ernst, titel.nl, bron.nl]),
  ];
}
