import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
} from "@fluentui/react-components";
import { activeScenario, STEPS, type Draft } from "../../work/plan";
import { useSharedStyles } from "../parts/styles";
import type { PlanStore } from "./planStore";
import { useTexts } from "./language";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: "6px" },
  left: { flex: "1 1 0", minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  button: { flexShrink: 0 },
});

interface Props {
  draft: Draft;
  canUndo: boolean;
  planStore: PlanStore;
}

/** The scenario being worked on, and what can be done with the whole plan. */
export function PlanBar({ draft, canUndo, planStore }: Props) {
  const { plan } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const { scenarios, step } = draft;
  // The first steps apply to all scenarios.
  const withScenario = STEPS.indexOf(step) >= STEPS.indexOf("plan");
  const { id, name } = activeScenario(draft);
  return (
    <div className={style.bar}>
      <span className={style.left}>
        {withScenario ? (
          <Select
            size="small"
            aria-label={plan.scenario}
            value={id}
            onChange={(_, { value }) => planStore.chooseScenario(value)}
          >
            {scenarios.map((scenario) => (
              <option key={scenario.id} value={scenario.id}>
                {plan.scenarioNamed(scenario.name)}
              </option>
            ))}
          </Select>
        ) : (
          <span className={shared.small}>{plan.staysSaved}</span>
        )}
      </span>
      <Button
        size="small"
        className={style.button}
        icon={<UndoIcon />}
        aria-label={plan.undo}
        title={plan.undo}
        disabledFocusable={!canUndo}
        onClick={() => planStore.undo()}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" className={style.button}>
            {plan.more}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {withScenario && (
              <>
                <MenuItem onClick={() => planStore.askCautious()}>{plan.cautious}</MenuItem>
                <MenuItem onClick={() => planStore.copyScenario()}>{plan.copyScenario}</MenuItem>
                <MenuItem onClick={() => planStore.ask({ kind: "name", id, name })}>
                  {plan.renameScenario}
                </MenuItem>
                {scenarios.length > 1 && (
                  <>
                    <MenuItem onClick={() => planStore.ask({ kind: "scenarioGone", id, name })}>
                      {plan.removeScenario}
                    </MenuItem>
                    <MenuItem onClick={() => planStore.showCheck(true)}>{plan.comparing}</MenuItem>
                  </>
                )}
                <MenuDivider />
              </>
            )}
            <MenuItem onClick={() => void planStore.findPlans()}>{plan.startFrom}</MenuItem>
            <MenuItem onClick={() => planStore.ask({ kind: "anew" })}>{plan.startOver}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

/** The curved undo arrow, as Excel has it. */
function UndoIcon() {
  return (
    <svg
      aria-hidden
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    >
      <path
        d="M6 2.5 2.5 6 6 9.5M3 6h6.5a3.75 3.75 0 0 1 0 7.5H6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
