import { mergeClasses } from "@fluentui/react-components";
import type { FigureOrigin, FondsOrigin, SeriesSourceOrigin } from "../../work/formulas/fondsOrigin";
import { citation, EDITIE_NAME, seriesOf } from "../../knowledge/gemeentefonds";
import { seriesCitation } from "../../knowledge/gemeentefonds/source";
import { inEuros, withUnit, rowName } from "../gemeentefonds/figures";
import { useTexts as useFondsTexts } from "../gemeentefonds/language";
import { FactList } from "../parts/FactList";
import { useSharedStyles } from "../parts/styles";
import { useLanguage } from "../parts/language";
import type { FormulaStore } from "./formulaStore";
import { IndexCard } from "./IndexCard";
import { CardBox } from "./CardBox";
import { useTexts } from "./language";

interface Props {
  origin: FondsOrigin;
  whole: boolean;
  store: FormulaStore;
}

/** Where the outcome of one gemeentefonds call comes from. */
export function FondsCard({ origin, whole, store }: Props) {
  const { call, kind } = origin;
  if (kind === "riddle") return <CardBox call={call} subject="" riddle={origin.riddle} whole={whole} />;
  if (kind === "index") return <IndexCard origin={origin} whole={whole} store={store} />;
  return kind === "figure" ? (
    <FigureCard origin={origin} whole={whole} />
  ) : (
    <SeriesSourceCard origin={origin} whole={whole} />
  );
}

function FigureCard({ origin, whole }: { origin: FigureOrigin; whole: boolean }) {
  const { gemeentefonds, details } = useFondsTexts();
  const language = useLanguage();
  const shared = useSharedStyles();
  const { call, figure } = origin;
  const { series, year, editie, num, status } = figure;
  return (
    <CardBox call={call} subject={`${seriesOf(series).name[language]}, ${year}`} riddle={null} whole={whole}>
      <p className={mergeClasses(shared.amount, shared.figures)}>{withUnit(figure)}</p>
      {num === null && <p className={shared.small}>{gemeentefonds.noFigure(year)}</p>}
      <FactList
        facts={[
          [gemeentefonds.component, rowName(figure, language)],
          [gemeentefonds.editie, EDITIE_NAME[editie]],
          [gemeentefonds.inEuros, inEuros(figure)],
          [details.status, num === null ? null : gemeentefonds.status[status]],
          [details.source, citation(figure, language)],
        ]}
      />
    </CardBox>
  );
}

function SeriesSourceCard({ origin, whole }: { origin: SeriesSourceOrigin; whole: boolean }) {
  const { formulas, details } = useTexts();
  const language = useLanguage();
  const shared = useSharedStyles();
  const { call, series, year } = origin;
  return (
    <CardBox call={call} subject={`${series.name[language]}, ${year}`} riddle={null} whole={whole}>
      <p className={shared.small}>{formulas.fondsSource}</p>
      <FactList facts={[[details.source, seriesCitation(series, year, language)]]} />
    </CardBox>
  );
}
