import { Button, makeStyles } from "@fluentui/react-components";
import { editiesOf } from "../../work/gemeente/edities";
import type { Gemeente } from "../../knowledge/gemeenten/register";
import { findGemeenten } from "../../knowledge/gemeenten/register";
import { duActielijn7 } from "../../knowledge/gemeenten/roles";
import { euroText } from "../../knowledge/notation";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useTexts } from "./language";
import type { Dossier, DossierState } from "./dossier";
import type { Importer } from "./importing/importer";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
});

interface Props {
  state: DossierState;
  dossier: Dossier;
  importer: Importer;
}

/** Which own amounts the workbook has, and from which edities. */
export function OwnAmounts({ state, dossier, importer }: Props) {
  const { own } = useTexts().gemeente;
  const style = useStyles();
  const shared = useSharedStyles();
  const { gemeente, table, archive, errors } = state;
  const rows = table?.rows ?? [];
  return (
    <div className={style.box}>
      {errors.map((error) => (
        <Strip key={error} kind="error">
          {error}
        </Strip>
      ))}
      {rows.length === 0 && errors.length === 0 && <p className={shared.small}>{own.none}</p>}
      {rows.length > 0 && (
        <>
          <p className={shared.small}>{own.count(rows.length, table?.amounts.gemeente ?? "")}</p>
          <ul className={`${shared.list} ${shared.small}`}>
            {editiesOf(table?.amounts.gemeente ?? "", rows, [])
              .filter(({ inForce }) => inForce > 0)
              .map(({ name, inForce, enteredOn }) => (
                <li key={name}>{own.editie(name, inForce, enteredOn)}</li>
              ))}
          </ul>
          {archive.length > 0 && <p className={shared.small}>{own.archived(archive.length)}</p>}
          <OtherGemeente inTable={table?.amounts.gemeente ?? null} gemeente={gemeente} />
        </>
      )}
      {state.content && (
        <Button size="small" onClick={() => void dossier.showRow(1)}>
          {own.showTable}
        </Button>
      )}
      {gemeente && rows.every(({ actielijn }) => actielijn !== 7) && (
        <Published gemeente={gemeente} importer={importer} />
      )}
    </div>
  );
}

function OtherGemeente({ inTable, gemeente }: { inTable: string | null; gemeente: Gemeente | null }) {
  const { own } = useTexts().gemeente;
  if (inTable === null || !gemeente || findGemeenten(inTable).includes(gemeente)) return null;
  return <Strip kind="warning">{own.otherGemeente(inTable, gemeente.name)}</Strip>;
}

/** The decentralisatie-uitkering of actielijn 7, which is published for the 25 centrumgemeenten. */
function Published({ gemeente, importer }: { gemeente: Gemeente; importer: Importer }) {
  const { own } = useTexts().gemeente;
  const shared = useSharedStyles();
  const amounts = duActielijn7(gemeente.code);
  if (amounts.length === 0) return null;
  return (
    <Strip kind="busy">
      <span>{own.du}</span>
      <ul className={`${shared.list} ${shared.figures}`}>
        {amounts.map(({ editie, circulaire, year, amount }) => (
          <li key={editie}>
            {year}: {euroText(amount)} ({circulaire})
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => void importer.proposeDu(amounts)}>
        {own.adoptDu}
      </Button>
    </Strip>
  );
}
