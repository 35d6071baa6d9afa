import type { Formulewerkmap } from "../../work/formulas/werkmap";
import { meldSelectie } from "../selectie";
import { voerUit } from "../uitvoering";
import { excelWerkmap } from "../werkmap";
import { leesBereiken } from "./bereiken";
import { bevries } from "./bevriezen";
import { herreken } from "./herrekenen";
import { herstel } from "./herstellen";
import { meldWijziging } from "./melden";
import { ontdooi } from "./ontdooien";
import { leesRegister } from "./register";
import { scan } from "./scan";
import { leesSelectie } from "./selectie";
import { zoekVerwezen } from "./verwezen";

/** De POK-formules van de werkmap die in Excel openstaat. */
export const excelFormulewerkmap: Formulewerkmap = {
  bijSelectie: meldSelectie,
  bijWijziging: meldWijziging,
  scan,
  bevries,
  leesRegister: () => voerUit(leesRegister),
  ontdooi,
  herstel,
  herreken,
  leesSelectie: () => voerUit(leesSelectie),
  leesBereiken,
  zoekVerwezen,
  selecteer: excelWerkmap.selecteer,
};
