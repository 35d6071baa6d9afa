import { Button, Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { groepeer, telPerErnst, zeef as zeefUit } from "../../work/check";
import type { Controlebevinding } from "../../work/check/bevinding";
import { jarenTekst } from "../../knowledge/notatie";
import { CATALOGUS, ERNSTEN } from "../../rules";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import { Bevindingregel } from "./Bevindingregel";
import { Bladacties } from "./Bladacties";
import type { Controlebeheer } from "./controlebeheer";
import { Ernstmerk } from "../parts/Ernstmerk";
import type { Stand, Uitkomst } from "./stand";
import { useControlestijlen } from "./stijlen";
import { klokTekst } from "./teksten";

/** Zoveel bevindingen ineens blijft vlot; de rest komt op verzoek. */
const PER_KEER = 50;

const useStyles = makeStyles({
  groepskop: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    paddingTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  telling: {
    minWidth: 0,
    paddingInline: "8px",
    "& .fui-Button__icon": { width: "14px", height: "14px", marginInlineEnd: "4px" },
  },
});

/** Wat er gevonden is, de zwaarste eerst; met niets gevonden staat er wat er getoetst is. */
export function Bevindingen({
  uitkomst,
  stand,
  beheer,
}: {
  uitkomst: Uitkomst;
  stand: Stand;
  beheer: Controlebeheer;
}) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  const gemeenschappelijk = useControlestijlen();
  const { verdeling } = uitkomst;
  const { open, terzijde } = verdeling;
  const getoetst = uitkomst.omvang.regels > 0 || uitkomst.controle.bevindingen.length > 0;
  const kop = useNieuweKop();
  const telling = useMemo(() => telPerErnst(open), [open]);
  const { ernst } = stand.zeef;
  return (
    <section className={gemeenschappelijk.vak} aria-labelledby="bevindingenkop">
      <div className={gemeenschappelijk.rij}>
        <h2 id="bevindingenkop" className={gedeeld.kop} ref={kop} tabIndex={-1}>
          {controle.bevindingen}
        </h2>
        <span role="status" className={gedeeld.alleenVoorlezen}>
          {getoetst
            ? controle.telling(telling.fout, telling.waarschuwing, telling.advies, terzijde.length)
            : controle.nietsGetoetst}
        </span>
        {open.length > 0 && (
          <div role="group" aria-label={controle.ernst} className={gemeenschappelijk.knoppen}>
            {ERNSTEN.filter((naam) => telling[naam] > 0 || ernst === naam).map((naam) => (
              <ToggleButton
                key={naam}
                size="small"
                shape="circular"
                className={stijl.telling}
                icon={<Ernstmerk ernst={naam} />}
                checked={ernst === naam}
                onClick={() => beheer.zeef({ ernst: ernst === naam ? null : naam })}
              >
                {controle.aantal(naam, telling[naam])}
              </ToggleButton>
            ))}
          </div>
        )}
      </div>
      {!getoetst ? (
        <Strook soort="let-op">{controle.nietsGetoetst}</Strook>
      ) : open.length === 0 ? (
        <Strook soort="goed">
          <strong>
            {terzijde.length === 0 ? controle.geenBevindingen : controle.geenOpen(terzijde.length)}
          </strong>
          <Omvang uitkomst={uitkomst} />
        </Strook>
      ) : (
        <p className={gedeeld.klein}>
          <Omvang uitkomst={uitkomst} />
        </p>
      )}
      <Bladacties stand={stand} getoetst={getoetst} beheer={beheer} />
      {open.length > 0 && <Lijst open={open} uitkomst={uitkomst} stand={stand} beheer={beheer} />}
    </section>
  );
}

/** Wie net een plan koos, gaat verder bij de bevindingen in plaats van bovenaan; wie in het blad werkt, blijft daar. */
function useNieuweKop() {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const beurt = requestAnimationFrame(() => {
      const { activeElement, body } = document;
      if (activeElement !== body && activeElement?.contains(kop.current)) kop.current?.focus();
    });
    return () => cancelAnimationFrame(beurt);
  }, []);
  return kop;
}

function Omvang({ uitkomst: { omvang, tijd } }: { uitkomst: Uitkomst }) {
  const { controle } = useTeksten();
  const { regels, rijen, jaren } = omvang;
  const datum = tijd.toLocaleDateString(controle.taal === "nl" ? "nl-NL" : "en-GB", { dateStyle: "long" });
  return (
    <span>
      {controle.getoetst(regels, rijen, jarenTekst(jaren), CATALOGUS.length)}{" "}
      {controle.gemetenOp(datum, klokTekst(tijd))}
    </span>
  );
}

function Lijst({
  open,
  uitkomst: { controle: gecontroleerd },
  stand,
  beheer,
}: {
  open: readonly Controlebevinding[];
  uitkomst: Uitkomst;
  stand: Stand;
  beheer: Controlebeheer;
}) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  const gemeenschappelijk = useControlestijlen();
  const [getoond, toonTot] = useState(PER_KEER);
  const { ernst, zoek } = stand.zeef;
  // Zoeken in honderdduizend zinnen mag het typen niet ophouden.
  const gezocht = useDeferredValue(zoek);
  const gezeefd = useMemo(
    () => zeefUit(open, { ernst, zoek: gezocht }, controle.taal),
    [open, ernst, gezocht, controle.taal],
  );
  const telling = useMemo(() => telPerErnst(gezeefd), [gezeefd]);
  const groepen = groepeer(gezeefd.slice(0, getoond));
  const sleutel = maakSleutels();
  return (
    <>
      <Input
        size="small"
        type="search"
        value={zoek}
        aria-label={controle.zoek}
        placeholder={controle.zoek}
        onChange={(_, { value }) => beheer.zeef({ zoek: value })}
      />
      {gezeefd.length === 0 && <p className={gedeeld.klein}>{controle.geenTreffers}</p>}
      {groepen.map((groep) => (
        <div key={groep.ernst}>
          <h3 className={stijl.groepskop}>
            <Ernstmerk ernst={groep.ernst} />
            {controle.ernsten[groep.ernst]} ({telling[groep.ernst].toLocaleString("nl-NL")})
          </h3>
          <ul className={gemeenschappelijk.kaal} aria-label={controle.ernsten[groep.ernst]}>
            {groep.bevindingen.map((bevinding) => (
              <Bevindingregel
                key={sleutel(bevinding)}
                bevinding={bevinding}
                doel={gecontroleerd.plek.doel}
                naam={stand.naam}
                beheer={beheer}
              />
            ))}
          </ul>
        </div>
      ))}
      {gezeefd.length > getoond && (
        <div className={gemeenschappelijk.rij}>
          <Button size="small" onClick={() => toonTot(getoond + PER_KEER)}>
            {controle.meer}
          </Button>
          <span className={gedeeld.klein}>{controle.getoond(getoond, gezeefd.length)}</span>
        </div>
      )}
    </>
  );
}

/** Sleutels die bij opnieuw controleren dezelfde blijven, zodat een regel waar de gebruiker in bezig is blijft staan. */
function maakSleutels(): (bevinding: Controlebevinding) => string {
  const keren = new Map<string, number>();
  return ({ code, ernst, adres }) => {
    const plek = `${ernst} ${code} ${adres}`;
    const keer = keren.get(plek) ?? 0;
    keren.set(plek, keer + 1);
    return `${plek} ${keer}`;
  };
}
