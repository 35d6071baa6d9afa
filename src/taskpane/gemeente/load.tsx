import type { ViewProps } from "../view";
import { GemeenteView } from "./GemeenteView";
import { Importer } from "./importing/importer";

/** The view with its importer; what was read is kept while the user is in another view. */
export function makeGemeenteView() {
  let importer: Importer | null = null;
  return function Gemeente({ dossier }: ViewProps) {
    importer ??= new Importer(dossier);
    return <GemeenteView dossier={dossier} importer={importer} />;
  };
}
