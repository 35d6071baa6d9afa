import { lijnregel } from "../soorten";
import { bijlage } from "../teksten";
import { rolbericht, toetsRol, type Rolfeiten } from "./rol";

/** POK-08: actielijn 6 bij een gemeente die haar niet ontvangt. */
export const pok08 = lijnregel<Rolfeiten>({
  code: "POK-08",
  ernst: "fout",
  soort: "regel",
  titel: {
    nl: "Actielijn 6 zonder centrumgemeente vrouwenopvang te zijn",
    en: "Actielijn 6 without being a centrumgemeente vrouwenopvang",
  },
  bron: bijlage("decentralisatie-uitkering, actielijn 6", "decentralisatie-uitkering, actielijn 6"),
  bij: { soort: "baten", actielijnen: [6] },
  toets: (regel, { gemeente }) => toetsRol(regel, gemeente, gemeente?.vrouwenopvang),
  bericht: rolbericht("centrumgemeente vrouwenopvang"),
});
