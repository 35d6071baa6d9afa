import type { Indexwerkmap } from "../../work/indexing";
import type { Werkmap } from "../../work/insert/werkmap";
import { maakFondsinvoeger, type Fondsinvoeger } from "./fondsinvoeger";
import { GemeentefondsWeergave } from "./GemeentefondsWeergave";
import { Indexeerder } from "../indexing/indexeerder";

/** De weergave met haar keuzes; die blijven bestaan als de gebruiker even een andere weergave kiest. */
export function maakGemeentefondsWeergave(werkmap: Werkmap, indexwerkmap: Indexwerkmap) {
  let bewaard: { invoeger: Fondsinvoeger; indexeerder: Indexeerder } | null = null;
  return function Gemeentefonds() {
    bewaard ??= { invoeger: maakFondsinvoeger(werkmap), indexeerder: new Indexeerder(indexwerkmap) };
    return <GemeentefondsWeergave {...bewaard} />;
  };
}
