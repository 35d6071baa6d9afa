import type { Editie } from "../knowledge/pok/editie";
import type { Dossier } from "./gemeente/dossier";
import type { Inserter } from "./insert/inserter";

/** What every view of the task pane is passed. */
export interface ViewProps {
  editie: Editie;
  inserter: Inserter;
  dossier: Dossier;
}
