import {
  Button,
  Field,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { amountText, yearsText } from "../../../knowledge/notation";
import {
  applyIndex,
  copy,
  carryOver,
  sum,
  spread,
  followAvailable,
  type Activity,
  type YearAmounts,
  type PlanTally,
} from "../../../work/plan";
import type { Unit } from "../../../knowledge/pok/kinds";
import { readAmountField, readPercentage } from "../amountField";
import { money } from "../numbers";
import { InputFrame } from "../InputFrame";
import { useTexts } from "../language";
import { YearFrame } from "./YearFrame";
import { must } from "../../../sheet/must";

/** A percentage beyond this is a typing error. */
const MAX_INDEX = 50;

type Helper = "spread" | "applyIndex" | "copy" | "shift";

interface Props {
  activity: Activity;
  tally: PlanTally;
  unit: Unit;
  onAmounts(amounts: YearAmounts): void;
}

/** Fills in the amounts by following, spreading, indexing, copying or carrying forward. */
export function CalculationHelper({ activity: { actielijn, amounts }, tally, unit, onAmounts }: Props) {
  const { plan } = useTexts();
  const [helper, setHelper] = useState<Helper | null>(null);
  const { years } = tally;
  const earlierYears = years.slice(0, -1);
  const [startAt, setStartAt] = useState(must(years[0]));
  const nextYear = (year: number) => must(years[years.indexOf(year) + 1]);
  const place = (year: number) => tally.place(actielijn, year);
  const withMoney = years.filter((year) => place(year).plannable > 0);
  const spreadYears = withMoney.length > 0 ? withMoney : years;
  const withRemainder = earlierYears.filter((year) => place(year).remaining > 0);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setHelper(null);
    button.current?.focus();
  };
  const apply = (fresh: YearAmounts) => {
    setHelper(null);
    onAmounts(fresh);
    return null;
  };
  const follow = () =>
    apply(
      followAvailable(
        (year) => place(year).plannable,
        (year) => place(year).planned - (amounts[year] ?? 0),
        years,
      ),
    );
  return (
    <>
      <div>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" ref={button}>
              {plan.calculationHelper}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={follow}>{plan.follow}</MenuItem>
              <MenuItem onClick={() => setHelper("spread")}>{plan.spread}</MenuItem>
              {earlierYears.length > 0 && (
                <>
                  <MenuItem onClick={() => setHelper("applyIndex")}>{plan.applyIndex}</MenuItem>
                  <MenuItem onClick={() => setHelper("copy")}>{plan.copy}</MenuItem>
                </>
              )}
              {withRemainder.length > 0 && (
                <MenuItem onClick={() => setHelper("shift")}>{plan.shift}</MenuItem>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {helper === "spread" && (
        <InputFrame
          header={plan.spreadHeader}
          explanation={plan.spreadExplanation(yearsText(spreadYears), withMoney.length > 0)}
          label={plan.totalAmount(unit)}
          start={amountText(sum(amounts, years), unit)}
          yes={plan.apply}
          onClose={close}
          onDone={(text) => {
            const typed = readAmountField(text, unit);
            if (typed.kind !== "euro") return plan.totalError(text, unit);
            return apply(spread(typed.euro, spreadYears));
          }}
        />
      )}
      {helper === "applyIndex" && (
        <InputFrame
          header={plan.indexHeader}
          explanation={plan.indexExplanation}
          label={plan.percentage}
          start="2"
          yes={plan.apply}
          onClose={close}
          onDone={(text) => {
            const fraction = readPercentage(text, -MAX_INDEX, MAX_INDEX);
            if (fraction === null) return plan.percentageError(text, `-${MAX_INDEX}`, String(MAX_INDEX));
            return apply(applyIndex(amounts, years, fraction, startAt));
          }}
        >
          <Field label={plan.startYear} size="small">
            <Select
              size="small"
              value={String(startAt)}
              onChange={(_, { value }) => setStartAt(Number(value))}
            >
              {earlierYears.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </Select>
          </Field>
        </InputFrame>
      )}
      {helper === "copy" && (
        <YearFrame
          header={plan.copyHeader}
          explanation={() => plan.copyExplanation}
          years={earlierYears}
          text={(year) => `${year}: ${money(amounts[year] ?? 0, unit)}`}
          onClose={close}
          onYear={(year) => apply(copy(amounts, years, year))}
        />
      )}
      {helper === "shift" && (
        <YearFrame
          header={plan.shiftHeader}
          explanation={(year) => {
            const shortfall = place(year).remaining - place(nextYear(year)).remaining;
            return plan.shiftExplanation(nextYear(year), shortfall > 0 ? money(shortfall, unit) : null);
          }}
          years={withRemainder}
          text={(year) => plan.remainderOf(year, money(place(year).remaining, unit))}
          onClose={close}
          onYear={(year) => apply(carryOver(amounts, place(year).remaining, nextYear(year)))}
        />
      )}
    </>
  );
}
