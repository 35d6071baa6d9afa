import { Field, makeStyles, Select } from "@fluentui/react-components";
import { EDITIE_NAME } from "../../knowledge/gemeentefonds";
import { INDEX_SERIES, PLACES, PRIJSPEILEN, type IndexRequest } from "../../work/indexing";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useTexts } from "../gemeentefonds/language";
import { must } from "../../sheet/must";

const useStyles = makeStyles({
  bar: { display: "flex" },
  years: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    "& select": { width: "100%", minWidth: 0 },
  },
});

/** The first year after the series: shown, but disabled. */
const WITHOUT_INDEX = must(PRIJSPEILEN[PRIJSPEILEN.length - 1]) + 1;

interface Props {
  request: IndexRequest;
  onChoose(choice: Partial<IndexRequest>): void;
}

/** Which index, from which prijspeil to which, and where the outcome goes. */
export function IndexChoices({ request, onChoose }: Props) {
  const { indexing } = useTexts().gemeentefonds;
  const style = useStyles();
  const year = (name: string, chosen: number, onYear: (year: number) => void) => (
    <Field label={name} size="small">
      <Select size="small" value={String(chosen)} onChange={(_, { value }) => onYear(Number(value))}>
        {PRIJSPEILEN.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
        <option value={WITHOUT_INDEX} disabled>
          {indexing.noIndex(WITHOUT_INDEX)}
        </option>
      </Select>
    </Field>
  );
  return (
    <>
      <div className={style.bar}>
        <ChoiceBar
          name={indexing.component}
          values={INDEX_SERIES.rows.map(({ code }) => code)}
          chosen={request.component}
          text={(code) => indexing.parts[code as keyof typeof indexing.parts]}
          onChoose={(component) => onChoose({ component })}
        />
      </div>
      <div className={style.bar}>
        <ChoiceBar
          name={indexing.editie}
          values={INDEX_SERIES.edities}
          chosen={request.editie}
          text={(editie) => EDITIE_NAME[editie]}
          onChoose={(editie) => onChoose({ editie })}
        />
      </div>
      <div className={style.years}>
        {year(indexing.from, request.from, (from) => onChoose({ from }))}
        {year(indexing.to, request.to, (to) => onChoose({ to }))}
      </div>
      <div className={style.bar}>
        <ChoiceBar
          name={indexing.place}
          values={PLACES}
          chosen={request.place}
          text={(place) => indexing.places[place]}
          onChoose={(place) => onChoose({ place })}
        />
      </div>
    </>
  );
}
