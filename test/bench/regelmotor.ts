import { Engine, type RuleProperties } from "json-rules-engine";
import { huidigeEditie } from "../../src/pok/edities";
import type { Planregel } from "../../src/plan/soorten";
import { bestaatIn } from "../../src/rules/gegevens/taakvelden";

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const SCHULD =
  /schuld(?:hulp|sanering|dienst|regeling|bemiddeling)|\bwerk\s*(?:&|en|\+)\s*inkomen\b|\bw\s*&\s*i\b|\bbijstandsuitkering|\bparticipatiewet\b/i;

/** De regels over één planregel in json-rules-engine, zoals men ze daarin schrijft; gemeente onbekend. */
const REGELS: RuleProperties[] = [
  { event: { type: "POK-01" }, conditions: { all: [is("actielijn", "equal", null)] } },
  {
    event: { type: "POK-02" },
    conditions: { all: [is("inBrief", "equal", false), is("bedrag", "notEqual", 0)] },
  },
  {
    event: { type: "POK-03" },
    conditions: {
      all: [is("soort", "equal", "baten"), is("bedrag", "positief", true), is("beschikbaar", "equal", 0)],
    },
  },
  {
    event: { type: "POK-04" },
    conditions: {
      all: [
        is("soort", "equal", "baten"),
        is("beschikbaar", "positief", true),
        is("bovenBeschikbaar", "equal", true),
      ],
    },
  },
  {
    event: { type: "POK-05" },
    conditions: { all: [is("soort", "equal", "lasten"), is("bovenBeschikbaar", "equal", true)] },
  },
  {
    event: { type: "POK-06" },
    conditions: {
      all: [
        is("soort", "equal", "baten"),
        is("actielijn", "in", [1, 8]),
        is("alleenRijk", "equal", true),
        is("bedrag", "positief", true),
      ],
    },
  },
  {
    event: { type: "POK-07" },
    conditions: {
      all: [
        is("soort", "equal", "baten"),
        is("actielijn", "equal", 1),
        is("inBrief", "equal", true),
        is("alleenRijk", "equal", false),
        is("bedrag", "positief", true),
      ],
    },
  },
  {
    event: { type: "POK-10" },
    conditions: {
      all: [
        is("soort", "equal", "baten"),
        is("actielijn", "equal", 3),
        is("kanaal", "equal", "DU"),
        is("jaar", "greaterThan", 2022),
        is("bedrag", "positief", true),
      ],
    },
  },
  {
    event: { type: "POK-11" },
    conditions: {
      all: [
        is("soort", "equal", "lasten"),
        is("actielijn", "in", [5, 6, 8]),
        is("aard", "equal", "structureel"),
        is("inBrief", "equal", true),
        is("bedrag", "positief", true),
      ],
    },
  },
  {
    event: { type: "POK-12" },
    conditions: {
      all: [
        is("actielijn", "in", [1, 2, 3, 4, 7]),
        is("aard", "equal", "incidenteel"),
        is("bedrag", "notEqual", 0),
      ],
    },
  },
  {
    event: { type: "POK-13" },
    conditions: {
      all: [is("bedrag", "notEqual", 0)],
      any: [
        is("omschrijving", "noemtSchuld", true),
        { all: [is("soort", "equal", "lasten"), is("taakveld", "in", ["6.3", "6.4", "6.5"])] },
      ],
    } as never,
  },
  { event: { type: "POK-19" }, conditions: { all: [is("bedrag", "equal", null)] } },
  {
    event: { type: "BBV-01" },
    conditions: {
      all: [
        is("soort", "equal", "baten"),
        is("taakveld", "notEqual", null),
        is("taakveld", "notEqual", "0.7"),
        is("gemeentefonds", "equal", true),
        is("bedrag", "notEqual", 0),
      ],
    },
  },
  {
    event: { type: "BBV-03" },
    conditions: {
      all: [
        is("taakveld", "notEqual", null),
        is("bedrag", "notEqual", 0),
        is("taakveldKlopt", "equal", false),
      ],
    },
  },
];

export function maakMotor(): Engine {
  const motor = new Engine([], { allowUndefinedFacts: true });
  motor.addOperator("positief", (bedrag: number | null) => bedrag !== null && bedrag > 0);
  motor.addOperator("noemtSchuld", (tekst: string) => SCHULD.test(tekst));
  for (const regel of REGELS) motor.addRule(regel);
  return motor;
}

/** De feiten van één planregel; wat uit de editie komt is vooraf opgezocht, zodat alleen de motor wordt gemeten. */
export function feitenVan(regel: Planregel): Record<string, unknown> {
  const { actielijn, jaar, bedrag, soort, aard, kanaal, taakveld, omschrijving } = regel;
  const inBrief = jaar !== null && jaar >= 2021 && jaar <= 2027;
  const cel = inBrief && actielijn !== null ? huidigeEditie.cel(actielijn, jaar) : null;
  const { AU = 0, DU = 0, RIJK = 0, OPEN = 0 } = cel?.perKanaal ?? {};
  const beschikbaar = cel ? (cel.gedrukt ?? 0) : null;
  return {
    actielijn,
    jaar,
    bedrag,
    soort,
    aard,
    kanaal,
    taakveld,
    omschrijving,
    inBrief,
    beschikbaar,
    bovenBeschikbaar: beschikbaar !== null && bedrag !== null && bedrag > beschikbaar,
    alleenRijk: RIJK > 0,
    gemeentefonds:
      kanaal === "AU" || kanaal === "DU" || (kanaal === null && AU + DU > 0 && RIJK + OPEN === 0),
    taakveldKlopt:
      taakveld === null || (typeof regel.gevonden.taakveld !== "number" && bestaatIn(taakveld, jaar)),
  };
}
