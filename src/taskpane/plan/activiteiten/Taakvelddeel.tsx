import { Combobox, Field, makeStyles, Option, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { taakveldIn as gekozenIn, teKiezenOpvolgers, type Activiteit } from "../../../work/plan";
import { taakveldenIn, taakveldIn, type Taakveld } from "../../../knowledge/taakvelden";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import type { Wijziging } from "../opsteller";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";

const useStyles = makeStyles({ lijst: { maxHeight: "280px" }, veld: { minWidth: 0 } });

interface Props {
  activiteit: Activiteit;
  jaren: readonly number[];
  bijWijziging(wijziging: Wijziging): void;
}

/** Het taakveld van het eerste jaar, en wat er in latere jaren voor in de plaats komt. */
export function Taakvelddeel({ activiteit, jaren, bijWijziging }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = usePlanstijlen();
  const { taakveld, opvolger } = activiteit;
  const opvolgers = teKiezenOpvolgers(taakveld, jaren);
  return (
    <div className={gemeenschappelijk.vak}>
      <Taakveldkeuze
        taakveld={taakveld}
        jaar={jaren[0]!}
        bijKeuze={(code) => bijWijziging({ taakveld: code, opvolger: null })}
      />
      {opvolgers.length > 0 && (
        <Field label={plan.opvolger} hint={plan.opvolgerUitleg} size="small">
          <Select
            size="small"
            value={opvolger ?? ""}
            onChange={(_, { value }) => bijWijziging({ opvolger: value || null })}
          >
            <option value="">{plan.nogNiet}</option>
            {opvolgers.map((veld) => (
              <option key={veld.code} value={veld.code}>
                {taakveldTekst(veld)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {overgangen(activiteit, jaren).map(({ jaar, code }) => (
        <p key={jaar} className={gedeeld.klein}>
          {plan.vanaf(jaar, taakveldTekst(taakveldIn(code, jaar) ?? { code, titel: "" }))}
        </p>
      ))}
    </div>
  );
}

/** De jaren waarin het taakveld een ander wordt, met het nieuwe. */
function overgangen(
  activiteit: Activiteit,
  jaren: readonly number[],
): readonly { jaar: number; code: string }[] {
  let vorig = activiteit.taakveld;
  return jaren.flatMap((jaar) => {
    const code = gekozenIn(activiteit, jaar);
    if (code === null || code === vorig) return [];
    vorig = code;
    return [{ jaar, code }];
  });
}

function Taakveldkeuze({
  taakveld,
  jaar,
  bijKeuze,
}: {
  taakveld: string | null;
  jaar: number;
  bijKeuze(code: string | null): void;
}) {
  const { plan } = useTeksten();
  const stijl = useStyles();
  const gekozen = naamVan(taakveld, jaar);
  const [tekst, zetTekst] = useState(gekozen);
  const [zoekt, zetZoekt] = useState(false);
  useEffect(() => {
    zetTekst(gekozen);
    zetZoekt(false);
  }, [gekozen]);
  // Wie ophoudt zonder te kiezen, houdt het taakveld dat er stond; wie het veld leegmaakt, heeft er geen.
  const herstel = () => {
    if (zoekt && tekst.trim() === "") bijKeuze(null);
    else zetTekst(gekozen);
    zetZoekt(false);
  };
  const woorden = zoekt ? tekst.toLowerCase().split(/\s+/).filter(Boolean) : [];
  const treffers = taakveldenIn(jaar).filter((veld) => {
    const naam = taakveldTekst(veld).toLowerCase();
    return woorden.every((woord) => naam.includes(woord));
  });
  return (
    <Field label={plan.taakveld(jaar)} size="small">
      <Combobox
        className={stijl.veld}
        size="small"
        data-veld="taakveld"
        freeform
        inlinePopup
        value={tekst}
        placeholder={plan.taakveldZoek}
        selectedOptions={taakveld === null ? [] : [taakveld]}
        listbox={{ className: stijl.lijst }}
        onChange={({ target }) => {
          zetTekst(target.value);
          zetZoekt(true);
        }}
        onOpenChange={(_, { open }) => {
          if (!open) herstel();
        }}
        onBlur={herstel}
        onKeyDown={(gebeurtenis) => {
          // Esc sluit eerst de lijst, en pas daarna de activiteit.
          if (gebeurtenis.key === "Escape" && zoekt) gebeurtenis.preventDefault();
        }}
        onOptionSelect={(gebeurtenis, { optionValue }) => {
          // Fluent meldt ook een keuze bij typen (een lege) en bij Tab (de eerste van de lijst): dat zijn geen keuzes van de gebruiker.
          const tab = "key" in gebeurtenis && gebeurtenis.key === "Tab";
          if (optionValue && !tab && !(zoekt && tekst.trim() === "")) bijKeuze(optionValue);
        }}
      >
        {treffers.map((veld) => (
          <Option key={veld.code} value={veld.code} text={taakveldTekst(veld)}>
            {taakveldTekst(veld)}
          </Option>
        ))}
        {treffers.length === 0 && (
          <Option disabled value="" text="">
            {plan.taakveldGeen(tekst, jaar)}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

/** Een code die in het jaar niet bestaat, staat er zonder titel. */
function naamVan(code: string | null, jaar: number): string {
  if (code === null) return "";
  const veld = taakveldIn(code, jaar);
  return veld ? taakveldTekst(veld) : code;
}

/** Een taakveld zoals men het leest: “6.2 Wijkteams”. */
const taakveldTekst = ({ code, titel }: Pick<Taakveld, "code" | "titel">): string => `${code} ${titel}`;
