import { makeStyles } from "@fluentui/react-components";
import { afwijkendeJaren } from "../../invoegen/bronregels";
import { bedragTekst, editieKort, jarenTekst } from "../../invoegen/notatie";
import { Invoegpaneel } from "../invoegen/Invoegpaneel";
import { useStand } from "../onderdelen/houder";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { useTeksten } from "../taal";
import type { Weergaveprops } from "../weergaven";
import { Bedragentabel } from "./Bedragentabel";
import { Filters } from "./Filters";
import { Legenda } from "./Legenda";
import { Toelichting } from "./Toelichting";

const MILJOEN = 1_000_000;

const useStyles = makeStyles({
  inhoud: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 8px 12px",
    "& > *": { flexShrink: 0 },
    "@media (max-height: 719px)": { flexBasis: "auto", overflowY: "visible" },
  },
});

/** De landelijke bedragen bekijken, nazoeken en invoegen. */
export function BedragenWeergave({ editie, invoeger }: Weergaveprops) {
  const { bedragen } = useTeksten();
  const { opdracht } = useStand(invoeger);
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const kies = invoeger.kies.bind(invoeger);
  const afwijkend = opdracht.kanaal === null ? afwijkendeJaren(editie) : [];
  return (
    <>
      <div className={stijl.inhoud}>
        <p className={gedeeld.klein}>
          {bedragen.editie(
            editieKort(editie.bron),
            `€ ${bedragTekst(editie.bron.afronding * 2, MILJOEN)} mln`,
          )}
        </p>
        <Filters opdracht={opdracht} bijKeuze={kies} />
        <Bedragentabel editie={editie} opdracht={opdracht} bijKeuze={kies} />
        <Legenda />
        {afwijkend.length > 0 && (
          <p className={gedeeld.klein}>
            {bedragen.totaalWijktAf(
              jarenTekst(afwijkend),
              bedragTekst(editie.bron.toegezegdPerJaar, MILJOEN),
            )}
          </p>
        )}
        <Toelichting editie={editie} opdracht={opdracht} />
      </div>
      <Invoegpaneel editie={editie} invoeger={invoeger} />
    </>
  );
}
