import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { BRIEF, tegenspraaktekst } from "../../knowledge/gemeentefonds";
import { geindexeerd, indexcijfers, INDEXREEKS, type Indexopdracht } from "../../work/indexing";
import { jarenTekst, vasteTekst } from "../../knowledge/notatie";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTaal } from "../parts/taal";
import { useTeksten } from "../gemeentefonds/taal";

/** Zoveel decimalen toont de factor; er wordt mee gerekend zonder af te ronden. */
const DECIMALEN = 6;

const useStyles = makeStyles({
  letOp: { borderLeft: `3px solid ${tokens.colorPaletteRedForeground1}`, paddingLeft: "8px" },
});

/** Met welke indexcijfers er wordt gerekend, wat zij samen zijn, en wat er niet mee strookt. */
export function Indexpad({ opdracht }: { opdracht: Indexopdracht }) {
  const { gemeentefonds, toelichting } = useTeksten();
  const { indexeren } = gemeentefonds;
  const taal = useTaal();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const cijfers = indexcijfers(opdracht);
  const delen = cijfers.map(({ jaar, gedrukt }) => `${jaar} ${gedrukt}`).join(", ");
  const factor = vasteTekst(geindexeerd(1, opdracht), 1, DECIMALEN);
  return (
    <>
      <p className={gedeeld.klein}>
        {cijfers.length === 0
          ? indexeren.gelijk
          : opdracht.naar > opdracht.van
            ? indexeren.vooruit(delen, factor)
            : indexeren.terug(delen, factor)}{" "}
        {indexeren.jaren(BRIEF, jarenTekst(INDEXREEKS.jaren))}
      </p>
      {cijfers.flatMap(({ jaar, tegenspraken }) =>
        tegenspraken.map((tegenspraak) => (
          <p key={`${jaar} ${tegenspraak.hoe}`} className={mergeClasses(gedeeld.klein, stijl.letOp)}>
            <strong>{toelichting.opmerking}: </strong>
            {jaar} {tegenspraaktekst(tegenspraak, taal)}.
          </p>
        )),
      )}
    </>
  );
}
