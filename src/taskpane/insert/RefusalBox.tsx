import type { Refusal } from "../../work/insert/refusal";
import type { Editie } from "../../knowledge/pok/editie";
import { Strip } from "../parts/Strip";
import { useTexts } from "../parts/language";

/** Why the chosen amount cannot be inserted. */
export function RefusalBox({ editie, refusal }: { editie: Editie; refusal: Refusal }) {
  const { insert, amounts } = useTexts();
  if (refusal.kind === "notApplicable") return <Strip kind="warning">{refusal.reasons.join(" ")}</Strip>;
  const { actielijn, year } = refusal;
  const lijn = editie.actielijnen.find(({ number }) => number === actielijn);
  const name = lijn ? `${lijn.number} ${lijn.name}` : amounts.total;
  return <Strip kind="warning">{insert.noRow(`${name}, ${year}`)}</Strip>;
}
