import { BEDRAGENTABEL } from "../../knowledge/tabelnamen";
import type { Bedragenwerkmap } from "../../work/gemeente/werkmap";
import { huidigeEditie } from "../../knowledge/pok/edities";
import { bewaarDeel, zoekDeel } from "../bewaren";
import { schrijfUit, voerUit } from "../uitvoering";
import { leesDossier } from "./lezen";
import { meldWijziging } from "./melden";

/** De eigen bedragen in de geopende werkmap. Wat zelden nodig is, komt niet bij het eerste laden mee. */
export const excelDossier: Bedragenwerkmap = {
  lees: () => voerUit(leesDossier),
  bewaar: (instellingen) =>
    schrijfUit(async (context) => {
      const deel = zoekDeel(context, "gemeente");
      await context.sync();
      bewaarDeel(context, "gemeente", deel, instellingen);
      await context.sync();
    }),
  bijWijziging: meldWijziging,
  leesSelectie: async () => voerUit((await import("./selectie")).leesSelectie),
  zoekGebruik: async (verloop) => {
    const [{ zoekGebruik }, { excelFormulewerkmap }] = await Promise.all([
      import("../../work/gemeente/gebruik"),
      import("../formulas/werkmap"),
    ]);
    return zoekGebruik(excelFormulewerkmap, huidigeEditie, verloop);
  },
  neemOver: async (...overname) => (await import("./schrijven")).neemOver(...overname),
  zetTerug: async (bon) => (await import("./schrijven")).zetOvernameTerug(bon),
  toonRij: (rij) =>
    voerUit(async (context) => {
      const tabel = context.workbook.tables.getItem(BEDRAGENTABEL);
      tabel.worksheet.activate();
      tabel
        .getRange()
        .getRow(rij - 1)
        .select();
      await context.sync();
    }),
};
