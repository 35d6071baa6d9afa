import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import { useTeksten } from "../parts/taal";

/** Van wie de bedragen zijn die worden ingevoegd; bij de landelijke bron is dat niet nodig. */
export function Bronnaam({ bron }: { bron: Bedragbron }) {
  const { bedragen } = useTeksten();
  return bron.soort === "landelijk" ? null : `: ${bedragen[bron.soort].toLowerCase()} ${bron.gemeente}`;
}
