import { datumInTekst } from "../../invoegen/notatie";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { useTeksten } from "../taal";
import type { Maatstaf } from "./stand";

/** Aan welke bedragen getoetst is, van welke editie en datum, en voor welke gemeente. */
export function Maatstafregel({ maatstaf, gemeente }: { maatstaf: Maatstaf; gemeente: string | null }) {
  const { controle } = useTeksten();
  const { klein } = useGedeeldeStijlen();
  return (
    <>
      <p className={klein}>
        {maatstaf.soort === "landelijk"
          ? `${controle.bronLandelijk(maatstaf.editie)} ${controle.landelijkDeel}`
          : controle.bronEigen(
              maatstaf.gemeente,
              maatstaf.edities
                .map(({ naam, datum }) => controle.editieVan(naam, datumInTekst(datum)))
                .join("; "),
            )}
      </p>
      {(gemeente === null || maatstaf.soort === "landelijk") && (
        <p className={klein}>{gemeente === null ? controle.gemeenteOnbekend : controle.gemeente(gemeente)}</p>
      )}
    </>
  );
}
