import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Survey } from "../../work/survey";
import { type Obstacle } from "../../sheet/obstacle";
import { targetAddress } from "../../sheet/target";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useTexts } from "../parts/language";
import type { PlaceView } from "./state";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  address: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  button: { minWidth: "auto" },
});

interface Props<V extends Survey> {
  placeView: PlaceView<V>;
  obstacleSentence(obstacle: Obstacle): string;
  onRetry(): void;
  /** Describes a place that was found. */
  show(survey: V): ReactNode;
}

/** The place at the selection, or why nothing can go there. */
export function PlaceLine<V extends Survey>({ placeView, obstacleSentence, onRetry, show }: Props<V>) {
  const { insert } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const obstacle =
    placeView.phase === "obstacle"
      ? placeView.obstacle
      : placeView.phase === "seen"
        ? placeView.survey.obstacle
        : null;
  return (
    <div role="status">
      {placeView.phase === "looking" && <p className={shared.small}>{insert.searching}</p>}
      {placeView.phase === "seen" && show(placeView.survey)}
      {obstacle && (
        <Strip kind="warning">
          {obstacleSentence(obstacle)}{" "}
          <Button size="small" className={style.button} onClick={onRetry}>
            {insert.lookAgain}
          </Button>
        </Strip>
      )}
    </div>
  );
}

/** Where the block goes, how large it is and whether something is already there. */
export function TargetText({ survey: { target, filled, obstacle } }: { survey: Survey }) {
  const { insert } = useTexts();
  const style = useStyles();
  return (
    <div className={style.line}>
      <span>{insert.target}</span>
      <span className={style.address}>{targetAddress(target)}</span>
      <span>{insert.size(target.rows, target.columns)}</span>
      {!obstacle && (
        <span>{filled === 0 ? insert.free : insert.filled(filled, target.rows * target.columns)}</span>
      )}
    </div>
  );
}
