import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { aandeelTekst } from "../../knowledge/notatie";
import { leesGetal } from "../../sheet/getal";
import { Keuzebalk } from "../parts/Keuzebalk";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "./taal";
import type { Aandelen } from "../../work/gemeente/aandelen";

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "6px" },
  lijst: { margin: 0, paddingLeft: "16px" },
});

type Grondslag = "naarInwoners" | "eigenAandeel";
const GRONDSLAGEN: readonly Grondslag[] = ["naarInwoners", "eigenAandeel"];
const getal = (aantal: number) => aantal.toLocaleString("nl-NL");
const procent = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 });

interface Props {
  aandelen: Aandelen | null;
  /** null: naar inwoners. */
  eigenAandeel: number | null;
  bijKeuze(aandeel: number | null): void;
}

/** Waarop een raming rust: het aandeel in de inwoners van dat jaar, of een aandeel dat de gebruiker kent. */
export function Ramingaandeel({ aandelen, eigenAandeel, bijKeuze }: Props) {
  const { raming } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const [grondslag, zetGrondslag] = useState<Grondslag>(
    eigenAandeel === null ? "naarInwoners" : "eigenAandeel",
  );
  return (
    <div className={stijl.vak}>
      <p className={gedeeld.klein}>{raming.uitleg}</p>
      <Keuzebalk
        naam={raming.grondslag}
        waarden={GRONDSLAGEN}
        gekozen={grondslag}
        tekst={(keuze) => raming[keuze]}
        bijKeuze={(keuze) => {
          zetGrondslag(keuze);
          if (keuze === "naarInwoners") bijKeuze(null);
        }}
      />
      {grondslag === "eigenAandeel" ? (
        <Aandeelveld aandeel={eigenAandeel} bijKeuze={bijKeuze} />
      ) : (
        <details>
          <summary className={gedeeld.samenvatting}>{raming.perJaar}</summary>
          <ul className={`${stijl.lijst} ${gedeeld.klein} ${gedeeld.cijfers}`}>
            {aandelen?.uitleg.map(({ jaar, uitJaar, inwoners, totaal }) => (
              <li key={jaar}>
                {raming.inwoners(jaar, getal(inwoners), getal(totaal), aandeelTekst(inwoners / totaal))}
                {uitJaar !== jaar && ` (${raming.cijfersVan(uitJaar)})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Aandeelveld({ aandeel, bijKeuze }: { aandeel: number | null; bijKeuze(aandeel: number): void }) {
  const { raming } = useTeksten().gemeente;
  const [tekst, zetTekst] = useState("");
  const [fout, zetFout] = useState<string | null>(null);
  useEffect(() => {
    zetTekst(aandeel === null ? "" : procent.format(aandeel * 100));
  }, [aandeel]);
  const bewaar = () => {
    const getal = leesGetal(tekst.replace("%", ""));
    const geldig = getal !== null && getal >= 0 && getal <= 100;
    zetFout(geldig || tekst.trim() === "" ? null : raming.fout(tekst));
    if (geldig) bijKeuze(getal / 100);
  };
  return (
    <Field
      label={raming.aandeel}
      hint={raming.aandeelUitleg}
      size="small"
      validationState={fout ? "error" : "none"}
      validationMessage={fout}
    >
      <Input
        value={tekst}
        inputMode="decimal"
        onChange={(_, { value }) => zetTekst(value)}
        onBlur={bewaar}
        onKeyDown={({ key }) => key === "Enter" && bewaar()}
      />
    </Field>
  );
}
