import { aandeelIn } from "../../work/amounts/bronbedrag";
import { aandelenTekst, bedragTekst, editieKort } from "../../knowledge/notatie";
import { editiesIn } from "../../work/amounts/eigenRijen";
import { bronVan, type Opdracht } from "../../work/amounts/opdracht";
import type { Editie } from "../../knowledge/pok/editie";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "../parts/taal";
import { Ramingsmerk } from "../parts/Ramingsmerk";

const MILJOEN = 1_000_000;

/** Van wie de getoonde bedragen zijn en waar zij vandaan komen. */
export function Bronregel({ editie, opdracht }: { editie: Editie; opdracht: Opdracht }) {
  const { bedragen } = useTeksten();
  const { klein } = useGedeeldeStijlen();
  const bron = bronVan(opdracht);
  switch (bron.soort) {
    case "landelijk":
      return (
        <p className={klein}>
          {bedragen.editie(
            editieKort(editie.bron),
            `€ ${bedragTekst(editie.bron.afronding * 2, MILJOEN)} mln`,
          )}
        </p>
      );
    case "eigen":
      return (
        <p className={klein}>
          {bedragen.editieEigen(
            bron.gemeente,
            editiesIn(bron.tabel.rijen).map((naam) => naam || bedragen.zonderEditie),
          )}
        </p>
      );
    case "raming":
      return (
        <p className={klein}>
          <Ramingsmerk />{" "}
          {bedragen.editieRaming(
            bron.gemeente,
            aandelenTekst(editie.jaren.map((jaar) => aandeelIn(bron, jaar))),
            bron.uitleg,
            editieKort(editie.bron),
          )}
        </p>
      );
  }
}
