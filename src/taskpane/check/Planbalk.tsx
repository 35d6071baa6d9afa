import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import type { Planplek } from "../../work/check";
import { volledigAdres } from "../../sheet/adres";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import { Cellink } from "../parts/Cellink";
import type { Controlebeheer } from "./controlebeheer";
import { Maatstafregel } from "./Maatstafregel";
import type { Stand } from "./stand";
import { useControlestijlen } from "./stijlen";
import { klokTekst } from "./teksten";

const useStyles = makeStyles({
  balk: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  uiteen: { justifyContent: "space-between" },
  meldvak: { ":empty": { marginTop: "-4px" } },
  schakelaar: { marginLeft: "-8px" },
  plek: { minWidth: 0, overflowWrap: "anywhere" },
});

/** Welk plan gecontroleerd wordt, waaraan, en of het venster meekijkt. */
export function Planbalk({
  stand: { uitkomst, live, verouderd },
  plek,
  beheer,
}: {
  stand: Stand;
  plek: Planplek;
  beheer: Controlebeheer;
}) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = useControlestijlen();
  const stijl = useStyles();
  const rij = mergeClasses(gemeenschappelijk.rij, stijl.uiteen);
  return (
    <div className={stijl.balk}>
      <div className={rij}>
        <span className={stijl.plek}>
          <Cellink doel={plek.doel} tekst={volledigAdres(plek.doel.blad, plek.doel)} beheer={beheer} />
          {plek.tabel !== null && <span className={gedeeld.klein}> {controle.tabel(plek.tabel)}</span>}
        </span>
        <Button size="small" onClick={() => void beheer.kiesAnder()}>
          {controle.anderPlan}
        </Button>
      </div>
      {uitkomst && <Maatstafregel maatstaf={uitkomst.maatstaf} gemeente={uitkomst.gemeente} />}
      <div className={rij}>
        <Switch
          size="small"
          className={stijl.schakelaar}
          checked={live}
          label={controle.live}
          onChange={(_, { checked }) => void beheer.zetLive(checked)}
        />
        {uitkomst && (
          <span className={mergeClasses(gedeeld.klein, gedeeld.cijfers)}>
            {controle.bijgewerkt(klokTekst(uitkomst.tijd))}
          </span>
        )}
      </div>
      <div role="status" className={stijl.meldvak}>
        {verouderd && (
          <Strook soort="let-op">
            {controle.verouderd}
            <Button size="small" onClick={() => void beheer.ververs()}>
              {controle.nuControleren}
            </Button>
          </Strook>
        )}
      </div>
    </div>
  );
}
