import { bouwEditie, type Editie } from "../editie";
import { lbr21083 } from "./lbr-21-083";

/** Alle edities die de invoegtoepassing kent, de nieuwste het laatst. Een nieuwe editie is een nieuw bestand en een regel hier. */
export const edities: readonly Editie[] = [lbr21083].map(bouwEditie);

/** De editie waarmee functies en taakvenster rekenen zolang de gebruiker geen eigen bedragen meegeeft. */
export const huidigeEditie: Editie = edities[edities.length - 1]!;
