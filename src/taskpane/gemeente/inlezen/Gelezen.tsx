import { bedragTekst } from "../../../knowledge/notatie";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Tabelkader } from "../../parts/Tabelkader";
import { useTabelstijl } from "../../parts/tabelstijl";
import { Strook } from "../../parts/Strook";
import { useTeksten } from "../taal";
import type { Lezing } from "./stand";

/** Wat er voor de gemeente gelezen is, per actielijn en jaar in euro's. */
export function Gelezen({ lezing: { bedragen, resultaat }, gemeente }: { lezing: Lezing; gemeente: string }) {
  const { bevestig } = useTeksten().gemeente;
  const gedeeld = useGedeeldeStijlen();
  const tabelstijl = useTabelstijl();
  const { gemeenten, rijen } = resultaat;
  if (bedragen.length === 0 && gemeenten.length > 0) {
    const namen = gemeenten.slice(0, 3).map(({ naam }) => naam);
    const meer =
      gemeenten.length > namen.length ? ` ${bevestig.enMeer(gemeenten.length - namen.length)}` : "";
    return <Strook soort="fout">{bevestig.nietVoor(gemeente, `${namen.join(", ")}${meer}`)}</Strook>;
  }
  if (bedragen.length === 0) return <Strook soort="fout">{bevestig.geenBedragen}</Strook>;
  const jaren = [...new Set(bedragen.map(({ jaar }) => jaar))].sort((a, b) => a - b);
  const lijnen = [...new Set(bedragen.map(({ actielijn }) => actielijn))].sort((a, b) => a - b);
  const som = (actielijn: number, jaar: number) => {
    const hier = bedragen.filter((bedrag) => bedrag.actielijn === actielijn && bedrag.jaar === jaar);
    return hier.length === 0 ? null : hier.reduce((totaal, { bedrag }) => totaal + bedrag, 0);
  };
  return (
    <div>
      <p className={gedeeld.klein}>
        {bevestig.gelezen(bedragen.length, gemeente)}{" "}
        {gemeenten.length > 1 && bevestig.ookAndere(gemeenten.length, rijen.length)}
      </p>
      <Tabelkader naam={bevestig.bedragen}>
        <table className={tabelstijl.tabel}>
          <thead>
            <tr>
              <th scope="col">{bevestig.actielijn}</th>
              {jaren.map((jaar) => (
                <th key={jaar} scope="col">
                  {jaar}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lijnen.map((actielijn) => (
              <tr key={actielijn}>
                <th scope="row">{actielijn}</th>
                {jaren.map((jaar) => {
                  const euro = som(actielijn, jaar);
                  return <td key={jaar}>{euro === null ? "" : bedragTekst(euro, 1)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelkader>
    </div>
  );
}
