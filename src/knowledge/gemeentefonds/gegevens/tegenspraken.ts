import type { Editiecode, Narekening, Reekscode, Tegenspraak } from "../soorten";

type Plaats = [jaar: number, gedrukt: number, herrekend: number];

const bij = (
  reeks: Reekscode,
  rij: string,
  editie: Editiecode,
  hoe: Narekening,
  ...plaatsen: Plaats[]
): Tegenspraak[] =>
  plaatsen.map(([jaar, gedrukt, herrekend]) => ({
    reeks,
    rij,
    editie,
    hoe,
    jaar,
    gedrukt,
    herrekend,
    // Alleen het aandeelpercentage is zo grof gedrukt (88,8%) dat het verschil daarbinnen valt.
    afronding: hoe === "aandeel",
  }));

/** Waar de brief zichzelf tegenspreekt. Een test rekent elke plaats na; docs/bronnen.md legt uit hoe. */
export const TEGENSPRAKEN: readonly Tegenspraak[] = [
  ...bij("accres", "percentage", "september", "bijstelling", [2022, 194, 175]),
  ...bij("accres", "percentage", "september", "stijging", [2024, 236, 240]),
  ...bij("accres", "nominaal", "mei", "grondslag", [2024, 694840, 718727]),
  ...bij("accres", "nominaal", "september", "grondslag", [2024, 711008, 758817]),
  ...bij("accres", "reëel percentage", "september", "reeel", [2021, 146, 241], [2022, 254, 274]),
  ...bij("accres", "reëel percentage", "september", "alleen lpo", [2023, 61, 55]),
  ...bij("accres", "reëel", "september", "reeel", [2021, 405462, 669289], [2022, 752454, 811703]),
  ...bij("accres", "reëel", "september", "daling", [2024, 93395, 217138]),
  ...bij("accres", "reëel", "september", "ongenoemd", [2026, 365356, 369600]),
  ...bij("lpo", "totaal", "mev", "lpo", [2022, 230, 250]),
  ...bij(
    "bcf",
    "voeding",
    "miljoenennota",
    "voeding",
    [2022, 4001909, 4102019],
    [2023, 4093885, 4096354],
    [2024, 4193766, 4190501],
    [2026, 4472638, 4473047],
  ),
  ...bij(
    "bcf",
    "naar gemeentefonds",
    "miljoenennota",
    "aandeel",
    [2021, 215959, 215933],
    [2022, 188020, 187998],
    [2023, 151891, 151873],
    [2024, 118659, 118645],
    [2025, 115069, 115055],
    [2026, 109500, 109487],
  ),
  ...bij("bcf", "naar gemeentefonds", "miljoenennota", "uitgangspunt", [2022, 188020, 216000]),
  ...bij(
    "bcf",
    "naar gemeentefonds",
    "miljoenennota",
    "ten hoogste",
    [2023, 151891, 192600],
    [2024, 118659, 192600],
    [2025, 115069, 192600],
  ),
];
