import { Button, makeStyles } from "@fluentui/react-components";
import { editiesVan } from "../../work/gemeente/edities";
import type { Gemeente } from "../../knowledge/gemeenten/register";
import { vindGemeenten } from "../../knowledge/gemeenten/register";
import { duActielijn7 } from "../../knowledge/gemeenten/rollen";
import { bedragTekst, datumInTekst } from "../../knowledge/notatie";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import type { Dossier, Dossierstand } from "./dossier";
import type { Inlezer } from "./inlezen/inlezer";

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  lijst: { margin: 0, paddingLeft: "16px" },
});

interface Props {
  stand: Dossierstand;
  dossier: Dossier;
  inlezer: Inlezer;
}

/** Wat de werkmap aan eigen bedragen heeft, en uit welke edities. */
export function EigenBedragen({ stand, dossier, inlezer }: Props) {
  const { eigen } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { gemeente, tabel, archief, fouten } = stand;
  const rijen = tabel?.rijen ?? [];
  return (
    <div className={stijl.vak}>
      {fouten.map((fout) => (
        <Strook key={fout} soort="fout">
          {fout}
        </Strook>
      ))}
      {rijen.length === 0 && fouten.length === 0 && <p className={gedeeld.klein}>{eigen.geen}</p>}
      {rijen.length > 0 && (
        <>
          <p className={gedeeld.klein}>{eigen.aantal(rijen.length, tabel?.bedragen.gemeente ?? "")}</p>
          <ul className={`${stijl.lijst} ${gedeeld.klein}`}>
            {editiesVan(tabel?.bedragen.gemeente ?? "", rijen, [])
              .filter(({ geldend }) => geldend > 0)
              .map(({ naam, geldend, ingevoerdOp }) => (
                <li key={naam}>{eigen.editie(naam, geldend, datumInTekst(ingevoerdOp))}</li>
              ))}
          </ul>
          {archief.length > 0 && <p className={gedeeld.klein}>{eigen.gearchiveerd(archief.length)}</p>}
          <AndereGemeente inTabel={tabel?.bedragen.gemeente ?? null} gemeente={gemeente} />
        </>
      )}
      {stand.inhoud && (
        <Button size="small" onClick={() => void dossier.toonRij(1)}>
          {eigen.toonTabel}
        </Button>
      )}
      {gemeente && rijen.every(({ actielijn }) => actielijn !== 7) && (
        <Gepubliceerd gemeente={gemeente} inlezer={inlezer} />
      )}
    </div>
  );
}

function AndereGemeente({ inTabel, gemeente }: { inTabel: string | null; gemeente: Gemeente | null }) {
  const { eigen } = useTeksten().gemeente;
  if (inTabel === null || !gemeente || vindGemeenten(inTabel).includes(gemeente)) return null;
  return <Strook soort="let-op">{eigen.andereGemeente(inTabel, gemeente.naam)}</Strook>;
}

/** De decentralisatie-uitkering van actielijn 7, die van de 25 centrumgemeenten gepubliceerd is. */
function Gepubliceerd({ gemeente, inlezer }: { gemeente: Gemeente; inlezer: Inlezer }) {
  const { eigen } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const bedragen = duActielijn7(gemeente.code);
  if (bedragen.length === 0) return null;
  return (
    <Strook soort="bezig">
      <span>{eigen.du}</span>
      <ul className={`${stijl.lijst} ${gedeeld.cijfers}`}>
        {bedragen.map(({ editie, circulaire, jaar, bedrag }) => (
          <li key={editie}>
            {jaar}: € {bedragTekst(bedrag, 1)} ({circulaire})
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => void inlezer.stelDuVoor(bedragen)}>
        {eigen.duOvernemen}
      </Button>
    </Strook>
  );
}
