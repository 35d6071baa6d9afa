import type { Planwerkmap } from "../../work/plan/werkmap";
import { bewaarDeel, ontleedDeel, zoekDeel } from "../bewaren";
import { schrijfUit, voerUit } from "../uitvoering";

/** Het opstellen van een plan in de geopende werkmap. Wat schrijven nodig heeft, komt niet bij het eerste laden mee. */
export const excelPlanwerkmap: Planwerkmap = {
  leesOntwerp: () =>
    voerUit(async (context) => {
      const deel = zoekDeel(context, "plan");
      await context.sync();
      if (deel.isNullObject) return null;
      const xml = deel.getXml();
      await context.sync();
      return ontleedDeel(xml.value);
    }),
  bewaarOntwerp: (ontwerp) =>
    schrijfUit(async (context) => {
      const deel = zoekDeel(context, "plan");
      await context.sync();
      bewaarDeel(context, "plan", deel, ontwerp);
      await context.sync();
    }),
  leesGeschreven: async () => voerUit((await import("./geschreven")).leesGeschreven),
  bereidVoor: async (opdracht) => (await import("./schrijven")).bereidVoor(opdracht),
  schrijf: async (...schrijven) => (await import("./schrijven")).schrijf(...schrijven),
  maakOngedaan: async (bon) => (await import("./schrijven")).maakOngedaan(bon),
  toon: (blad) =>
    voerUit(async (context) => {
      context.workbook.worksheets.getItem(blad).activate();
      await context.sync();
    }),
};
