import { useEffect, type ReactNode } from "react";
import { useStand } from "../parts/houder";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Cijfertoelichting } from "./Cijfertoelichting";
import { Fondsinvoeging } from "./Fondsinvoeging";
import type { Fondsinvoeger } from "./fondsinvoeger";
import { Fondslegenda } from "./Fondslegenda";
import { Fondstabel } from "./Fondstabel";
import { Reeksbeeld } from "./Reeksbeeld";
import { Reekskeuze } from "./Reekskeuze";

/** De reeksen: kiezen, bekijken, nazoeken en invoegen. @param delen de keuze tussen de delen van de weergave */
export function Reeksendeel({ invoeger, delen }: { invoeger: Fondsinvoeger; delen: ReactNode }) {
  const gedeeld = useGedeeldeStijlen();
  const { opdracht } = useStand(invoeger);
  const kies = invoeger.kies.bind(invoeger);
  useEffect(() => invoeger.volgSelectie(), [invoeger]);
  return (
    <>
      <div className={gedeeld.weergave}>
        {delen}
        <Reekskeuze opdracht={opdracht} bijKeuze={kies} />
        <Fondstabel opdracht={opdracht} bijKeuze={kies} />
        <Fondslegenda reeks={opdracht.reeks} />
        <Cijfertoelichting opdracht={opdracht} />
        <Reeksbeeld opdracht={opdracht} />
      </div>
      <Fondsinvoeging invoeger={invoeger} />
    </>
  );
}
