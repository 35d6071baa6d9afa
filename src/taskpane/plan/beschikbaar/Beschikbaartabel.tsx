import { makeStyles } from "@fluentui/react-components";
import { EENHEIDTEKST, LEEG } from "../../../knowledge/notatie";
import type { Beschikbaar, Beschikbaarcel } from "../../../work/plan";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { Rooster, type Roostercel } from "../../parts/grid/Rooster";
import type { Plaats } from "../../parts/grid/useRooster";
import { kolomopmaak } from "../getallen";
import { useTeksten, type Teksten } from "../taal";
import { standVan } from "./standVan";
import { Eindemerk, ZEKERHEIDSLIJN } from "./Zekerheidsmerk";

const useStyles = makeStyles({ einde: { marginTop: "4px" } });

interface Props {
  beschikbaar: Beschikbaar;
  eenheid: Eenheid;
  gekozen: Plaats;
  bijKeuze(plaats: Plaats): void;
}

/** Het inzetbare geld, een rij per actielijn en een kolom per jaar, met totalen; de pijltjes verplaatsen de keuze. */
export function Beschikbaartabel({ beschikbaar, eenheid, gekozen, bijKeuze }: Props) {
  const { plan, bedragen } = useTeksten();
  const stijl = useStyles();
  const { actielijnen, jaren, cel } = beschikbaar;
  const alles = actielijnen.flatMap(({ nummer }) => jaren.map((jaar) => cel(nummer, jaar).inzetbaar));
  const toon = kolomopmaak(alles, eenheid);
  const totaalIn = (jaar: number) =>
    actielijnen.reduce((totaal, { nummer }) => totaal + cel(nummer, jaar).inzetbaar, 0);
  return (
    <Rooster
      naam={plan.beschikbaarTabel(EENHEIDTEKST[eenheid])}
      hoekkop={bedragen.actielijn}
      jaren={jaren}
      gekozen={gekozen}
      bijKeuze={bijKeuze}
      rijen={[
        ...actielijnen.map(({ nummer, naam }) => ({
          nummer,
          naam,
          totaal: false,
          cellen: jaren.map((jaar): Roostercel => {
            const { tekst, stil, voorlezen } = celinhoud(plan, cel(nummer, jaar), toon);
            const { zekerheid, eindigt } = cel(nummer, jaar);
            return {
              tekst,
              label: [`${nummer} ${naam}`, jaar, ...voorlezen].join(", "),
              stil,
              hoek: eindigt && <Eindemerk className={stijl.einde} />,
              lijn: ZEKERHEIDSLIJN[zekerheid],
            };
          }),
        })),
        {
          nummer: null,
          naam: plan.totaal,
          totaal: true,
          cellen: jaren.map((jaar): Roostercel => {
            const tekst = toon(totaalIn(jaar));
            return { tekst, label: `${plan.totaal}, ${jaar}, ${tekst}`, stil: false, hoek: null, lijn: null };
          }),
        },
      ]}
    />
  );
}

interface Celinhoud {
  tekst: string;
  stil: boolean;
  voorlezen: readonly string[];
}

function celinhoud(plan: Teksten["plan"], cel: Beschikbaarcel, toon: (euro: number) => string): Celinhoud {
  const { inzetbaar, zekerheid, eindigt, zonderRij } = cel;
  const betekenis = standVan(cel, plan);
  if (zekerheid === "vast" || zekerheid === "voorlopig")
    return {
      tekst: toon(inzetbaar),
      stil: false,
      voorlezen: [toon(inzetbaar), betekenis, ...(eindigt ? [plan.eindigt] : [])],
    };
  const leeg = zonderRij.length > 0 ? plan.zonderRijKort : LEEG;
  const tekst = zekerheid === "geen" ? leeg : plan.zekerheidKort[zekerheid];
  return { tekst, stil: true, voorlezen: [betekenis] };
}
