import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Teksten } from "../../texts";
import { EENHEIDTEKST } from "../../knowledge/notatie";
import { bronVan, type Opdracht } from "../../work/amounts/opdracht";
import { EENHEDEN, KANAALNAAM, KANALEN, type Kanaal } from "../../knowledge/pok/soorten";
import { Keuzebalk } from "../parts/Keuzebalk";
import { useTeksten } from "../parts/taal";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    gap: "6px 8px",
    maxWidth: "420px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  kanaal: { "& select": { fontSize: tokens.fontSizeBase200 } },
});

/** Een kanaal met zijn volledige naam. */
export function kanaalNaam({ bedragen }: Teksten, kanaal: Kanaal | null): string {
  return kanaal === null ? bedragen.alleKanalen : `${kanaal} – ${KANAALNAAM[kanaal]}`;
}

interface Props {
  opdracht: Opdracht;
  bijKeuze(keuze: Partial<Pick<Opdracht, "kanaal" | "eenheid">>): void;
}

export function Filters({ opdracht, bijKeuze }: Props) {
  const teksten = useTeksten();
  const stijl = useStyles();
  const id = useId();
  return (
    <div className={stijl.filters}>
      {bronVan(opdracht).soort === "raming" ? (
        <>
          <span>{teksten.bedragen.kanaal}</span>
          <span>{teksten.bedragen.kanaalRaming}</span>
        </>
      ) : (
        <>
          <label htmlFor={id}>{teksten.bedragen.kanaal}</label>
          <Select
            id={id}
            className={stijl.kanaal}
            value={opdracht.kanaal ?? ""}
            onChange={(_, { value }) =>
              bijKeuze({ kanaal: KANALEN.find((kanaal) => kanaal === value) ?? null })
            }
          >
            {[null, ...KANALEN].map((kanaal) => (
              <option key={kanaal} value={kanaal ?? ""}>
                {kanaalNaam(teksten, kanaal)}
              </option>
            ))}
          </Select>
        </>
      )}
      <span>{teksten.bedragen.eenheid}</span>
      <Keuzebalk
        naam={teksten.bedragen.eenheid}
        waarden={EENHEDEN}
        gekozen={opdracht.eenheid}
        tekst={(eenheid) => EENHEIDTEKST[eenheid]}
        bijKeuze={(eenheid) => bijKeuze({ eenheid })}
      />
    </div>
  );
}
