import type { Verkenning } from "../verkenning";
import type { Doel } from "../../sheet/doel";
import type { Indexcel } from "./cel";
import type { Plaats } from "./opdracht";
import type { Herkomst } from "./voorgangers";

/** De geselecteerde bedragen en de plaats waar de geïndexeerde komen; gevuld telt alleen doelcellen die een formule zouden krijgen. */
export interface Indexzicht extends Verkenning {
  plaats: Plaats;
  /** De geselecteerde cellen, zonder lege rijen en kolommen eromheen. */
  bron: Doel;
  cellen: readonly Indexcel[];
  herkomst: Herkomst;
  /** Zoveel kolommen ligt het doel rechts van de bron. */
  verschuiving: number;
  /** Het decimaalteken van Excel. */
  decimaalteken: string;
}
