/** Een index op bedragen in de werkmap toepassen: welke cellen, welke formules, en wat er niet meegaat. */
export { isFormule, type Indexcel, type Overslagreden } from "./cel";
export { indexeertAl } from "./formule";
export { blijftBuiten, maakIndexplan, type Indexplan, type Indexwijziging } from "./plan";
export { geindexeerd, indexcijfers, PLAATSEN, type Indexopdracht, type Plaats } from "./opdracht";
export { INDEXREEKS, PRIJSPEILEN } from "../../knowledge/gemeentefonds";
export { doorwerking, gebiedenIn, rekentVerder, type Formulecel, type Herkomst } from "./voorgangers";
export type { Indexwerkmap } from "./werkmap";
export type { Indexzicht } from "./zicht";
