import type { Editie } from "../knowledge/pok/editie";
import type { Dossier } from "./gemeente/dossier";
import type { Inserter } from "./insert/inserter";

/** The props of every view of the task pane. */
export interface ViewProps {
  editie: Editie;
  inserter: Inserter;
  dossier: Dossier;
}
