import { mergeClasses } from "@fluentui/react-components";
import type { IndexAmount, IndexOrigin } from "../../work/formulas/fondsOrigin";
import { EDITIE_NAME } from "../../knowledge/gemeentefonds";
import { indexed, indexFigures } from "../../work/indexing";
import { formulaNl } from "../../work/formula";
import { fixedText } from "../../knowledge/notation";
import { rowName } from "../gemeentefonds/figures";
import { IndexPath } from "../indexing/IndexPath";
import { useTexts as useFondsTexts } from "../gemeentefonds/language";
import { CellLink } from "../parts/CellLink";
import { FactList } from "../parts/FactList";
import { useSharedStyles } from "../parts/styles";
import { useLanguage } from "../parts/language";
import type { FormulaStore } from "./formulaStore";
import { CardBox } from "./CardBox";
import { useTexts } from "./language";

interface Props {
  origin: IndexOrigin;
  whole: boolean;
  store: FormulaStore;
}

/** An indexed amount: where the amount comes from, the index figures used, and the outcome. */
export function IndexCard({ origin: { call, request, amount }, whole, store }: Props) {
  const { formulas } = useTexts();
  const { gemeentefonds } = useFondsTexts();
  const language = useLanguage();
  const shared = useSharedStyles();
  const { from, to, component, editie } = request;
  const { num } = amount;
  const outcome = num === null ? null : moneyText(indexed(num, request));
  const caveats = indexFigures(request).flatMap((figure) =>
    figure.caveats.map((text) => `${figure.year}: ${text[language]}`),
  );
  return (
    <CardBox call={call} subject={formulas.prijspeil(from, to)} riddle={null} whole={whole}>
      {outcome && <p className={mergeClasses(shared.amount, shared.figures)}>{outcome}</p>}
      <FactList
        facts={[
          [formulas.amount, <Amount key="bedrag" amount={amount} store={store} />],
          [gemeentefonds.indexing.component, rowName({ series: "lpo", row: component }, language)],
          [gemeentefonds.indexing.editie, EDITIE_NAME[editie]],
          [gemeentefonds.caveat, caveats.join(" ")],
        ]}
      />
      <IndexPath request={request} />
      {outcome && <p className={shared.small}>{formulas.notRounded}</p>}
    </CardBox>
  );
}

function Amount({ amount, store }: { amount: IndexAmount; store: FormulaStore }) {
  const { formulas } = useTexts();
  const { argument, target, num } = amount;
  if (target)
    return (
      <>
        {num !== null && `${moneyText(num)}, `}
        <CellLink target={target} store={store} />
      </>
    );
  return num === null ? formulas.calculatedAmount(formulaNl(argument.text)) : moneyText(num);
}

const moneyText = (num: number): string => fixedText(num, 1, 2);
