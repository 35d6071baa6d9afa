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
import { actiefScenario, STAPPEN, type Ontwerp } from "../../work/plan";
import { useGedeeldeStijlen } from "../parts/stijlen";
import type { Opsteller } from "./opsteller";
import { useTeksten } from "./taal";

const useStyles = makeStyles({
  balk: { display: "flex", alignItems: "center", gap: "6px" },
  links: { flex: "1 1 0", minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  knop: { flexShrink: 0 },
});

interface Props {
  ontwerp: Ontwerp;
  terugTeNemen: boolean;
  opsteller: Opsteller;
}

/** Aan welk scenario gewerkt wordt, en wat er met het hele plan te doen is. */
export function Planbalk({ ontwerp, terugTeNemen, opsteller }: Props) {
  const { plan } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { scenarios, stap } = ontwerp;
  // De eerste stappen gelden voor alle scenario's.
  const metScenario = STAPPEN.indexOf(stap) >= STAPPEN.indexOf("plan");
  const { id, naam } = actiefScenario(ontwerp);
  return (
    <div className={stijl.balk}>
      <span className={stijl.links}>
        {metScenario ? (
          <Select
            size="small"
            aria-label={plan.scenario}
            value={id}
            onChange={(_, { value }) => opsteller.kiesScenario(value)}
          >
            {scenarios.map((scenario) => (
              <option key={scenario.id} value={scenario.id}>
                {plan.scenarioNaam(scenario.naam)}
              </option>
            ))}
          </Select>
        ) : (
          <span className={gedeeld.klein}>{plan.blijftBewaard}</span>
        )}
      </span>
      <Button
        size="small"
        className={stijl.knop}
        icon={<Terugpijl />}
        aria-label={plan.ongedaan}
        title={plan.ongedaan}
        disabledFocusable={!terugTeNemen}
        onClick={() => opsteller.maakOngedaan()}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" className={stijl.knop}>
            {plan.meer}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {metScenario && (
              <>
                <MenuItem onClick={() => opsteller.vraagBehoedzaam()}>{plan.behoedzaam}</MenuItem>
                <MenuItem onClick={() => opsteller.kopieerScenario()}>{plan.kopieScenario}</MenuItem>
                <MenuItem onClick={() => opsteller.vraag({ soort: "naam", id, naam })}>
                  {plan.hernoemScenario}
                </MenuItem>
                {scenarios.length > 1 && (
                  <>
                    <MenuItem onClick={() => opsteller.vraag({ soort: "scenarioWeg", id, naam })}>
                      {plan.verwijderScenario}
                    </MenuItem>
                    <MenuItem onClick={() => opsteller.vergelijk(true)}>{plan.vergelijken}</MenuItem>
                  </>
                )}
                <MenuDivider />
              </>
            )}
            <MenuItem onClick={() => void opsteller.zoekPlannen()}>{plan.uitgaanVan}</MenuItem>
            <MenuItem onClick={() => opsteller.vraag({ soort: "opnieuw" })}>{plan.opnieuw}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

/** De gebogen pijl van ongedaan maken, zoals Excel haar heeft. */
function Terugpijl() {
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
