import { makeStyles, tokens } from "@fluentui/react-components";
import type { Gemeente } from "../../knowledge/gemeenten/register";
import { Keuzebalk } from "../parts/Keuzebalk";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { ontvangersrollen } from "./ontvangersrollen";
import { useTeksten } from "./taal";

const useStyles = makeStyles({
  lijst: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "4px 12px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground1 },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold },
  },
  rol: { display: "contents" },
  vraag: { display: "flex", flexDirection: "column", gap: "4px" },
});

type Antwoord = "ja" | "nee" | "onbekend";
const ANTWOORDEN: readonly Antwoord[] = ["ja", "nee", "onbekend"];

interface Props {
  gemeente: Gemeente;
  stedelijk: boolean | null;
  bijStedelijk(antwoord: boolean | null): void;
}

/** Welke uitkeringen alleen aan bepaalde gemeenten gaan, en of deze gemeente daarbij hoort. */
export function Rollen({ gemeente, stedelijk, bijStedelijk }: Props) {
  const { rollen } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const jaNee = (waarde: boolean) => (waarde ? rollen.ja : rollen.nee);
  const { vrouwenopvang, veiligheidsregio } = ontvangersrollen(gemeente.code, stedelijk);
  const bekend = [
    [rollen.vrouwenopvang, vrouwenopvang],
    [rollen.veiligheidsregio, veiligheidsregio],
  ] as const;
  return (
    <section aria-label={rollen.kop} className={stijl.vraag}>
      <dl className={stijl.lijst}>
        {bekend.map(([naam, waarde]) => (
          <div key={naam} className={stijl.rol}>
            <dt>{naam}</dt>
            <dd>{jaNee(waarde)}</dd>
          </div>
        ))}
      </dl>
      <span className={gedeeld.klein}>{rollen.stedelijk}</span>
      <Keuzebalk
        naam={rollen.stedelijk}
        waarden={ANTWOORDEN}
        gekozen={stedelijk === null ? "onbekend" : stedelijk ? "ja" : "nee"}
        tekst={(antwoord) => rollen[antwoord]}
        bijKeuze={(antwoord) => bijStedelijk(antwoord === "onbekend" ? null : antwoord === "ja")}
      />
      <p className={gedeeld.klein}>{rollen.stedelijkUitleg}</p>
    </section>
  );
}
