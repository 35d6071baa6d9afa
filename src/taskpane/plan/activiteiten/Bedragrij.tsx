import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { bedragTekst } from "../../../knowledge/notatie";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { leesBedragveld } from "../bedragveld";
import { useTeksten } from "../taal";

const useStyles = makeStyles({
  invoer: { width: "100%", minWidth: 0, "& input": { width: "100%", textAlign: "right" } },
  fout: {
    margin: "0 0 4px",
    textAlign: "left",
    whiteSpace: "normal",
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
});

interface Props {
  jaar: number;
  beschikbaar: string;
  /** De cel met wat er over is. */
  over: ReactNode;
  bedrag: number | undefined;
  eenheid: Eenheid;
  bijBedrag(euro: number | undefined): void;
}

/**
 * Een jaar met zijn bedrag, in de eenheid van het plan. Wat te lezen is, geldt terwijl men typt; wat niet te lezen is blijft staan, en
 * verandert het plan niet.
 */
export function Bedragrij({ jaar, beschikbaar, over, bedrag, eenheid, bijBedrag }: Props) {
  const { plan } = useTeksten();
  const stijl = useStyles();
  const id = useId();
  /** Wat er getypt is; null: het bedrag van het plan. */
  const [tekst, zetTekst] = useState<string | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  /** Het bedrag van voor het typen: wordt de invoer geweigerd, dan geldt dat weer. */
  const begin = useRef(bedrag);
  const geweigerd = useRef(false);
  useEffect(() => {
    if (geweigerd.current) {
      geweigerd.current = false;
      return;
    }
    // Een rekenhulp of ongedaan maken gaat voor wat hier nog stond.
    zetTekst((getypt) => (getypt !== null && gelijk(getypt, bedrag, eenheid) ? getypt : null));
    zetFout(null);
  }, [bedrag, eenheid]);
  const typ = (waarde: string) => {
    if (tekst === null) begin.current = bedrag;
    zetTekst(waarde);
    zetFout(null);
    const gelezen = leesBedragveld(waarde, eenheid);
    if (gelezen.soort !== "fout") bijBedrag(gelezen.soort === "euro" ? gelezen.euro : undefined);
  };
  const klaar = () => {
    if (tekst === null) return;
    if (leesBedragveld(tekst, eenheid).soort !== "fout") return zetTekst(null);
    zetFout(plan.bedragfout(jaar, tekst, eenheid));
    if (bedrag === begin.current) return;
    // Het leesbare begin gold al terwijl er werd getypt.
    geweigerd.current = true;
    bijBedrag(begin.current);
  };
  return (
    <>
      <tr>
        <th scope="row">{jaar}</th>
        <td>{beschikbaar}</td>
        <td>
          <Input
            size="small"
            className={stijl.invoer}
            aria-label={plan.bedragIn(jaar)}
            aria-invalid={fout !== null}
            aria-describedby={fout === null ? undefined : id}
            data-veld={jaar}
            inputMode="decimal"
            value={tekst ?? (bedrag === undefined ? "" : bedragTekst(bedrag, eenheid))}
            onChange={(_, { value }) => typ(value)}
            onBlur={klaar}
            onKeyDown={({ key }) => key === "Enter" && klaar()}
          />
        </td>
        {over}
      </tr>
      {fout !== null && (
        <tr>
          <td colSpan={4}>
            <p id={id} role="alert" className={stijl.fout}>
              {fout}
            </p>
          </td>
        </tr>
      )}
    </>
  );
}

function gelijk(tekst: string, bedrag: number | undefined, eenheid: Eenheid): boolean {
  const gelezen = leesBedragveld(tekst, eenheid);
  return gelezen.soort === "fout" ? false : (gelezen.soort === "euro" ? gelezen.euro : undefined) === bedrag;
}
