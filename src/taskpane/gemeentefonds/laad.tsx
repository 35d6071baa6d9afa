import type { Indexwerkmap } from "../../indexeren";
import type { Werkmap } from "../../invoegen/werkmap";
import { maakFondsinvoeger, type Fondsinvoeger } from "./fondsinvoeger";
import { GemeentefondsWeergave } from "./GemeentefondsWeergave";
import { Indexeerder } from "./indexeren/indexeerder";

/** De weergave met haar keuzes; die blijven bestaan als de gebruiker even een andere weergave kiest. */
export function maakGemeentefondsWeergave(werkmap: Werkmap, indexwerkmap: Indexwerkmap) {
  let bewaard: { invoeger: Fondsinvoeger; indexeerder: Indexeerder } | null = null;
  return function Gemeentefonds() {
    bewaard ??= { invoeger: maakFondsinvoeger(werkmap), indexeerder: new Indexeerder(indexwerkmap) };
    return <GemeentefondsWeergave {...bewaard} />;
  };
}
