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

/** An index beyond this is a typing error. */
const LIMIT = 50;

type Helper = "spread" | "applyIndex" | "copy" | "shift";

interface Props {
  activity: Activity;
  tally: PlanTally;
  unit: Unit;
  onAmounts(amounts: YearAmounts): void;
}

/** Help with filling in the amounts: following, spreading, indexing, copying and carrying forward. */
export function CalculationHelper({ activity: { actielijn, amounts }, tally, unit, onAmounts }: Props) {
  const { plan } = useTexts();
  const [helper, setHelper] = useState<Helper | null>(null);
  const { years } = tally;
  const earlierOnes = years.slice(0, -1);
  const [startAt, setFrom] = useState(must(years[0]));
  const nextYear = (year: number) => must(years[years.indexOf(year) + 1]);
  const place = (year: number) => tally.place(actielijn, year);
  const withMoney = years.filter((year) => place(year).plannable > 0);
  const spreadYears = withMoney.length > 0 ? withMoney : years;
  const withRemainder = earlierOnes.filter((year) => place(year).remaining > 0);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setHelper(null);
    button.current?.focus();
  };
  const take = (fresh: YearAmounts) => {
    setHelper(null);
    onAmounts(fresh);
    return null;
  };
  const follow = () =>
    take(
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
              {earlierOnes.length > 0 && (
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
            const readResult = readAmountField(text, unit);
            if (readResult.kind !== "euro") return plan.totalError(text, unit);
            return take(spread(readResult.euro, spreadYears));
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
            const part = readPercentage(text, -LIMIT, LIMIT);
            if (part === null) return plan.percentageError(text, `-${LIMIT}`, String(LIMIT));
            return take(applyIndex(amounts, years, part, startAt));
          }}
        >
          <Field label={plan.startYear} size="small">
            <Select size="small" value={String(startAt)} onChange={(_, { value }) => setFrom(Number(value))}>
              {earlierOnes.map((year) => (
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
          years={earlierOnes}
          text={(year) => `${year}: ${money(amounts[year] ?? 0, unit)}`}
          onClose={close}
          onYear={(year) => take(copy(amounts, years, year))}
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
          onYear={(year) => take(carryOver(amounts, place(year).remaining, nextYear(year)))}
        />
      )}
    </>
  );
}
