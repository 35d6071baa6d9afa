import { Button, Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { EENHEIDTEKST } from "../../../knowledge/notatie";
import type { Gemeente } from "../../../knowledge/gemeenten/register";
import type { Getalnotatie, Vraag } from "../../../reading/amounts";
import { EENHEDEN, KANAALNAAM, KANALEN } from "../../../knowledge/pok/soorten";
import { Keuzebalk } from "../../parts/Keuzebalk";
import { Stapkop } from "../../parts/Stapkop";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Strook } from "../../parts/Strook";
import { useTeksten } from "../taal";
import { Gelezen } from "./Gelezen";
import type { Inlezer } from "./inlezer";
import { Kolommen } from "./Kolommen";
import { Kopregelveld } from "./Kopregelveld";
import type { Lezing } from "./stand";
import { Verantwoording } from "./Verantwoording";

const NOTATIES: readonly Getalnotatie[] = ["nl", "en"];

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "8px" },
  knoppen: { display: "flex", flexWrap: "wrap", gap: "8px" },
  vraag: { margin: 0 },
});

interface Props {
  lezing: Lezing;
  gemeente: Gemeente;
  bezig: boolean;
  inlezer: Inlezer;
}

/** Hoe het bestand is begrepen, met wat er te verbeteren valt, voordat er iets wordt overgenomen. */
export function Bevestiging({ lezing, gemeente, bezig, inlezer }: Props) {
  const { bevestig } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { resultaat, invoer, bedragen, editie, correctie } = lezing;
  const blad = invoer.bladen[lezing.blad]!;
  const vreemd = resultaat.genoemd.some(({ code }) => code === gemeente.code) ? [] : resultaat.genoemd;
  const zonderEditie = bedragen.some((bedrag) => bedrag.editie === null);
  const mist =
    bedragen.length === 0
      ? bevestig.geenBedragen
      : zonderEditie && editie.trim() === ""
        ? bevestig.editieNodig
        : null;
  return (
    <section className={stijl.vak} aria-labelledby="bevestigkop">
      <Stapkop id="bevestigkop">{bevestig.kop}</Stapkop>
      {invoer.bladen.length > 1 && (
        <Field label={bevestig.blad} size="small">
          <Select
            size="small"
            value={String(lezing.blad)}
            onChange={(_, { value }) => void inlezer.kiesBlad(Number(value))}
          >
            {invoer.bladen.map(({ naam }, i) => (
              <option key={i} value={i}>
                {naam}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {resultaat.vragen.map((vraag) => (
        <Strook key={vraag.over} soort="let-op">
          <p className={stijl.vraag}>{vraag.tekst}</p>
          <Antwoord vraag={vraag} lezing={lezing} inlezer={inlezer} />
        </Strook>
      ))}
      {vreemd.map(({ code, naam, tekst }) => (
        <Strook key={code} soort="let-op">
          {bevestig.noemtAndere(tekst, naam, gemeente.naam)}
        </Strook>
      ))}
      <Gelezen lezing={lezing} gemeente={gemeente.naam} />
      {zonderEditie && (
        <Field label={bevestig.editie} hint={bevestig.editieUitleg} size="small" required>
          <Input value={editie} onChange={(_, { value }) => inlezer.noemEditie(value)} />
        </Field>
      )}
      <Field label={bevestig.eenheid} size="small" hint={resultaat.eenheid.reden}>
        <Keuzebalk
          naam={bevestig.eenheid}
          waarden={EENHEDEN}
          gekozen={resultaat.eenheid.waarde}
          tekst={(eenheid) => EENHEIDTEKST[eenheid]}
          bijKeuze={(eenheid) => void inlezer.corrigeer({ eenheid })}
        />
      </Field>
      {(resultaat.nietHeel > 0 || correctie.afronden) && (
        <Checkbox
          label={bevestig.afronden(resultaat.nietHeel)}
          checked={correctie.afronden ?? false}
          onChange={(_, { checked }) => void inlezer.corrigeer({ afronden: checked === true })}
        />
      )}
      {blad.verborgenRijen.length > 0 && (
        <Checkbox
          label={bevestig.verborgen(blad.verborgenRijen.length)}
          checked={lezing.metVerborgen}
          onChange={(_, { checked }) => void inlezer.telVerborgenMee(checked === true)}
        />
      )}
      <Kolommen
        eersteKolom={blad.kolom}
        resultaat={resultaat}
        correctie={lezing.correctie}
        bijKeuze={(kolommen) => void inlezer.corrigeer({ kolommen })}
      />
      <Kopregelveld lezing={lezing} inlezer={inlezer} />
      <Verantwoording lezing={lezing} />
      {mist && <p className={gedeeld.klein}>{mist}</p>}
      <div className={stijl.knoppen}>
        <Button
          appearance="primary"
          disabledFocusable={mist !== null || bezig}
          onClick={() => void inlezer.vergelijk()}
        >
          {bevestig.verder}
        </Button>
        <Button onClick={() => inlezer.sluit()}>{bevestig.annuleren}</Button>
      </div>
    </section>
  );
}

/** Het veld waarmee een vraag te beantwoorden is; eenheid en kolommen hebben er verderop al een. */
function Antwoord({ vraag: { over }, lezing, inlezer }: { vraag: Vraag; lezing: Lezing; inlezer: Inlezer }) {
  const { bevestig } = useTeksten().gemeente;
  const { resultaat, gekozenEditie, correctie } = lezing;
  if (over === "getalnotatie") {
    return (
      <Keuzebalk
        naam={bevestig.notatie}
        waarden={NOTATIES}
        gekozen={correctie.getalnotatie ?? null}
        tekst={(notatie) => bevestig.notaties[notatie]}
        bijKeuze={(getalnotatie) => void inlezer.corrigeer({ getalnotatie })}
      />
    );
  }
  if (over === "kanaal") {
    return (
      <Field label={bevestig.kanaal} hint={bevestig.kanaalUitleg} size="small">
        <Select
          size="small"
          value={correctie.kanaal ?? ""}
          onChange={(_, { value }) => {
            const kanaal = KANALEN.find((naam) => naam === value);
            if (kanaal) void inlezer.corrigeer({ kanaal });
          }}
        >
          <option value="">{bevestig.zelfKiezen}</option>
          {KANALEN.map((kanaal) => (
            <option key={kanaal} value={kanaal}>
              {kanaal} – {KANAALNAAM[kanaal]}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  if (over === "editie") {
    return (
      <Field label={bevestig.editieKiezen} size="small">
        <Select
          size="small"
          value={gekozenEditie ?? ""}
          onChange={(_, { value }) => inlezer.kiesEditie(value)}
        >
          {resultaat.edities.map((naam) => (
            <option key={naam} value={naam}>
              {naam}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  return null;
}
