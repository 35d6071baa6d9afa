/** Een index op bedragen in de werkmap toepassen: welke cellen, welke formules, en wat er niet meegaat. */
export { overslag, type Indexcel, type Overslagreden } from "./cel";
export { maakIndexplan, type Indexplan, type Indexwijziging } from "./plan";
export {
  geindexeerd,
  indexcijfers,
  INDEXREEKS,
  PLAATSEN,
  PRIJSPEILEN,
  type Indexopdracht,
  type Plaats,
} from "./opdracht";
export type { Indexwerkmap } from "./werkmap";
export type { Indexzicht } from "./zicht";
