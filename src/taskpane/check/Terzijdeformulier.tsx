import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useTeksten } from "./taal";
import { useControlestijlen } from "./stijlen";

interface Props {
  naam: string;
  bijBewaar(reden: string, naam: string): void;
  bijSluit(): void;
}

/** Waarom een bevinding terzijde kan, en wie dat vindt; beide zijn nodig. */
export function Terzijdeformulier({ naam: eerdereNaam, bijBewaar, bijSluit }: Props) {
  const { controle } = useTeksten();
  const stijl = useControlestijlen();
  const [reden, zetReden] = useState("");
  const [naam, zetNaam] = useState(eerdereNaam);
  const [gemist, zetGemist] = useState(false);
  const redenveld = useRef<HTMLTextAreaElement>(null);
  const naamveld = useRef<HTMLInputElement>(null);
  useEffect(() => {
    redenveld.current?.focus();
  }, []);
  const zonderReden = reden.trim() === "";
  const zonderNaam = naam.trim() === "";
  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (!zonderReden && !zonderNaam) return bijBewaar(reden, naam);
    zetGemist(true);
    (zonderReden ? redenveld : naamveld).current?.focus();
  };
  return (
    <form
      noValidate
      className={stijl.vak}
      onSubmit={bewaar}
      onKeyDown={({ key }) => key === "Escape" && bijSluit()}
    >
      <Field
        label={controle.reden}
        size="small"
        required
        hint={controle.redenUitleg}
        {...(gemist && zonderReden && { validationMessage: controle.redenNodig })}
      >
        <Textarea
          ref={redenveld}
          rows={2}
          size="small"
          value={reden}
          onChange={(_, { value }) => zetReden(value)}
        />
      </Field>
      <Field
        label={controle.naam}
        size="small"
        required
        {...(gemist && zonderNaam && { validationMessage: controle.naamNodig })}
      >
        <Input ref={naamveld} size="small" value={naam} onChange={(_, { value }) => zetNaam(value)} />
      </Field>
      <div className={stijl.knoppen}>
        <Button type="submit" size="small" appearance="primary">
          {controle.bewaar}
        </Button>
        <Button size="small" onClick={bijSluit}>
          {controle.annuleren}
        </Button>
      </div>
    </form>
  );
}
