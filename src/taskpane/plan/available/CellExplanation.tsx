import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ramingCaveat, type Available } from "../../../work/plan";
import { KANAAL_NAME, type Actielijn, type Unit } from "../../../knowledge/pok/kinds";
import { FactList } from "../../parts/FactList";
import { useSharedStyles } from "../../parts/styles";
import { Strip } from "../../parts/Strip";
import { money } from "../numbers";
import { useTexts } from "../language";

const useStyles = makeStyles({
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  /** null for the total row. */
  lijn: Actielijn | null;
  year: number;
  available: Available;
  unit: Unit;
}

/** Everything about the chosen cell: how much, through which kanaal, how certain, and the source. */
export function CellExplanation({ lijn, year, available, unit }: Props) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const { actielijnen, cell } = available;
  if (!lijn) {
    const total = actielijnen.reduce((sum, { number }) => sum + cell(number, year).plannable, 0);
    return (
      <section className={shared.box} aria-label={plan.explanation}>
        <h3 className={shared.header}>{plan.totalOf(year)}</h3>
        <p className={mergeClasses(style.amount, shared.figures)}>{money(total, unit)}</p>
      </section>
    );
  }
  const caveat = ramingCaveat(available, lijn.number, year, plan.language);
  const { plannable, certainty, parts, withoutRow, ends, source } = cell(lijn.number, year);
  return (
    <section className={shared.box} aria-label={plan.explanation}>
      <h3 className={shared.header}>
        {lijn.number} {lijn.name}, {year}
      </h3>
      <p className={mergeClasses(style.amount, shared.figures)}>
        {money(plannable, unit)} <span className={shared.small}>{plan.plannable}</span>
      </p>
      {caveat !== null && <Strip kind="warning">{caveat}</Strip>}
      <FactList
        facts={[
          ...parts.map(
            ({ kanaal, amount, certainty: kind }) =>
              [
                kanaal,
                `${KANAAL_NAME[kanaal]}: ${amount === null ? plan.amountUnknown : money(amount, unit)}, ${plan.certainty[kind]}`,
              ] as const,
          ),
          ...withoutRow.map((kanaal) => [kanaal, `${KANAAL_NAME[kanaal]}: ${plan.withoutRow}`] as const),
          ...(parts.length + withoutRow.length === 0
            ? [[plan.state, plan.certainty[certainty]] as const]
            : []),
          ...(ends ? [[plan.warning, plan.endsAfter(year)] as const] : []),
          [plan.sourceHeader, source],
        ]}
      />
    </section>
  );
}
