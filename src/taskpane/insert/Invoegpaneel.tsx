import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { beletTekst } from "../../texts";
import { HOE, WAT } from "../../work/amounts/opdracht";
import type { Belet } from "../../sheet/belet";
import { Keuzebalk } from "../parts/Keuzebalk";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useFocusbehoud } from "../parts/useFocusbehoud";
import { useTeksten } from "../parts/taal";
import type { Blokopdracht, Blokplaatser } from "./blokplaatser";
import { Doelregel } from "./Doelregel";
import { Meldingsvak } from "./Meldingsvak";
import { Overschrijfvraag } from "./Overschrijfvraag";
import { useStand } from "../parts/houder";
import type { Plaatsstand } from "./stand";
import { Voorbeeld } from "./Voorbeeld";

const useStyles = makeStyles({
  paneel: {
    flexShrink: 0,
    maxHeight: "60vh",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-height: 719px)": { maxHeight: "none", overflowY: "visible" },
  },
  keuzes: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flexGrow: 1 } },
});

interface Props<O extends Blokopdracht> {
  invoeger: Blokplaatser<O, Plaatsstand<O>>;
  /** Waarvan er wordt ingevoegd, achter de titel. */
  van?: ReactNode;
  /** Waarom de opdracht niets heeft om in te voegen. */
  weigering?: ReactNode;
  /** Wat er over de ingevoegde cellen te weten is. */
  uitleg: string;
}

/** Wat er wordt ingevoegd, waar, en de knop die het doet. */
export function Invoegpaneel<O extends Blokopdracht>({ invoeger, van, weigering, uitleg }: Props<O>) {
  const teksten = useTeksten();
  const { invoegen } = teksten;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { opdracht, zicht, vraag, bezig, melding } = useStand(invoeger);
  const { thuis, vak } = useFocusbehoud<HTMLButtonElement>();
  const verkenning = zicht.fase === "gezien" ? zicht.verkenning : null;
  const kan = verkenning !== null && verkenning.belet === null && !bezig && !invoeger.weigert(opdracht);
  const belettekst = (belet: Belet) => beletTekst(teksten, belet);
  return (
    <section className={stijl.paneel} aria-labelledby="invoegkop" {...vak}>
      <h2 id="invoegkop" className={gedeeld.kop}>
        {invoegen.titel}
        {van}
      </h2>
      <div className={stijl.keuzes}>
        <Keuzebalk
          naam={invoegen.wat}
          waarden={WAT}
          gekozen={opdracht.wat}
          tekst={(wat) => invoegen[wat]}
          bijKeuze={(wat) => invoeger.kies({ wat } as Partial<O>)}
        />
        <Keuzebalk
          naam={invoegen.hoe}
          waarden={HOE}
          gekozen={opdracht.hoe}
          tekst={(hoe) => invoegen[hoe]}
          bijKeuze={(hoe) => invoeger.kies({ hoe } as Partial<O>)}
        />
      </div>
      <Doelregel zicht={zicht} belettekst={belettekst} bijOpnieuw={() => void invoeger.kijk()} />
      {weigering}
      {kan && <Voorbeeld blok={invoeger.blok(verkenning.doel)} doel={verkenning.doel} uitleg={uitleg} />}
      {vraag && verkenning ? (
        <Overschrijfvraag
          verkenning={verkenning}
          bijJa={() => void invoeger.overschrijf()}
          bijNee={() => invoeger.laatStaan()}
        />
      ) : (
        // Blijft bereikbaar als invoegen niet kan, zodat de focus niet verdwijnt.
        <Button
          ref={thuis}
          appearance="primary"
          disabledFocusable={!kan}
          onClick={() => void invoeger.voegIn()}
        >
          {invoegen.knop}
        </Button>
      )}
      <Meldingsvak
        bezig={bezig}
        melding={melding}
        plaatser={invoeger}
        woorden={invoegen}
        belettekst={belettekst}
      />
    </section>
  );
}
