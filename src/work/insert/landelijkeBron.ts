import type { Editie } from "../../knowledge/pok/editie";
import type { Blokbron } from "./blokbron";
import { leesBedrag } from "../amounts/bronbedrag";
import { bronregelBedrag, bronregels, totaalregel } from "./bronregels";
import { bedragformule } from "../formule";
import { bedragTekst, getalnotatie } from "../../knowledge/notatie";
import type { Opdracht } from "../amounts/opdracht";

/** De landelijke tabel als bron van een blok. @param vandaag datum van invoegen, jjjj-mm-dd */
export function landelijkeBron(editie: Editie, opdracht: Opdracht, vandaag: string): Blokbron {
  const { kanaal, eenheid, hoe } = opdracht;
  const formule: Blokbron["formule"] = (actielijn, jaar) => bedragformule(actielijn, jaar, kanaal, eenheid);
  return {
    titel: "POK-middelen landelijk, per actielijn en jaar",
    lees: (actielijn, jaar) => leesBedrag(editie, { soort: "landelijk" }, actielijn, jaar, kanaal),
    formule,
    formuleInBlok: formule,
    som: (bereik) => `=SUM(${bereik})`,
    notatie: (euro) => getalnotatie([euro ?? 0], eenheid, euro === null),
    tekens: Math.max(...editie.jaren.map((jaar) => bedragTekst(editie.totaal(jaar, kanaal), eenheid).length)),
    onder: (wat) => {
      if (wat === "bedrag") return hoe === "waarden" ? [bronregelBedrag(editie, opdracht, vandaag)] : [];
      const opmerking = wat === "tabel" && kanaal === null ? totaalregel(editie) : null;
      return [...(opmerking ? [opmerking] : []), ...bronregels(editie, hoe, vandaag)];
    },
  };
}
