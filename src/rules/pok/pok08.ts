import { lineRule } from "../kinds";
import { annex } from "../texts";
import { roleMessage, checkRole, type RoleFacts } from "./role";

/** POK-08: actielijn 6 for a gemeente that does not receive it. */
export const pok08 = lineRule<RoleFacts>({
  code: "POK-08",
  severity: "fout",
  kind: "line",
  title: {
    nl: "Actielijn 6 zonder centrumgemeente vrouwenopvang te zijn",
    en: "Actielijn 6 without being a centrumgemeente vrouwenopvang",
  },
  source: annex("decentralisatie-uitkering, actielijn 6", "decentralisatie-uitkering, actielijn 6"),
  at: { kind: "baten", actielijnen: [6] },
  review: (line, { gemeente }) => checkRole(line, gemeente, gemeente?.vrouwenopvang),
  wording: roleMessage("centrumgemeente vrouwenopvang"),
});
