import { lineRule } from "../kinds";
import { annex } from "../texts";
import { roleMessage, checkRole, type RoleFacts } from "./role";

/** POK-09: actielijn 7 for a gemeente that does not receive it. */
export const pok09 = lineRule<RoleFacts>({
  code: "POK-09",
  severity: "fout",
  kind: "line",
  title: {
    nl: "Actielijn 7 zonder centrumgemeente van een veiligheidsregio te zijn",
    en: "Actielijn 7 without being a centrumgemeente of a veiligheidsregio",
  },
  source: annex("decentralisatie-uitkering, actielijn 7", "decentralisatie-uitkering, actielijn 7"),
  at: { kind: "baten", actielijnen: [7] },
  review: (line, { gemeente }) => checkRole(line, gemeente, gemeente?.veiligheidsregio),
  wording: roleMessage("centrumgemeente van een veiligheidsregio"),
});
