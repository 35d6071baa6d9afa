import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EDITIE_NAME, byEditie, contradictionText, sourcePlace } from "../../knowledge/gemeentefonds";
import { fondsFormula } from "../../work/insert/fondsFormula";
import { figureOf, type FondsRequest } from "../../work/insert/fondsRequest";
import { formulaNl } from "../../work/formula";
import { FormulaCopy } from "../parts/FormulaCopy";
import { FactList, type Fact } from "../parts/FactList";
import { useSharedStyles } from "../parts/styles";
import { useLanguage } from "../parts/language";
import { inEuros, withUnit, rowName } from "./figures";
import { useTexts } from "./language";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
  warning: { borderLeft: `3px solid ${tokens.colorPaletteRedForeground1}`, paddingLeft: "8px" },
});

/** Everything about the chosen figure: what was printed, where, with which caveats, and what contradicts it. */
export function FigureExplanation({ request }: { request: FondsRequest }) {
  const { gemeentefonds, details } = useTexts();
  const language = useLanguage();
  const style = useStyles();
  const shared = useSharedStyles();
  const { series, row, year, editie } = request;
  const figure = figureOf(request, year);
  const others = byEditie(series, row, year).filter((other) => other.editie !== editie);
  const facts: Fact[] = [
    [gemeentefonds.inEuros, inEuros(figure)],
    [details.status, figure.num === null ? null : gemeentefonds.status[figure.status]],
    ...others.map((other): Fact => [EDITIE_NAME[other.editie], withUnit(other)]),
    [gemeentefonds.caveat, figure.caveats.map((text) => text[language]).join(" ")],
    [details.source, `${sourcePlace(figure, language)}.`],
  ];
  return (
    <section className={style.box} aria-label={gemeentefonds.details}>
      <h2 className={shared.header}>
        {rowName(request, language)}, {year}
      </h2>
      <p className={mergeClasses(shared.amount, shared.figures)}>{withUnit(figure)}</p>
      {figure.num === null && <p className={shared.small}>{gemeentefonds.noFigure(year)}</p>}
      {figure.contradictions.map((contradiction) => (
        <p
          key={contradiction.how}
          className={mergeClasses(shared.small, !contradiction.rounding && style.warning)}
        >
          <strong>{details.remark}: </strong>
          {contradictionText(contradiction, language)}.
        </p>
      ))}
      <FactList facts={facts} />
      <FormulaCopy formula={formulaNl(fondsFormula(request, year))} />
    </section>
  );
}
