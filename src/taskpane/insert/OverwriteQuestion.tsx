import { makeStyles } from "@fluentui/react-components";
import { rangeAddress } from "../../sheet/address";
import type { Survey } from "../../work/survey";
import { QuestionFrame } from "../parts/QuestionFrame";
import { useTexts } from "../parts/language";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "16px" } });

interface Props {
  survey: Survey;
  onYes(): void;
  onNo(): void;
}

/** The question before overwriting. */
export function OverwriteQuestion({ survey: { target, filled, examples }, onYes, onNo }: Props) {
  const { insert } = useTexts();
  const style = useStyles();
  return (
    <QuestionFrame
      question={insert.question(rangeAddress(target), filled)}
      yes={insert.overwrite}
      no={insert.doNotOverwrite}
      onYes={onYes}
      onNo={onNo}
    >
      <ul className={style.list}>
        {examples.map(({ address, content }) => (
          <li key={address}>
            {address}: {content}
          </li>
        ))}
        {filled > examples.length && <li>{insert.questionAndMore(filled - examples.length)}</li>}
      </ul>
    </QuestionFrame>
  );
}
