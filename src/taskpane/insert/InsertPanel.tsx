import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import { obstacleText } from "../../texts";
import { HOW, type How, type Shape } from "../../work/amounts/request";
import type { Survey } from "../../work/survey";
import type { Obstacle } from "../../sheet/obstacle";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useSharedStyles } from "../parts/styles";
import { useFocusKeeper } from "../parts/useFocusKeeper";
import { useTexts } from "../parts/language";
import { PlaceLine } from "./TargetLine";
import { MessageBox } from "./MessageBox";
import type { Placement } from "./placement";
import { useStoreState } from "../parts/store";

const OverwriteQuestion = lazy(() => import("./OverwriteQuestion"));

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: "60vh",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-height: 719px)": { maxHeight: "none", overflowY: "visible" },
  },
  // In view however long the preview is.
  button: { position: "sticky", bottom: "0", flexShrink: 0, zIndex: 1 },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flexGrow: 1 } },
});

interface Props<W extends Shape, R extends { what: W; how: How }, V extends Survey> {
  placement: Placement<R, V>;
  /** The shapes to choose from. */
  shapes: readonly W[];
  /** The source, after the title. */
  from?: ReactNode;
  /** Further choices, below shape and form. */
  options?: ReactNode;
  refused: boolean;
  /** Why the request has nothing to insert. */
  refusal?: ReactNode;
  /** Where it goes. */
  place(survey: V): ReactNode;
  /** What will be written. */
  preview(survey: V): ReactNode;
}

/** What will be inserted, where, and the button that does it. */
export function InsertPanel<W extends Shape, R extends { what: W; how: How }, V extends Survey>({
  placement,
  shapes,
  from,
  options,
  refused,
  refusal,
  place,
  preview,
}: Props<W, R, V>) {
  const texts = useTexts();
  const { insert } = texts;
  const style = useStyles();
  const shared = useSharedStyles();
  const { request, placeView, question, busy, message } = useStoreState(placement);
  const { home, box } = useFocusKeeper<HTMLButtonElement>();
  const survey = placeView.phase === "seen" ? placeView.survey : null;
  const allowed = survey !== null && survey.obstacle === null && !busy && !refused;
  const obstacleSentence = (obstacle: Obstacle) => obstacleText(texts, obstacle);
  return (
    <section className={style.panel} aria-labelledby="invoegkop" {...box}>
      <h2 id="invoegkop" className={shared.header}>
        {insert.title}
        {from}
      </h2>
      <div className={style.choices}>
        <ChoiceBar
          name={insert.what}
          values={shapes}
          chosen={request.what}
          text={(what) => insert[what]}
          onChoose={(what) => placement.take({ ...request, what })}
        />
        <ChoiceBar
          name={insert.how}
          values={HOW}
          chosen={request.how}
          text={(how) => insert[how]}
          onChoose={(how) => placement.take({ ...request, how })}
        />
        {options}
      </div>
      <PlaceLine
        placeView={placeView}
        obstacleSentence={obstacleSentence}
        onRetry={() => void placement.look()}
        show={place}
      />
      {refusal}
      {allowed && preview(survey)}
      {question && survey ? (
        <Suspense>
          <OverwriteQuestion
            survey={survey}
            onYes={() => void placement.overwrite()}
            onNo={() => placement.keepExisting()}
          />
        </Suspense>
      ) : (
        // Stays focusable when inserting is not possible, so that the focus is not lost.
        <Button
          ref={home}
          className={style.button}
          appearance="primary"
          disabledFocusable={!allowed}
          onClick={() => void placement.insert()}
        >
          {insert.button}
        </Button>
      )}
      <MessageBox
        busy={busy}
        message={message}
        controls={placement}
        words={insert}
        obstacleSentence={obstacleSentence}
      />
    </section>
  );
}
