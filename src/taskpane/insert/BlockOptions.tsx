import { makeStyles } from "@fluentui/react-components";
import { yearsText } from "../../knowledge/notation";
import type { Editie } from "../../knowledge/pok/editie";
import { sourcePlaceOf, sourcePlaces, yearsOf, type InsertRequest } from "../../work/amounts/request";
import { ChoiceBar, SeveralBar } from "../parts/ChoiceBar";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "../parts/language";

const HEADING_CHOICES = ["withHeadings", "figuresOnly"] as const;

const useStyles = makeStyles({
  options: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "6px" },
  years: { flexBasis: "100%", display: "flex" },
});

interface Props {
  editie: Editie;
  request: InsertRequest;
  /** Whether this Excel can hold a note. */
  notes: boolean;
  choose(choice: Partial<InsertRequest>): void;
}

/** What a block of its own looks like: its years, with headings or not, and where its source stands. */
export function BlockOptions({ editie, request, notes, choose }: Props) {
  const { insert } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const single = request.what === "amount";
  const years = yearsOf(editie, request);
  const sourcePlace = sourcePlaceOf(request);
  const headings = request.bare ? "figuresOnly" : "withHeadings";
  const chosen = [
    ...(single ? [] : [years.length > 0 ? yearsText(years) : insert.noYears, insert[headings]]),
    insert.sourceAs[sourcePlace],
  ];
  return (
    <details>
      <summary className={shared.summary}>
        {insert.shape}: {chosen.join(" · ").toLowerCase()}
      </summary>
      <div className={style.options}>
        {!single && (
          <>
            <div className={style.years}>
              <SeveralBar
                name={insert.years}
                values={editie.years}
                chosen={years}
                text={String}
                onChoose={(chosenYears) => choose({ years: chosenYears })}
              />
            </div>
            <ChoiceBar
              name={insert.bareChoice}
              values={HEADING_CHOICES}
              chosen={headings}
              text={(choice) => insert[choice]}
              onChoose={(choice) => choose({ bare: choice === "figuresOnly" })}
            />
          </>
        )}
        <ChoiceBar
          name={insert.sourcePlace}
          values={sourcePlaces(request).filter((place) => place !== "note" || notes)}
          chosen={sourcePlace}
          text={(place) => insert.sourceAs[place]}
          onChoose={(place) => choose({ sourcePlace: place })}
        />
      </div>
    </details>
  );
}
