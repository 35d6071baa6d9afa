import { Field, makeStyles, Select } from "@fluentui/react-components";
import { EDITIENAAM } from "../../knowledge/gemeentefonds";
import { INDEXREEKS, PLAATSEN, PRIJSPEILEN, type Indexopdracht } from "../../work/indexing";
import { Keuzebalk } from "../parts/Keuzebalk";
import { useTeksten } from "../gemeentefonds/taal";

const useStyles = makeStyles({
  balk: { display: "flex" },
  jaren: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    "& select": { width: "100%", minWidth: 0 },
  },
});

/** Het eerste jaar na de reeks: te zien, niet te kiezen. */
const ZONDER_INDEX = PRIJSPEILEN[PRIJSPEILEN.length - 1]! + 1;

interface Props {
  opdracht: Indexopdracht;
  bijKeuze(keuze: Partial<Indexopdracht>): void;
}

/** Welke index, van welk prijspeil naar welk, en waar de uitkomst komt. */
export function Indexkeuzes({ opdracht, bijKeuze }: Props) {
  const { indexeren } = useTeksten().gemeentefonds;
  const stijl = useStyles();
  const jaar = (naam: string, gekozen: number, bijJaar: (jaar: number) => void) => (
    <Field label={naam} size="small">
      <Select size="small" value={String(gekozen)} onChange={(_, { value }) => bijJaar(Number(value))}>
        {PRIJSPEILEN.map((keuze) => (
          <option key={keuze} value={keuze}>
            {keuze}
          </option>
        ))}
        <option value={ZONDER_INDEX} disabled>
          {indexeren.geenIndex(ZONDER_INDEX)}
        </option>
      </Select>
    </Field>
  );
  return (
    <>
      <div className={stijl.balk}>
        <Keuzebalk
          naam={indexeren.onderdeel}
          waarden={INDEXREEKS.rijen.map(({ code }) => code)}
          gekozen={opdracht.onderdeel}
          tekst={(code) => indexeren.onderdelen[code as keyof typeof indexeren.onderdelen]}
          bijKeuze={(onderdeel) => bijKeuze({ onderdeel })}
        />
      </div>
      <div className={stijl.balk}>
        <Keuzebalk
          naam={indexeren.editie}
          waarden={INDEXREEKS.edities}
          gekozen={opdracht.editie}
          tekst={(editie) => EDITIENAAM[editie]}
          bijKeuze={(editie) => bijKeuze({ editie })}
        />
      </div>
      <div className={stijl.jaren}>
        {jaar(indexeren.van, opdracht.van, (van) => bijKeuze({ van }))}
        {jaar(indexeren.naar, opdracht.naar, (naar) => bijKeuze({ naar }))}
      </div>
      <div className={stijl.balk}>
        <Keuzebalk
          naam={indexeren.plaats}
          waarden={PLAATSEN}
          gekozen={opdracht.plaats}
          tekst={(plaats) => indexeren.plaatsen[plaats]}
          bijKeuze={(plaats) => bijKeuze({ plaats })}
        />
      </div>
    </>
  );
}
