import type { Aard } from "../../knowledge/pok/kinds";
import { newActivity } from "./draft";
import type { Activity, Available, GoalNumber } from "./kinds";
import { taakveldIn } from "./taakvelden";
import { tallyPlan } from "./tally";
import { followAvailable } from "./distribute";
import { must } from "../../sheet/must";

type Suggestion = Pick<
  Activity,
  "name" | "targetGroup" | "partners" | "indicator" | "taakveld" | "successor"
> & {
  target: GoalNumber;
};

/** A suggestion per actielijn for the user to adapt: what the letter means by it, in the words of a begroting. */
const SUGGESTIONS: Readonly<Record<number, Suggestion>> = {
  1: {
    name: "Informatiepunt Digitale Overheid in de bibliotheek",
    target: 2,
    targetGroup: "Inwoners die digitaal minder vaardig zijn",
    partners: "Bibliotheek",
    indicator: "Aantal bezoekers van het informatiepunt per jaar",
    taakveld: "5.6",
    successor: null,
  },
  2: {
    name: "Sociaal raadslieden en ombudsfunctie",
    target: 1,
    targetGroup: "Inwoners die vastlopen in regelingen",
    partners: "Welzijnsorganisatie, ombudsman",
    indicator: "Aantal geholpen inwoners per jaar",
    taakveld: "6.1",
    successor: null,
  },
  3: {
    name: "Leren van casussen uit de uitvoering",
    target: 4,
    targetGroup: "Uitvoerende medewerkers",
    partners: "Buurgemeenten, kennisinstelling",
    indicator: "Aantal verbeteringen dat uit casussen volgt",
    taakveld: "6.1",
    successor: null,
  },
  4: {
    name: "Extra capaciteit in de wijkteams",
    target: 3,
    targetGroup: "Huishoudens met meervoudige problemen",
    partners: "Wijkteams, zorgaanbieders",
    indicator: "Wachttijd tot het eerste gesprek",
    taakveld: "6.2",
    successor: "6.23",
  },
  5: {
    name: "Werkwijze voor integraal werken",
    target: 3,
    targetGroup: "Huishoudens met meervoudige problemen",
    partners: "Ketenpartners in het sociaal domein",
    indicator: "Aandeel huishoudens met één plan",
    taakveld: "6.1",
    successor: null,
  },
  6: {
    name: "Invoeren van het toekomstscenario in de regio",
    target: 3,
    targetGroup: "Kinderen en gezinnen in een onveilige situatie",
    partners: "Regiogemeenten, Veilig Thuis, jeugdbescherming",
    indicator: "Aantal gezinnen dat de nieuwe werkwijze krijgt",
    taakveld: "6.2",
    successor: "6.23",
  },
  7: {
    name: "Procesregie in het Zorg- en Veiligheidshuis",
    target: 3,
    targetGroup: "Mensen met risicovol verward gedrag",
    partners: "Zorg- en Veiligheidshuis, politie, ggz",
    indicator: "Aantal personen met procesregie",
    taakveld: "1.2",
    successor: null,
  },
  8: {
    name: "Deelname aan het ondersteuningsprogramma",
    target: 4,
    targetGroup: "Medewerkers en beleidsmakers",
    partners: "VNG, koepels",
    indicator: "Aantal gevolgde leertrajecten",
    taakveld: "6.1",
    successor: null,
  },
};

/** An activity as suggested, with all the money of its actielijn that other activities leave. */
export function proposedActivity(
  activities: readonly Activity[],
  actielijn: number,
  available: Available,
): Activity {
  const tally = tallyPlan(activities, available);
  const amounts = followAvailable(
    (year) => tally.place(actielijn, year).plannable,
    (year) => tally.place(actielijn, year).planned,
    available.years,
  );
  return {
    ...newActivity(activities, actielijn),
    ...withTaakveldOf(must(available.years[0]), must(SUGGESTIONS[actielijn])),
    aard: aardOf(actielijn, available),
    amounts,
  };
}

/** The successor of the taakveld applies at once if the plan starts after its change. */
function withTaakveldOf(year: number, suggestion: Suggestion): Suggestion {
  const taakveld = taakveldIn(suggestion, year);
  return taakveld === suggestion.taakveld ? suggestion : { ...suggestion, taakveld, successor: null };
}

/** One activity for each actielijn with money that has none yet. */
export function proposal(activities: readonly Activity[], available: Available): readonly Activity[] {
  return actielijnenWithoutPlan(activities, available).reduce<readonly Activity[]>(
    (plan, number) => [...plan, proposedActivity(plan, number, available)],
    activities,
  );
}

/** The actielijnen with usable money in the years of the plan, for which nothing is planned yet. */
export function actielijnenWithoutPlan(
  activities: readonly Activity[],
  available: Available,
): readonly number[] {
  return available.actielijnen
    .map(({ number }) => number)
    .filter(
      (number) =>
        !activities.some(({ actielijn }) => actielijn === number) &&
        available.years.some((year) => available.cell(number, year).plannable > 0),
    );
}

/** Money that ends within the years of the plan covers no structurele lasten; otherwise the aard the letter states. */
export function aardOf(actielijn: number, available: Available): Aard {
  const ends = available.years.some((year) => available.cell(actielijn, year).ends);
  return ends ? "incidenteel" : must(available.actielijnen.find(({ number }) => number === actielijn)).aard;
}
