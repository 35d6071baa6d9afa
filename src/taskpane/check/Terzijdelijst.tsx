import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { datumInTekst } from "../../knowledge/notatie";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "./taal";
import { buurknop, celdoel } from "./Bevindingregel";
import { Cellink } from "../parts/Cellink";
import type { Controlebeheer } from "./controlebeheer";
import type { Uitkomst } from "./stand";
import { useControlestijlen } from "./stijlen";

const PER_KEER = 50;

const useStyles = makeStyles({
  regel: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  kop: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  reden: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  code: { fontWeight: tokens.fontWeightSemibold },
});

/** Wat terzijde is gelegd, met reden, naam en datum; elk is terug te halen. */
export function Terzijdelijst({ uitkomst, beheer }: { uitkomst: Uitkomst; beheer: Controlebeheer }) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = useControlestijlen();
  const stijl = useStyles();
  const [getoond, toonTot] = useState(PER_KEER);
  const { terzijde, vervallen } = uitkomst.verdeling;
  const { doel } = uitkomst.controle.plek;
  if (terzijde.length + vervallen.length === 0) return null;
  return (
    <details>
      <summary className={gemeenschappelijk.samenvatting}>
        {terzijde.length > 0
          ? `${controle.terzijde} (${terzijde.length})`
          : `${controle.vervallen} (${vervallen.length})`}
      </summary>
      <ul className={gemeenschappelijk.kaal} aria-label={controle.terzijde}>
        {terzijde.slice(0, getoond).map(({ bevinding, terzijde: { sleutel, reden, naam, datum } }) => {
          const plek = bevinding.adres || controle.heelPlan;
          return (
            <li key={sleutel} className={stijl.regel}>
              <div className={stijl.kop}>
                <span className={mergeClasses(gedeeld.klein, stijl.code)}>
                  {bevinding.code} · {bevinding.titel(controle.taal)}
                </span>
                <Cellink doel={celdoel(bevinding, doel)} tekst={plek} beheer={beheer} />
              </div>
              <p className={gedeeld.klein}>{bevinding.bericht(controle.taal)}</p>
              <p className={mergeClasses(gemeenschappelijk.zin, stijl.reden)}>“{reden}”</p>
              <div className={stijl.kop}>
                <span className={gedeeld.klein}>{controle.terzijdeVan(naam, datumInTekst(datum))}</span>
                <Link
                  as="button"
                  className={gedeeld.link}
                  aria-label={controle.haalTerugVan(bevinding.code, plek)}
                  onClick={({ currentTarget }) => {
                    const verder = buurknop(currentTarget.closest("li"));
                    void beheer.haalTerug(sleutel).then(() => requestAnimationFrame(() => verder?.focus()));
                  }}
                >
                  {controle.haalTerug}
                </Link>
              </div>
            </li>
          );
        })}
      </ul>
      {terzijde.length > getoond && (
        <Button size="small" onClick={() => toonTot(getoond + PER_KEER)}>
          {controle.meer}
        </Button>
      )}
      {vervallen.length > 0 && (
        <div className={gemeenschappelijk.vak}>
          <h3 className={gedeeld.kop}>{controle.vervallen}</h3>
          <p className={gedeeld.klein}>{controle.vervallenUitleg}</p>
          <ul className={gemeenschappelijk.lijst} aria-label={controle.vervallen}>
            {vervallen.slice(0, getoond).map(({ sleutel, reden, naam, datum }) => (
              <li key={sleutel} className={stijl.reden}>
                “{reden}” ({sleutel.split("|")[0]}, {controle.terzijdeVan(naam, datumInTekst(datum))})
              </li>
            ))}
          </ul>
          <div>
            <Button size="small" onClick={() => void beheer.vergeetVervallen()}>
              {controle.vergeetVervallen}
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}
