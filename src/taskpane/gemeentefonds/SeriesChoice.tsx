import { makeStyles } from "@fluentui/react-components";
import { LETTER, EDITIE_NAME, SERIES_LIST, seriesOf } from "../../knowledge/gemeentefonds";
import { firstOf, type FondsRequest } from "../../work/insert/fondsRequest";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useSharedStyles } from "../parts/styles";
import { useLanguage } from "../parts/language";
import { useTexts } from "./language";
import { must } from "../../sheet/must";

const useStyles = makeStyles({
  bar: { display: "flex" },
});

interface Props {
  request: FondsRequest;
  onChoose(choice: Partial<FondsRequest>): void;
}

/** Which series, from which editie, and where it was published. */
export function SeriesChoice({ request, onChoose }: Props) {
  const { gemeentefonds } = useTexts();
  const language = useLanguage();
  const style = useStyles();
  const shared = useSharedStyles();
  const { name, place, edities } = seriesOf(request.series);
  return (
    <div className={shared.box}>
      <div className={style.bar}>
        <ChoiceBar
          name={gemeentefonds.series}
          values={SERIES_LIST.map(({ code }) => code)}
          chosen={request.series}
          text={(code) => gemeentefonds.seriesShort[code]}
          onChoose={(code) => onChoose({ ...firstOf(code), year: yearIn(code, request.year) })}
        />
      </div>
      {edities.length > 1 && (
        <div className={style.bar}>
          <ChoiceBar
            name={gemeentefonds.editie}
            values={edities}
            chosen={request.editie}
            text={(editie) => EDITIE_NAME[editie]}
            onChoose={(editie) => onChoose({ editie })}
          />
        </div>
      )}
      <p className={shared.small}>
        {gemeentefonds.origin(name[language], `${LETTER}, ${place[language]}`, EDITIE_NAME[request.editie])}
      </p>
    </div>
  );
}

/** The chosen year, or the last year of a series that does not have it. */
function yearIn(series: FondsRequest["series"], year: number): number {
  const { years } = seriesOf(series);
  return years.includes(year) ? year : must(years[years.length - 1]);
}
