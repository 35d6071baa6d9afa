import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "./taal";
import type { Maatstaf } from "./stand";
import { maatstafTekst } from "./teksten";

/** Aan welke bedragen getoetst is, van welke editie en datum, en voor welke gemeente. */
export function Maatstafregel({ maatstaf, gemeente }: { maatstaf: Maatstaf; gemeente: string | null }) {
  const { controle } = useTeksten();
  const { klein } = useGedeeldeStijlen();
  return (
    <>
      <p className={klein}>
        {controle.getoetstAan(maatstafTekst(controle, maatstaf))}
        {maatstaf.soort === "landelijk" && ` ${controle.landelijkDeel}`}
      </p>
      {(gemeente === null || maatstaf.soort === "landelijk") && (
        <p className={klein}>{gemeente === null ? controle.gemeenteOnbekend : controle.gemeente(gemeente)}</p>
      )}
    </>
  );
}
