import { LAYOUTS, SHAPES, sourceOf, type InsertRequest } from "../../work/amounts/request";
import { refusal } from "../../work/insert/refusal";
import { ChoiceBar } from "../parts/ChoiceBar";
import { Strip } from "../parts/Strip";
import { useStoreState } from "../parts/store";
import { useTexts } from "../parts/language";
import { BlockOptions } from "./BlockOptions";
import { FillPreview } from "./FillPreview";
import { FillTarget } from "./FillTarget";
import type { Inserter } from "./inserter";
import { blockFor, lacksYears, refusalAt, refusesAt } from "./insertSurvey";
import { InsertPanel } from "./InsertPanel";
import { Preview } from "./Preview";
import { RefusalBox } from "./RefusalBox";
import { SourceName } from "./SourceName";
import { TargetText } from "./TargetLine";

/** Whether a copy of a formula keeps the actielijn and year of its first place. */
const figuresFixed = ({ bare, what, how }: InsertRequest): boolean =>
  how === "formulas" && what !== "amount" && bare === true;

/** Inserts POK amounts from the chosen source, under the headings of the sheet or as a block. */
export function AmountInsertion({ inserter }: { inserter: Inserter }) {
  const { editie, placement } = inserter;
  const { insert } = useTexts();
  const { request, placeView, message } = useStoreState(placement);
  const survey = placeView.phase === "seen" ? placeView.survey : null;
  const source = sourceOf(request);
  const explanation = {
    national: insert.emptyCellCountsAsZero,
    own: insert.emptyNoRow,
    raming: insert.ramingNotRounded,
  }[source.kind];
  const choose = (choice: Partial<InsertRequest>) => placement.choose(choice);
  return (
    <InsertPanel
      placement={placement}
      shapes={SHAPES}
      from={<SourceName source={source} />}
      options={
        <>
          {(survey?.fill || request.layout === "loose") && (
            <ChoiceBar
              name={insert.layout}
              values={LAYOUTS}
              chosen={request.layout ?? "headings"}
              text={(layout) => insert[layout]}
              onChoose={(layout) => choose({ layout: layout === "loose" ? layout : undefined })}
            />
          )}
          {survey && !survey.fill && (
            <BlockOptions editie={editie} request={request} notes={inserter.notes} choose={choose} />
          )}
        </>
      }
      refused={survey !== null && refusesAt(editie, request, survey)}
      refusal={<Refused />}
      place={(found) =>
        found.fill ? <FillTarget survey={found} fill={found.fill} /> : <TargetText survey={found} />
      }
      preview={(found) =>
        found.fill ? (
          <FillPreview
            fill={found.fill}
            how={request.how}
            cutAt={found.cutAt ?? null}
            preferred={request.unit}
            onUnit={(unit) =>
              choose({ unitOn: unit === null ? undefined : { sheetId: found.target.sheetId, unit } })
            }
          />
        ) : (
          <Preview
            block={blockFor(editie, request, found.target, inserter.today())}
            target={found.target}
            explanation={figuresFixed(request) ? `${explanation} ${insert.figuresFixed}` : explanation}
            widths={found.widths}
            onWiden={(widen) => choose({ widen })}
          />
        )
      }
    />
  );

  function Refused() {
    // What was just inserted fills the place itself.
    if (!survey || message?.kind === "inserted") return null;
    if (!survey.fill && lacksYears(editie, request))
      return <Strip kind="warning">{insert.chooseYears}</Strip>;
    const place = refusalAt(request, survey);
    if (place) return <Strip kind="warning">{insert.fill.refusal[place]}</Strip>;
    const refused = survey.fill ? null : refusal(editie, request);
    return refused && <RefusalBox editie={editie} refusal={refused} />;
  }
}
