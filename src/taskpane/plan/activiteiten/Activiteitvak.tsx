import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import {
  som,
  type Activiteit,
  type Beschikbaar,
  type Planbevinding,
  type Plantelling,
} from "../../../work/plan";
import type { Actielijn, Eenheid } from "../../../knowledge/pok/soorten";
import type { Opsteller } from "../opsteller";
import type { Stand } from "../stand";
import { Activiteitformulier } from "./Activiteitformulier";
import { Activiteitregel } from "./Activiteitregel";

const useStyles = makeStyles({ open: { marginBottom: "4px" } });

interface Props {
  activiteit: Activiteit;
  lijn: Actielijn;
  telling: Plantelling;
  beschikbaar: Beschikbaar;
  bevindingen: readonly Planbevinding[];
  eenheid: Eenheid;
  stand: Pick<Stand, "open" | "veld">;
  opsteller: Opsteller;
}

/** Eén activiteit van een actielijn: een regel, en als zij open staat haar formulier. */
export function Activiteitvak(props: Props) {
  const { activiteit, lijn, telling, beschikbaar, bevindingen, eenheid, stand, opsteller } = props;
  const stijl = useStyles();
  const regel = useRef<HTMLButtonElement>(null);
  const { nr } = activiteit;
  const open = nr === stand.open;
  return (
    <li className={mergeClasses(open && stijl.open)}>
      <Activiteitregel
        activiteit={activiteit}
        totaal={som(activiteit.bedragen, beschikbaar.jaren)}
        bevindingen={bevindingen}
        eenheid={eenheid}
        open={open}
        knop={regel}
        bijKlik={() => opsteller.open(open ? null : nr, open ? null : "naam")}
      />
      {open && (
        <Activiteitformulier
          activiteit={activiteit}
          lijn={lijn}
          telling={telling}
          beschikbaar={beschikbaar}
          bevindingen={bevindingen}
          eenheid={eenheid}
          veld={stand.veld}
          opsteller={opsteller}
          bijSluit={() => {
            opsteller.open(null);
            regel.current?.focus();
          }}
        />
      )}
    </li>
  );
}
