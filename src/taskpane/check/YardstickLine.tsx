import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";
import type { Yardstick } from "./state";
import { yardstickText } from "./texts";

/** Which amounts the plan was checked against, from which editie and date, and for which gemeente. */
export function YardstickLine({ yardstick, gemeente }: { yardstick: Yardstick; gemeente: string | null }) {
  const { check } = useTexts();
  const { small } = useSharedStyles();
  return (
    <>
      <p className={small}>
        {check.checkedAgainst(yardstickText(check, yardstick))}
        {yardstick.kind === "national" && ` ${check.nationalPart}`}
      </p>
      {(gemeente === null || yardstick.kind === "national") && (
        <p className={small}>{gemeente === null ? check.gemeenteUnknown : check.gemeente(gemeente)}</p>
      )}
    </>
  );
}
