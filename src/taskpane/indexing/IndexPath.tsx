import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LETTER, contradictionText } from "../../knowledge/gemeentefonds";
import { indexed, indexFigures, INDEX_SERIES, type IndexRequest } from "../../work/indexing";
import { yearsText, fixedText } from "../../knowledge/notation";
import { useSharedStyles } from "../parts/styles";
import { useLanguage } from "../parts/language";
import { useTexts } from "../gemeentefonds/language";

/** The factor shows this many decimals; the calculation does not round. */
const DECIMALS = 6;

const useStyles = makeStyles({
  warning: { borderLeft: `3px solid ${tokens.colorPaletteRedForeground1}`, paddingLeft: "8px" },
});

/** The index figures used, the factor they make, and what contradicts them. */
export function IndexPath({ request }: { request: IndexRequest }) {
  const { gemeentefonds, details } = useTexts();
  const { indexing } = gemeentefonds;
  const language = useLanguage();
  const style = useStyles();
  const shared = useSharedStyles();
  const figures = indexFigures(request);
  const parts = figures.map(({ year, printed }) => `${year} ${printed}`).join(", ");
  const factor = fixedText(indexed(1, request), 1, DECIMALS);
  return (
    <>
      <p className={shared.small}>
        {figures.length === 0
          ? indexing.equal
          : request.to > request.from
            ? indexing.forward(parts, factor)
            : indexing.back(parts, factor)}{" "}
        {indexing.years(LETTER, yearsText(INDEX_SERIES.years))}
      </p>
      {figures.flatMap(({ year, contradictions }) =>
        contradictions.map((contradiction) => (
          <p key={`${year} ${contradiction.how}`} className={mergeClasses(shared.small, style.warning)}>
            <strong>{details.remark}: </strong>
            {year} {contradictionText(contradiction, language)}.
          </p>
        )),
      )}
    </>
  );
}
