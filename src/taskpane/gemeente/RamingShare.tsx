import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { amountText } from "../../knowledge/notation";
import { readNumber } from "../../sheet/number";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";
import type { Shares } from "../../work/gemeente/shares";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px" },
});

type Basis = "byInwoners" | "ownShare";
const BASES: readonly Basis[] = ["byInwoners", "ownShare"];

interface Props {
  shares: Shares | null;
  /** null for a share by inwoners. */
  ownShare: number | null;
  onChoose(share: number | null): void;
}

/** What a raming is based on: the share in the inwoners of that year, or a share the user enters. */
export function RamingShare({ shares, ownShare, onChoose }: Props) {
  const { raming } = useTexts().gemeente;
  const style = useStyles();
  const shared = useSharedStyles();
  const [basis, setBasis] = useState<Basis>(ownShare === null ? "byInwoners" : "ownShare");
  return (
    <div className={style.box}>
      <p className={shared.small}>{raming.explanation}</p>
      <ChoiceBar
        name={raming.basis}
        values={BASES}
        chosen={basis}
        text={(choice) => raming[choice]}
        onChoose={(choice) => {
          setBasis(choice);
          if (choice === "byInwoners") onChoose(null);
        }}
      />
      {basis === "ownShare" ? (
        <ShareField share={ownShare} onChoose={onChoose} />
      ) : (
        <details>
          <summary className={shared.summary}>{raming.byYear}</summary>
          <ul className={`${shared.list} ${shared.small} ${shared.figures}`}>
            {shares?.explanation.map(({ year, fromYear, inwoners, total }) => (
              <li key={year}>
                {raming.inwoners(year, inwoners, total)}
                {fromYear !== year && ` (${raming.figuresOf(fromYear)})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ShareField({ share, onChoose }: { share: number | null; onChoose(share: number): void }) {
  const { raming } = useTexts().gemeente;
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setText(share === null ? "" : amountText(share * 100, 1));
  }, [share]);
  const save = () => {
    const num = readNumber(text.replace("%", ""));
    const valid = num !== null && num >= 0 && num <= 100;
    setError(valid || text.trim() === "" ? null : raming.error(text));
    if (valid) onChoose(num / 100);
  };
  return (
    <Field
      label={raming.share}
      hint={raming.shareExplanation}
      size="small"
      validationState={error ? "error" : "none"}
      validationMessage={error}
    >
      <Input
        value={text}
        inputMode="decimal"
        onChange={(_, { value }) => setText(value)}
        onBlur={save}
        onKeyDown={({ key }) => key === "Enter" && save()}
      />
    </Field>
  );
}
