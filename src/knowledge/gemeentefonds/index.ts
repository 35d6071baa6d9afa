/** De reeksen van het gemeentefonds uit de ledenbrief Rijksbegroting 2022, met bron en wat er niet strookt. */
export { BRIEF, bronvermelding, tegenspraaktekst, vindplaats } from "./bron";
export { TEGENSPRAKEN } from "./gegevens/tegenspraken";
export { indexeer } from "./indexeer";
export { EDITIENAAM, perEditie, REEKSEN, reeksVan, strooktNiet, waarde } from "./reeksen";
export { samenloopbron, samenloopVan, type Samenloop } from "./samenloop";
export type * from "./soorten";
export { INDEXREEKS, PRIJSPEILEN } from "./prijspeilen";
