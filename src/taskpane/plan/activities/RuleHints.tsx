import { makeStyles } from "@fluentui/react-components";
import type { Actielijn } from "../../../knowledge/pok/kinds";
import { CATALOG, type Rule } from "../../../rules";
import { isLineRule } from "../../../rules/kinds";
import { useSharedStyles } from "../../parts/styles";
import { useTexts } from "../language";

/** The rules to mind while filling in; the catalog says which apply to an actielijn. */
const CODES: ReadonlySet<string> = new Set(["POK-08", "POK-09", "POK-11", "POK-12", "POK-13"]);
const RULES: readonly Rule[] = CATALOG.filter(({ code }) => CODES.has(code));

const useStyles = makeStyles({ list: { marginTop: "4px" } });

/** The rules to mind for an actielijn, with their source. */
export function RuleHints({ lijn: { number } }: { lijn: Actielijn }) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const rules = RULES.filter((rule) => isLineRule(rule) && (rule.at?.actielijnen?.includes(number) ?? true));
  return (
    <details>
      <summary className={shared.summary}>{plan.rules(rules.map(({ code }) => code))}</summary>
      <ul className={`${shared.list} ${shared.small} ${style.list}`}>
        {rules.map(({ code, title, source }) => (
          <li key={code}>
            {code}: {title[plan.language]}. {plan.sourceHeader}: {source[plan.language]}.
          </li>
        ))}
      </ul>
    </details>
  );
}
