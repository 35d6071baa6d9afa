import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { obstacleText } from "../../texts";
import { type Obstacle } from "../../sheet/obstacle";
import { targetAddress } from "../../sheet/target";
import { PlaceLine } from "../insert/TargetLine";
import { MessageBox } from "../insert/MessageBox";
import OverwriteQuestion from "../insert/OverwriteQuestion";
import { useStoreState } from "../parts/store";
import { useSharedStyles } from "../parts/styles";
import { useFocusKeeper } from "../parts/useFocusKeeper";
import { useTexts } from "../gemeentefonds/language";
import { indexPlan, type Indexer } from "./indexer";
import { IndexChoices } from "./IndexChoices";
import { IndexPath } from "./IndexPath";
import { IndexPreview } from "./IndexPreview";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", "& > button": { alignSelf: "stretch" } },
});

/** Applies an index to the selected amounts: choosing, previewing, writing and undoing. */
export function IndexPart({ indexer }: { indexer: Indexer }) {
  const texts = useTexts();
  const { indexing } = texts.gemeentefonds;
  const style = useStyles();
  const shared = useSharedStyles();
  const { request, placeView, question, busy, message } = useStoreState(indexer);
  const { home, box } = useFocusKeeper<HTMLButtonElement>();
  useEffect(() => indexer.followSelection(), [indexer]);
  const plan = indexPlan(placeView, request);
  const survey = placeView.phase === "seen" ? placeView.survey : null;
  const count = plan?.changes.length ?? 0;
  const allowed = count > 0 && !survey?.obstacle && !busy && request.from !== request.to;
  const obstacleSentence = (obstacle: Obstacle) => obstacleText(texts, obstacle, indexing.obstacle);
  return (
    <section className={style.box} aria-labelledby="indexkop" {...box}>
      <h2 id="indexkop" className={shared.header}>
        {indexing.title}
      </h2>
      <IndexChoices request={request} onChoose={(choice) => indexer.choose(choice)} />
      <IndexPath request={request} />
      <PlaceLine
        placeView={placeView}
        obstacleSentence={obstacleSentence}
        onRetry={() => void indexer.look()}
        show={({ source, target }) => (
          <p className={shared.small}>
            {request.place === "itself"
              ? indexing.selection(targetAddress(source))
              : indexing.selectionTo(targetAddress(source), targetAddress(target))}
          </p>
        )}
      />
      {plan && request.from !== request.to && <IndexPreview plan={plan} request={request} />}
      {question && survey ? (
        <OverwriteQuestion
          survey={survey}
          onYes={() => void indexer.overwrite()}
          onNo={() => indexer.keepExisting()}
        />
      ) : (
        <Button
          ref={home}
          appearance="primary"
          disabledFocusable={!allowed}
          onClick={() => void indexer.insert()}
        >
          {indexing.button(count)}
        </Button>
      )}
      <MessageBox
        busy={busy}
        message={message}
        controls={indexer}
        words={indexing}
        obstacleSentence={obstacleSentence}
      />
    </section>
  );
}
