import { Combobox, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { isOpgeheven, type Gemeente } from "../../knowledge/gemeenten/register";
import { zoekGemeenten } from "../../knowledge/gemeenten/zoeken";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useTeksten } from "./taal";

/** Meer treffers dan dit leest niemand; verder typen helpt meer. */
const MEESTE_TREFFERS = 60;

const useStyles = makeStyles({
  veld: { display: "flex", flexDirection: "column", gap: "2px" },
  lijst: { maxHeight: "320px" },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  gemeente: Gemeente | null;
  bijKeuze(code: string): void;
}

/** De gemeente van deze werkmap: zoeken op naam, alias of code. */
export function Gemeentekeuze({ gemeente, bijKeuze }: Props) {
  const { keuze } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const id = useId();
  const [tekst, zetTekst] = useState(gemeente?.naam ?? "");
  const [zoekt, zetZoekt] = useState(false);
  useEffect(() => {
    zetTekst(gemeente?.naam ?? "");
    zetZoekt(false);
  }, [gemeente]);
  // Wie ophoudt zonder te kiezen, houdt de gemeente die er stond.
  const herstel = () => {
    zetTekst(gemeente?.naam ?? "");
    zetZoekt(false);
  };
  const treffers = zoekGemeenten(zoekt ? tekst : "", { ookOpgeheven: zoekt && tekst.trim() !== "" }).slice(
    0,
    MEESTE_TREFFERS,
  );
  return (
    <div className={stijl.veld}>
      <label id={id} className={gedeeld.klein}>
        {keuze.veld}
      </label>
      <Combobox
        aria-labelledby={id}
        freeform
        inlinePopup
        value={tekst}
        placeholder={keuze.plaatshouder}
        selectedOptions={gemeente ? [gemeente.code] : []}
        listbox={{ className: stijl.lijst }}
        onChange={(gebeurtenis) => {
          zetTekst(gebeurtenis.target.value);
          zetZoekt(true);
        }}
        onOpenChange={(_, { open }) => {
          if (!open) herstel();
        }}
        onBlur={herstel}
        onOptionSelect={(gebeurtenis, { optionValue }) => {
          // Fluent meldt ook een keuze bij typen (een lege) en bij Tab (de eerste van de lijst): dat zijn geen keuzes van de gebruiker.
          const tab = "key" in gebeurtenis && gebeurtenis.key === "Tab";
          if (optionValue && !tab && !(zoekt && tekst.trim() === "")) bijKeuze(optionValue);
        }}
      >
        {treffers.map((treffer) => (
          <Option key={treffer.code} value={treffer.code} text={treffer.naam}>
            <span>
              {treffer.naam}{" "}
              <span className={stijl.code}>
                {treffer.code}
                {isOpgeheven(treffer) && `, ${keuze.opgeheven} (${treffer.laatsteJaar})`}
              </span>
            </span>
          </Option>
        ))}
        {treffers.length === 0 && (
          <Option disabled value="" text="">
            {keuze.geen}
          </Option>
        )}
      </Combobox>
      <p className={gedeeld.klein}>{keuze.uitleg}</p>
      {gemeente && isOpgeheven(gemeente) && (
        <Strook soort="let-op">{keuze.opgehevenUitleg(gemeente.laatsteJaar)}</Strook>
      )}
    </div>
  );
}
