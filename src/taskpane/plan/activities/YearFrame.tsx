import { Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../language";
import { QuestionForm } from "../QuestionForm";
import { must } from "../../../sheet/must";

interface Props {
  header: string;
  /** What applying this year does. */
  explanation(year: number): string;
  years: readonly number[];
  text(year: number): string;
  onYear(year: number): void;
  onClose(): void;
}

/** Asks for one year, in place. */
export function YearFrame({ header, explanation, years, text, onYear, onClose }: Props) {
  const { plan } = useTexts();
  const [year, setYear] = useState(must(years[0]));
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <QuestionForm
      header={header}
      explanation={explanation(year)}
      yes={plan.apply}
      onDone={() => onYear(year)}
      onClose={onClose}
    >
      <Select
        ref={field}
        size="small"
        aria-label={plan.year}
        value={String(year)}
        onChange={(_, { value }) => setYear(Number(value))}
      >
        {years.map((choice) => (
          <option key={choice} value={choice}>
            {text(choice)}
          </option>
        ))}
      </Select>
    </QuestionForm>
  );
}
