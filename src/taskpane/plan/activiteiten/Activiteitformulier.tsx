import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import {
  DOELEN,
  DOELENBRON,
  doeltekst,
  type Activiteit,
  type Beschikbaar,
  type Planbevinding,
  type Plantelling,
} from "../../../work/plan";
import type { Aard, Actielijn, Eenheid } from "../../../knowledge/pok/soorten";
import { Keuzebalk } from "../../parts/Keuzebalk";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import type { Opsteller } from "../opsteller";
import type { Veld } from "../stand";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";
import { Planbevindingregel } from "../toets/Planbevindingregel";
import { Bedragendeel } from "./Bedragendeel";
import { Regelhints } from "./Regelhints";
import { Taakvelddeel } from "./Taakvelddeel";

const AARDEN: readonly Aard[] = ["structureel", "incidenteel"];

const useStyles = makeStyles({
  formulier: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderTopStyle: "none",
    borderBottomLeftRadius: tokens.borderRadiusMedium,
    borderBottomRightRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  activiteit: Activiteit;
  lijn: Actielijn;
  telling: Plantelling;
  beschikbaar: Beschikbaar;
  bevindingen: readonly Planbevinding[];
  eenheid: Eenheid;
  veld: Veld | null;
  opsteller: Opsteller;
  bijSluit(): void;
}

/** Alles van één activiteit; wat men wijzigt, geldt meteen. */
export function Activiteitformulier(props: Props) {
  const { activiteit, lijn, telling, beschikbaar, bevindingen, eenheid, veld, opsteller, bijSluit } = props;
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = usePlanstijlen();
  const stijl = useStyles();
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (veld === null) return;
    const doel = vak.current?.querySelector<HTMLElement>(`[data-veld="${veld}"]`);
    const invoer = doel?.matches("input, select") ? doel : doel?.querySelector<HTMLElement>("input, select");
    invoer?.focus();
  }, [veld]);
  const { nr, naam, doel, aard, doelgroep, partners, indicator } = activiteit;
  const wijzig = opsteller.wijzig.bind(opsteller, nr);
  const tekstveld = (sleutel: "doelgroep" | "partners" | "indicator", waarde: string) => (
    <Field label={plan[sleutel]} size="small">
      <Input size="small" value={waarde} onChange={(_, { value }) => wijzig({ [sleutel]: value })} />
    </Field>
  );
  return (
    <div
      ref={vak}
      role="group"
      aria-label={plan.activiteit(nr)}
      className={stijl.formulier}
      onKeyDown={(gebeurtenis) => {
        if (gebeurtenis.key === "Escape" && !gebeurtenis.defaultPrevented) bijSluit();
      }}
    >
      <Field label={plan.naam} size="small">
        <Input
          size="small"
          data-veld="naam"
          value={naam}
          onChange={(_, { value }) => wijzig({ naam: value })}
        />
      </Field>
      <Bedragendeel
        activiteit={activiteit}
        telling={telling}
        beschikbaar={beschikbaar}
        eenheid={eenheid}
        opsteller={opsteller}
      />
      <Taakvelddeel activiteit={activiteit} jaren={beschikbaar.jaren} bijWijziging={wijzig} />
      <div className={gemeenschappelijk.vak} data-veld="aard">
        <span className={gedeeld.klein}>{plan.aard}</span>
        <Keuzebalk
          naam={plan.aard}
          waarden={AARDEN}
          gekozen={aard}
          tekst={(keuze) => plan.aarden[keuze]}
          bijKeuze={(keuze) => wijzig({ aard: keuze })}
        />
      </div>
      <Regelhints lijn={lijn} />
      <Field label={plan.doel} hint={DOELENBRON} size="small">
        <Select
          size="small"
          data-veld="doel"
          value={String(doel ?? "")}
          onChange={(_, { value }) =>
            wijzig({ doel: DOELEN.find(({ nummer }) => String(nummer) === value)?.nummer ?? null })
          }
        >
          <option value="">{plan.nogNiet}</option>
          {DOELEN.map(({ nummer }) => (
            <option key={nummer} value={nummer}>
              {doeltekst(nummer)}
            </option>
          ))}
        </Select>
      </Field>
      {tekstveld("doelgroep", doelgroep)}
      {tekstveld("partners", partners)}
      {tekstveld("indicator", indicator)}
      {bevindingen.length > 0 && (
        <ul className={gemeenschappelijk.kaal} aria-label={plan.bevindingenBij(nr)}>
          {bevindingen.map((bevinding, i) => (
            <Planbevindingregel key={i} bevinding={bevinding} />
          ))}
        </ul>
      )}
      <div className={gemeenschappelijk.knoppen}>
        <Button size="small" appearance="primary" onClick={bijSluit}>
          {plan.klaar}
        </Button>
        <Button size="small" onClick={() => opsteller.verwijder(activiteit)}>
          {plan.verwijderen}
        </Button>
      </div>
    </div>
  );
}
