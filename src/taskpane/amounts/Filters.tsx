import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Texts } from "../../texts";
import { UNIT_TEXT } from "../../knowledge/notation";
import { sourceOf, type InsertRequest } from "../../work/amounts/request";
import { UNITS, KANAAL_NAME, KANALEN, type Kanaal } from "../../knowledge/pok/kinds";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useTexts } from "../parts/language";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    gap: "6px 8px",
    maxWidth: "420px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  kanaal: { "& select": { fontSize: tokens.fontSizeBase200 } },
});

/** A kanaal with its full name. */
export function kanaalName({ amounts }: Texts, kanaal: Kanaal | null): string {
  return kanaal === null ? amounts.allKanalen : `${kanaal} – ${KANAAL_NAME[kanaal]}`;
}

interface Props {
  request: InsertRequest;
  onChoose(choice: Partial<Pick<InsertRequest, "kanaal" | "unit">>): void;
}

export function Filters({ request, onChoose }: Props) {
  const texts = useTexts();
  const style = useStyles();
  const id = useId();
  return (
    <div className={style.filters}>
      {sourceOf(request).kind === "raming" ? (
        <>
          <span>{texts.amounts.kanaal}</span>
          <span>{texts.amounts.kanaalRaming}</span>
        </>
      ) : (
        <>
          <label htmlFor={id}>{texts.amounts.kanaal}</label>
          <Select
            id={id}
            className={style.kanaal}
            value={request.kanaal ?? ""}
            onChange={(_, { value }) =>
              onChoose({ kanaal: KANALEN.find((kanaal) => kanaal === value) ?? null })
            }
          >
            {[null, ...KANALEN].map((kanaal) => (
              <option key={kanaal} value={kanaal ?? ""}>
                {kanaalName(texts, kanaal)}
              </option>
            ))}
          </Select>
        </>
      )}
      <span>{texts.amounts.unit}</span>
      <ChoiceBar
        name={texts.amounts.unit}
        values={UNITS}
        chosen={request.unit}
        text={(unit) => UNIT_TEXT[unit]}
        onChoose={(unit) => onChoose({ unit })}
      />
    </div>
  );
}
