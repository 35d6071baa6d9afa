import { makeStyles, tokens } from "@fluentui/react-components";
import type { Gemeente } from "../../knowledge/gemeenten/register";
import { ChoiceBar } from "../parts/ChoiceBar";
import { useSharedStyles } from "../parts/styles";
import { recipientRoles } from "./recipientRoles";
import { useTexts } from "./language";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "4px 12px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground1 },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold },
  },
  role: { display: "contents" },
  question: { display: "flex", flexDirection: "column", gap: "4px" },
});

type Answer = "yes" | "no" | "unknown";
const ANSWERS: readonly Answer[] = ["yes", "no", "unknown"];

interface Props {
  gemeente: Gemeente;
  stedelijk: boolean | null;
  onAnswer(answer: boolean | null): void;
}

/** The roles that only some gemeenten have, and whether this gemeente has them. */
export function Roles({ gemeente, stedelijk, onAnswer }: Props) {
  const { roles } = useTexts().gemeente;
  const style = useStyles();
  const shared = useSharedStyles();
  const yesNo = (value: boolean) => (value ? roles.yes : roles.no);
  const { vrouwenopvang, veiligheidsregio } = recipientRoles(gemeente.code, stedelijk);
  const known = [
    [roles.vrouwenopvang, vrouwenopvang],
    [roles.veiligheidsregio, veiligheidsregio],
  ] as const;
  return (
    <section aria-label={roles.header} className={style.question}>
      <dl className={style.list}>
        {known.map(([name, value]) => (
          <div key={name} className={style.role}>
            <dt>{name}</dt>
            <dd>{yesNo(value)}</dd>
          </div>
        ))}
      </dl>
      <span className={shared.small}>{roles.stedelijk}</span>
      <ChoiceBar
        name={roles.stedelijk}
        values={ANSWERS}
        chosen={stedelijk === null ? "unknown" : stedelijk ? "yes" : "no"}
        text={(answer) => roles[answer]}
        onChoose={(answer) => onAnswer(answer === "unknown" ? null : answer === "yes")}
      />
      <p className={shared.small}>{roles.stedelijkExplanation}</p>
    </section>
  );
}
