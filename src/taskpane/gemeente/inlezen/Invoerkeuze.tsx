import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { useTeksten } from "../taal";
import type { Inlezer } from "./inlezer";

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "6px" },
  knoppen: { display: "flex", flexWrap: "wrap", gap: "8px" },
  plakveld: { width: "100%", "& textarea": { minHeight: "96px", whiteSpace: "pre" } },
});

/** Waaruit de bedragen gelezen worden: de selectie, geplakte tekst of een bestand. */
export function Invoerkeuze({ inlezer }: { inlezer: Inlezer }) {
  const { eigen } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const kiezer = useRef<HTMLInputElement>(null);
  const [plakt, zetPlakt] = useState(false);
  const bijBestand = (bestand: File | undefined) => {
    if (bestand)
      void inlezer.leesBestand(bestand.name, async () => new Uint8Array(await bestand.arrayBuffer()));
    // Zo is hetzelfde bestand nog eens te kiezen, na een verbetering.
    if (kiezer.current) kiezer.current.value = "";
  };
  return (
    <div className={stijl.vak}>
      <div className={stijl.knoppen}>
        <Button size="small" onClick={() => void inlezer.leesSelectie()}>
          {eigen.uitSelectie}
        </Button>
        <Button size="small" aria-expanded={plakt} onClick={() => zetPlakt(!plakt)}>
          {eigen.uitTekst}
        </Button>
        <Button size="small" onClick={() => kiezer.current?.click()}>
          {eigen.uitBestand}
        </Button>
        <input
          ref={kiezer}
          type="file"
          hidden
          aria-label={eigen.uitBestand}
          accept=".xlsx,.xlsm,.csv,.txt,.tsv"
          onChange={({ target }) => bijBestand(target.files?.[0])}
        />
      </div>
      <p className={gedeeld.klein}>{eigen.uitBestandUitleg}</p>
      {plakt && (
        <Plakveld
          bijLezen={(tekst) => void inlezer.leesTekst(tekst).then(() => zetPlakt(false))}
          bijAnnuleren={() => zetPlakt(false)}
        />
      )}
    </div>
  );
}

function Plakveld({ bijLezen, bijAnnuleren }: { bijLezen(tekst: string): void; bijAnnuleren(): void }) {
  const { eigen } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const id = useId();
  const [tekst, zetTekst] = useState("");
  return (
    <div className={stijl.vak}>
      <label htmlFor={id} className={gedeeld.klein}>
        {eigen.plakuitleg}
      </label>
      <Textarea
        id={id}
        autoFocus
        className={stijl.plakveld}
        value={tekst}
        onChange={(_, { value }) => zetTekst(value)}
      />
      <div className={stijl.knoppen}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={tekst.trim() === ""}
          onClick={() => bijLezen(tekst)}
        >
          {eigen.lees}
        </Button>
        <Button size="small" onClick={bijAnnuleren}>
          {eigen.annuleren}
        </Button>
      </div>
    </div>
  );
}
