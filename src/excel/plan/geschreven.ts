import { metBlad } from "../../sheet/adres";
import { verschillen } from "../../work/plan/blad/verschillen";
import type { Geschrevenplan } from "../../work/plan/werkmap";
import { leesStand } from "./stand";

/** Zie Planwerkmap.leesGeschreven. */
export async function leesGeschreven(context: Excel.RequestContext): Promise<readonly Geschrevenplan[]> {
  const { plannen } = await leesStand(context);
  return plannen.flatMap(({ plan, vakken }): Geschrevenplan[] => {
    const tabel = vakken.find(({ soort, vak }) => soort === "plan" && vak.tabel);
    if (!tabel) return [];
    return [
      {
        scenario: plan.scenario,
        blad: tabel.blad,
        tabel: tabel.vak.werkmapnaam,
        geschrevenOp: plan.geschrevenOp,
        verschillen: verschillen(plan, tabel.vak, tabel, tabel.assen).map((verschil) =>
          "adres" in verschil ? { ...verschil, adres: metBlad(tabel.blad, verschil.adres) } : verschil,
        ),
      },
    ];
  });
}
