import { useState } from "react";
import { UNIT_TEXT } from "../../../knowledge/notation";
import { RamingMark } from "../../parts/RamingMark";
import { StepHeader } from "../../parts/StepHeader";
import { useSharedStyles } from "../../parts/styles";
import type { StepProps } from "../part";
import { useTexts } from "../language";
import { AvailableTable } from "./AvailableTable";
import { CellExplanation } from "./CellExplanation";
import { summaryOf } from "./summary";
import { CertaintyLegend } from "./CertaintyLegend";
import { must } from "../../../sheet/must";

/** What is available per actielijn and year, how certain that is, and where it was published. */
export function AvailableStep({ draft: { unit }, picture: { available } }: StepProps) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const { actielijnen, years, source, name } = available;
  const [chosen, choose] = useState(() => ({
    // The first actielijn with money says more than the first in the list.
    row: Math.max(
      0,
      actielijnen.findIndex(({ number }) => available.cell(number, must(years[0])).plannable > 0),
    ),
    column: 0,
  }));
  // The chosen column may no longer exist after choosing fewer years.
  const place = { row: chosen.row, column: Math.min(chosen.column, years.length - 1) };
  return (
    <section className={shared.box} aria-labelledby="planstap">
      <StepHeader id="planstap">{plan.availableHeader}</StepHeader>
      <p className={shared.small}>
        {plan.basedOn(name, UNIT_TEXT[unit])} {source === "raming" && <RamingMark />}
      </p>
      <p className={shared.sentence}>{plan.summary(summaryOf(available))}</p>
      <AvailableTable available={available} unit={unit} chosen={place} onChoose={choose} />
      <CertaintyLegend available={available} />
      <CellExplanation
        lijn={actielijnen[place.row] ?? null}
        year={must(years[place.column])}
        available={available}
        unit={unit}
      />
    </section>
  );
}
