import { yearsText } from "../../knowledge/notation";
import { targetAddress } from "../../sheet/target";
import type { Fill } from "../../work/insert/headings/fill";
import type { Survey } from "../../work/survey";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../parts/language";

/** Where the amounts go in the terms of the sheet: “C12:F12, kolommen 2024–2027”. */
export function FillTarget({ survey, fill }: { survey: Survey; fill: Fill }) {
  const { insert } = useTexts();
  const shared = useSharedStyles();
  if (fill.refusal) return null;
  const years = [...new Set(fill.amounts.map(({ year }) => year))].sort((a, b) => a - b);
  const parts = [
    fill.group.title,
    insert.fill.years(yearsText(years)),
    survey.filled === 0 ? insert.free : insert.fill.filled(survey.filled),
  ];
  return (
    <p className={shared.small}>
      {insert.target} <strong>{targetAddress(survey.target)}</strong>, {parts.filter(Boolean).join(", ")}
    </p>
  );
}
