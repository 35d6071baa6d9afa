import { makeStyles } from "@fluentui/react-components";
import { afwijkendeJaren } from "../../work/insert/bronregels";
import { bedragTekst, jarenTekst } from "../../knowledge/notatie";
import { bronVan } from "../../work/amounts/opdracht";
import type { Editie } from "../../knowledge/pok/editie";
import type { Invoeger } from "../insert/invoeger";
import { Bedrageninvoeging } from "../insert/Bedrageninvoeging";
import { useStand } from "../parts/houder";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "../parts/taal";
import { Bedragentabel } from "./Bedragentabel";
import { Bronkeuze } from "./Bronkeuze";
import { Bronregel } from "./Bronregel";
import { Filters } from "./Filters";
import { Legenda } from "./Legenda";
import { Toelichting } from "./Toelichting";

const MILJOEN = 1_000_000;

const useStyles = makeStyles({
  bron: { "& > * + :not(:empty)": { marginTop: "8px" } },
});

interface Props {
  editie: Editie;
  invoeger: Invoeger;
  /** Toont een rij van POK_Bedragen in de werkmap; zonder is er geen knop voor. @param rij geteld vanaf de kopregel (1) */
  bijToonRij(rij: number): void;
}

/** De bedragen van de gekozen bron bekijken, nazoeken en invoegen. */
export function BedragenWeergave({ editie, invoeger, bijToonRij }: Props) {
  const { bedragen } = useTeksten();
  const { opdracht } = useStand(invoeger);
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const kies = invoeger.kies.bind(invoeger);
  const landelijk = bronVan(opdracht).soort === "landelijk";
  const afwijkend = landelijk && opdracht.kanaal === null ? afwijkendeJaren(editie) : [];
  return (
    <>
      <div className={gedeeld.weergave}>
        <div className={stijl.bron}>
          <Bronkeuze invoeger={invoeger} />
          <Bronregel editie={editie} opdracht={opdracht} />
        </div>
        <Filters opdracht={opdracht} bijKeuze={kies} />
        <Bedragentabel editie={editie} opdracht={opdracht} bijKeuze={kies} />
        <Legenda soort={bronVan(opdracht).soort} />
        {afwijkend.length > 0 && (
          <p className={gedeeld.klein}>
            {bedragen.totaalWijktAf(
              jarenTekst(afwijkend),
              bedragTekst(editie.bron.toegezegdPerJaar, MILJOEN),
            )}
          </p>
        )}
        <Toelichting editie={editie} opdracht={opdracht} bijToonRij={bijToonRij} />
      </div>
      <Bedrageninvoeging editie={editie} invoeger={invoeger} />
    </>
  );
}
