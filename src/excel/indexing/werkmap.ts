import type { Indexwerkmap } from "../../work/indexing";
import { meldSelectie } from "../selectie";
import { voerUit } from "../uitvoering";
import { excelWerkmap } from "../werkmap";
import { leesPlek, vindPlek } from "./lezen";
import { maakIndexOngedaan, schrijfIndex } from "./schrijven";

/** Indexeren in de werkmap die in Excel openstaat. */
export const excelIndexwerkmap: Indexwerkmap = {
  bijSelectie: meldSelectie,
  bekijk: (plaats) => voerUit(async (context) => leesPlek(context, await vindPlek(context, plaats))),
  schrijf: schrijfIndex,
  zetTerug: maakIndexOngedaan,
  selecteer: excelWerkmap.selecteer,
};
