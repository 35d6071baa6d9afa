/** Een plan opstellen: wat er beschikbaar is, activiteiten en hun bedragen, scenario's, toetsen en vergelijken. */
export { beschikbaarVan, isInzetbaar, type Plangemeente } from "./beschikbaar";
export { DOELEN, DOELENBRON, doeltekst, leesDoel } from "./doelen";
export * from "./ontwerp";
export { planrijenVan, type Planrij } from "./planrijen";
export { ramingVoorbehoud } from "./ramingvoorbehoud";
export {
  behoedzaam,
  behoedzaamScenario,
  jarenZonderVast,
  vergelijk,
  zekerGeld,
  type Vergelijking,
  type Vergelijkregel,
} from "./scenario";
export * from "./soorten";
export { taakveldIn, teKiezenOpvolgers } from "./taakvelden";
export { telPlan, type Plantelling, type Stand } from "./telling";
export { BATENTAAKVELD, toetsPlan, type Planbevinding, type Toetsvraag } from "./toets";
export { activiteitenUitPlan, type Overgenomen, type Overslaanreden } from "./vanPlan";
export {
  indexeer,
  kopieer,
  naarVerhouding,
  schuifDoor,
  som,
  spreid,
  verdeelGeheel,
  volgBeschikbaar,
} from "./verdelen";
export { actielijnenZonderPlan, voorgesteldeActiviteit, voorstel } from "./voorstel";
