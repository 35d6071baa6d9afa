import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Teksten } from "../../i18n";
import { EENHEIDTEKST } from "../../invoegen/notatie";
import type { Opdracht } from "../../invoegen/opdracht";
import { EENHEDEN, KANAALNAAM, KANALEN, type Kanaal } from "../../pok/soorten";
import { Keuzebalk } from "../onderdelen/Keuzebalk";
import { useTeksten } from "../taal";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: "8px" },
  kanaal: { flex: "1 1 140px", minWidth: 0, "& label": { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, paddingTop: 0, paddingBottom: "2px" }, "& select": { height: "30px", fontSize: tokens.fontSizeBase200 } },
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
  return (
    <div className={stijl.filters}>
      <Field label={teksten.bedragen.kanaal} className={stijl.kanaal} size="small">
        <Select
          value={opdracht.kanaal ?? ""}
          onChange={(_, { value }) => bijKeuze({ kanaal: KANALEN.find((kanaal) => kanaal === value) ?? null })}
        >
          {[null, ...KANALEN].map((kanaal) => (
            <option key={kanaal} value={kanaal ?? ""}>
              {kanaalNaam(teksten, kanaal)}
            </option>
          ))}
        </Select>
      </Field>
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
