import type { Controlewerkmap } from "../../work/check/werkmap";
import { voerUit } from "../uitvoering";
import { excelWerkmap } from "../werkmap";
import { standVan, vindMerken } from "./gevonden";
import { leesGeheugen, onthoud, vergeet } from "./geheugen";
import { merkCellen } from "./kleuren";
import { eisKolomplaats, passenKolommen, voegKolommenToe } from "./kolommen";
import { leesPlek, leesSelectie } from "./lezen";
import { meldWijziging } from "./melden";
import { schrijfRapport, verwijderRapport } from "./rapport";
import { wisMerken } from "./wissen";
import { zoekPlannen } from "./zoeken";

/** De plannen in de werkmap die in Excel openstaat, om te controleren waar zij staan. */
export const excelControlewerkmap: Controlewerkmap = {
  bijWijziging: meldWijziging,
  zoekPlannen,
  leesSelectie,
  leesPlek,
  leesGeheugen,
  onthoud,
  vergeet,
  leesMerken: () => voerUit(async (context) => standVan(await vindMerken(context))),
  merkCellen,
  eisKolomplaats,
  voegKolommenToe,
  passenKolommen,
  wisMerken,
  schrijfRapport,
  verwijderRapport,
  selecteer: excelWerkmap.selecteer,
};
