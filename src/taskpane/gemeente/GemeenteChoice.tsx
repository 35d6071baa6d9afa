import { Combobox, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { isAbolished, type Gemeente } from "../../knowledge/gemeenten/register";
import { searchGemeenten } from "../../knowledge/gemeenten/search";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useTexts } from "./language";

/** Nobody reads more hits than this; typing more letters helps. */
const MAX_MATCHES = 60;

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px" },
  list: { maxHeight: "320px" },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  gemeente: Gemeente | null;
  onChoose(code: string): void;
}

/** The gemeente of this workbook: search by name, alias or code. */
export function GemeenteChoice({ gemeente, onChoose }: Props) {
  const { choice } = useTexts().gemeente;
  const style = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [text, setText] = useState(gemeente?.name ?? "");
  const [searching, setSearching] = useState(false);
  useEffect(() => {
    setText(gemeente?.name ?? "");
    setSearching(false);
  }, [gemeente]);
  // Stopping without a choice keeps the gemeente.
  const restore = () => {
    setText(gemeente?.name ?? "");
    setSearching(false);
  };
  const hits = searchGemeenten(searching ? text : "", {
    includeAbolished: searching && text.trim() !== "",
  }).slice(0, MAX_MATCHES);
  return (
    <div className={style.field}>
      <label id={id} className={shared.small}>
        {choice.field}
      </label>
      <Combobox
        aria-labelledby={id}
        freeform
        inlinePopup
        value={text}
        placeholder={choice.placeholder}
        selectedOptions={gemeente ? [gemeente.code] : []}
        listbox={{ className: style.list }}
        onChange={(event) => {
          setText(event.target.value);
          setSearching(true);
        }}
        onOpenChange={(_, { open }) => {
          if (!open) restore();
        }}
        onBlur={restore}
        onOptionSelect={(event, { optionValue }) => {
          // Fluent also reports a choice on typing (an empty one) and on Tab (the first option), which the user did not make.
          const tab = "key" in event && event.key === "Tab";
          if (optionValue && !tab && !(searching && text.trim() === "")) onChoose(optionValue);
        }}
      >
        {hits.map((hit) => (
          <Option key={hit.code} value={hit.code} text={hit.name}>
            <span>
              {hit.name}{" "}
              <span className={style.code}>
                {hit.code}
                {isAbolished(hit) && `, ${choice.abolished} (${hit.lastYear})`}
              </span>
            </span>
          </Option>
        ))}
        {hits.length === 0 && (
          <Option disabled value="" text="">
            {choice.none}
          </Option>
        )}
      </Combobox>
      <p className={shared.small}>{choice.explanation}</p>
      {gemeente && isAbolished(gemeente) && (
        <Strip kind="warning">{choice.abolishedExplanation(gemeente.lastYear)}</Strip>
      )}
    </div>
  );
}
