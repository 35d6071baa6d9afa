import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { LANDELIJKE_EDITIES } from "../../work/formulas/edities";
import { filterLijst, TOON, type Lijstregel } from "../../work/formulas/lijst";
import { Keuzebalk } from "../parts/Keuzebalk";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";
import { Cellink } from "../parts/Cellink";
import type { Formulebeheer } from "./formulebeheer";
import type { Stand } from "./stand";
import { useFormulestijlen } from "./stijlen";
import { editieregel } from "./teksten";

/** Zoveel regels ineens blijft vlot; de rest komt op verzoek. */
const PER_KEER = 100;

const useStyles = makeStyles({
  regels: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  regel: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kop: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  waarde: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", textAlign: "right" },
  fout: { color: tokens.colorPaletteRedForeground1 },
  formule: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
});

/** Alle POK-formules van de werkmap, fouten eerst; een klik op het adres selecteert de cel. */
export function Lijstdeel({ stand: { lijst, toon, zoek }, beheer }: { stand: Stand; beheer: Formulebeheer }) {
  const { formules } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  const gemeenschappelijk = useFormulestijlen();
  const [getoond, toonTot] = useState(PER_KEER);
  const regels = lijst ? filterLijst(lijst.regels, toon, LANDELIJKE_EDITIES, zoek) : [];
  const kapot = lijst?.kapot.length ?? 0;
  return (
    <div className={gemeenschappelijk.vak}>
      <div className={gemeenschappelijk.knoppen}>
        <Button size="small" onClick={() => void beheer.ververs()}>
          {formules.verversen}
        </Button>
        <Button size="small" onClick={() => void beheer.herbereken()}>
          {formules.herberekenen}
        </Button>
      </div>
      {kapot > 0 && (
        <Strook soort="let-op">
          <p className={gemeenschappelijk.melding}>
            {formules.kapot(kapot)} {formules.kapotUitleg}
          </p>
          <Button size="small" onClick={() => beheer.vraagHerstellen()}>
            {formules.herstellen}
          </Button>
        </Strook>
      )}
      <Input
        size="small"
        type="search"
        value={zoek}
        aria-label={formules.zoek}
        placeholder={formules.zoek}
        onChange={(_, { value }) => beheer.filter({ zoek: value })}
      />
      <Keuzebalk
        naam={formules.toon}
        waarden={TOON}
        gekozen={toon}
        tekst={(keuze) => formules.toonKeuze[keuze]}
        bijKeuze={(keuze) => beheer.filter({ toon: keuze })}
      />
      {lijst && (
        <p className={gedeeld.klein} role="status">
          {lijst.regels.length === 0
            ? formules.geenFormules
            : regels.length === 0
              ? formules.geenTreffers
              : `${formules.aantal(regels.length, regels.filter(({ cel }) => cel.fout).length)}.`}{" "}
          {formules.opgezocht(lijst.om)} {lijst.verouderd && formules.verouderd[lijst.verouderd]}
        </p>
      )}
      <ul className={stijl.regels} aria-label={formules.lijst}>
        {regels.slice(0, getoond).map((regel) => (
          <Regel key={regel.adres} regel={regel} beheer={beheer} />
        ))}
      </ul>
      {regels.length > getoond && (
        <Button size="small" onClick={() => toonTot(getoond + PER_KEER)}>
          {formules.meer}
        </Button>
      )}
    </div>
  );
}

function Regel({
  regel: { cel, adres, editie, kapot },
  beheer,
}: {
  regel: Lijstregel;
  beheer: Formulebeheer;
}) {
  const teksten = useTeksten();
  const { formules } = teksten;
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  return (
    <li className={stijl.regel}>
      <div className={stijl.kop}>
        {/* Een cel op een verborgen blad is niet te selecteren. */}
        {cel.verborgen ? <span>{adres}</span> : <Cellink doel={cel.plek} beheer={beheer} />}
        <span className={mergeClasses(stijl.waarde, gedeeld.cijfers, cel.fout && stijl.fout)}>
          {cel.tekst || "–"}
        </span>
      </div>
      <span className={mergeClasses(gedeeld.klein, stijl.formule)}>{cel.formuleLokaal}</span>
      <span className={gedeeld.klein}>
        {[
          ...(cel.fout || kapot ? [formules.fout] : []),
          ...(cel.verborgen ? [formules.verborgen] : []),
          editieregel(teksten, editie),
        ].join(" · ")}
      </span>
    </li>
  );
}
