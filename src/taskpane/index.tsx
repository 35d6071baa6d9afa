import { createRoot } from "react-dom/client";
import { verbindLint } from "../commands/lint";
import { excelWerkmap } from "../excel/werkmap";
import { kiesTaal, TEKSTEN, type Taal } from "../i18n";
import { huidigeEditie } from "../pok/edities";
import { App, Omlijsting } from "./App";
import { Invoeger } from "./invoegen/invoeger";
import { Vangscherm } from "./Vangscherm";

/** Zo lang mag Office erover doen om zich te melden, in milliseconden. */
const GEDULD = 10_000;

const wortel = createRoot(document.getElementById("root")!);
const leesKleuren = () => (typeof Office === "undefined" ? undefined : Office.context?.officeTheme);

function toonVangscherm(taal: Taal, titel: string, uitleg: string, herladen: boolean): void {
  wortel.render(
    <Omlijsting taal={taal} leesKleuren={leesKleuren}>
      <Vangscherm titel={titel} uitleg={uitleg} herladen={herladen} />
    </Omlijsting>,
  );
}

function toonGeenAntwoord(): void {
  const taal = kiesTaal(navigator.language);
  const { geenAntwoordTitel, geenAntwoord } = TEKSTEN[taal].algemeen;
  toonVangscherm(taal, geenAntwoordTitel, geenAntwoord, true);
}

function start(host: Office.HostType | null): void {
  const taal = kiesTaal(Office.context.displayLanguage);
  if (host !== Office.HostType.Excel) {
    const { titel, geenExcel } = TEKSTEN[taal].algemeen;
    toonVangscherm(taal, titel, geenExcel, false);
    return;
  }
  const invoeger = new Invoeger(huidigeEditie, excelWerkmap);
  verbindLint({ tabelInvoegen: (toonVenster) => invoeger.tabelInvoegen(toonVenster) });
  wortel.render(<App taal={taal} leesKleuren={leesKleuren} editie={huidigeEditie} invoeger={invoeger} />);
}

if (typeof Office === "undefined") {
  toonGeenAntwoord();
} else {
  const waakhond = setTimeout(toonGeenAntwoord, GEDULD);
  void Office.onReady(({ host }) => {
    clearTimeout(waakhond);
    start(host);
  });
}
