import { lijnregel } from "../soorten";
import { bijlage } from "../teksten";
import { rolbericht, toetsRol, type Rolfeiten } from "./rol";

/** POK-09: actielijn 7 bij een gemeente die haar niet ontvangt. */
export const pok09 = lijnregel<Rolfeiten>({
  code: "POK-09",
  ernst: "fout",
  soort: "regel",
  titel: {
    nl: "Actielijn 7 zonder centrumgemeente van een veiligheidsregio te zijn",
    en: "Actielijn 7 without being a centrumgemeente of a veiligheidsregio",
  },
  bron: bijlage("decentralisatie-uitkering, actielijn 7", "decentralisatie-uitkering, actielijn 7"),
  bij: { soort: "baten", actielijnen: [7] },
  toets: (regel, { gemeente }) => toetsRol(regel, gemeente, gemeente?.veiligheidsregio),
  bericht: rolbericht("centrumgemeente van een veiligheidsregio"),
});
