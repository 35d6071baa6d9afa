import { rangeAddress } from "../../sheet/address";
import type { Survey } from "../../work/survey";
import { BulletList } from "../parts/BulletList";
import { useTexts } from "../parts/language";
import { QuestionFrame } from "../parts/QuestionFrame";

interface Props {
  survey: Survey;
  onYes(): void;
  onNo(): void;
}

/** The question before overwriting. */
export default function OverwriteQuestion({ survey: { target, filled, examples }, ...answers }: Props) {
  const { insert } = useTexts();
  const lines = examples.map(({ address, content }) => `${address}: ${content}`);
  const rest = filled - examples.length;
  return (
    <QuestionFrame
      question={insert.question(rangeAddress(target), filled)}
      yes={insert.overwrite}
      no={insert.doNotOverwrite}
      {...answers}
    >
      <BulletList lines={rest > 0 ? [...lines, insert.questionAndMore(rest)] : lines} />
    </QuestionFrame>
  );
}
