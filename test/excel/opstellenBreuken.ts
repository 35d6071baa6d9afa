import { excelPlanwerkmap as werkmap } from "../../src/excel/plan/werkmap";
import type { Schrijfopdracht } from "../../src/work/plan/werkmap";
import type { NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { activiteit, opdracht } from "../work/plan/blad/hulp";
import { breekBij, momentopname, nietAfbreken } from "./opstellenHulp";

const EEN = activiteit();
const TWEE = activiteit({ nr: "2.1", actielijn: 2, naam: "Rechtsbescherming", bedragen: { 2025: 50_000 } });
const DRIE = activiteit({ nr: "7.1", actielijn: 7, naam: "Veiligheidshuis", bedragen: { 2026: 30_000 } });
/** Alleen de actielijnen van het plan: kleinere bladen, en even vaak naar Excel sturen. */
const klein = (gegeven: Schrijfopdracht): Schrijfopdracht => ({
  ...gegeven,
  beschikbaar: {
    ...gegeven.beschikbaar,
    actielijnen: gegeven.beschikbaar.actielijnen.filter(({ nummer }) => [2, 4, 7].includes(nummer)),
  },
});
export const EERSTE = klein(opdracht({ activiteiten: [EEN, TWEE], van: 2025, tot: 2026, metBaten: false }));
/** Andere jaren, een activiteit erbij en een weg, een gewijzigd bedrag, en een blad erbij. */
export const TWEEDE = klein(
  opdracht({
    activiteiten: [{ ...EEN, bedragen: { 2024: 5, 2025: 6 } }, DRIE],
    van: 2024,
    tot: 2025,
    metBaten: true,
  }),
);

/**
 * Laat elk sturen naar Excel één keer mislukken, tot schrijven lukt; na elke breuk staat alles er weer zoals het was.
 * @returns hoe vaak er naar Excel gestuurd wordt
 */
export async function breekOveral(host: NodeHost, gegeven: Schrijfopdracht): Promise<number> {
  const voor = await momentopname(host);
  const voorbereid = await werkmap.bereidVoor(gegeven);
  for (let keer = 1; ; keer++) {
    const breuk = breekBij(host, keer);
    const uitkomst = await werkmap.schrijf(voorbereid, nietAfbreken).then(
      (bon) => bon,
      (fout: { belet: unknown }) => fout,
    );
    breuk.herstel();
    await host.waitForFunctions();
    if (!breuk.gebroken()) return keer - 1;
    // Pagina-instellingen die niet lukken, houden het schrijven niet tegen.
    if ("blad" in uitkomst) await werkmap.maakOngedaan(uitkomst);
    else expect(uitkomst.belet).not.toMatchObject({ soort: "halfGeschreven" });
    await host.waitForFunctions();
    expect({ keer, ...(await momentopname(host)) }).toEqual({ keer, ...voor });
  }
}
