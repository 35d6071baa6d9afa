import { Button } from "@fluentui/react-components";
import { sourceOf } from "../../work/amounts/request";
import type { Inserter } from "../insert/inserter";
import { useStoreState } from "../parts/store";
import { ChoiceBar } from "../parts/ChoiceBar";
import { Strip } from "../parts/Strip";
import { useFocusKeeper } from "../parts/useFocusKeeper";
import { useTexts } from "../parts/language";
import { must } from "../../sheet/must";

/** Where the amounts come from; a choice as soon as there is more than the national source. */
export function SourceChoice({ inserter }: { inserter: Inserter }) {
  const { amounts, general } = useTexts();
  const { sources, lapsedSource } = useStoreState(inserter);
  const { request } = useStoreState(inserter.placement);
  const { home, box } = useFocusKeeper<HTMLDivElement>();
  return (
    <>
      {sources.length > 1 && (
        <ChoiceBar
          name={amounts.source}
          values={sources.map(({ kind }) => kind)}
          chosen={sourceOf(request).kind}
          text={(kind) => amounts[kind]}
          onChoose={(kind) =>
            inserter.choose({ source: must(sources.find((source) => source.kind === kind)) })
          }
        />
      )}
      <div role="status" tabIndex={-1} ref={home} {...box}>
        {lapsedSource && (
          <Strip kind="warning">
            {amounts.sourceLapsed(amounts[lapsedSource.kind], lapsedSource.gemeente)}
            <Button size="small" onClick={() => inserter.closeLapsedSource()}>
              {general.close}
            </Button>
          </Strip>
        )}
      </div>
    </>
  );
}
