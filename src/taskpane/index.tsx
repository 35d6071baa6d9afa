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
const invoeger = new Invoeger(huidigeEditie, excelWerkmap);
const geenKleuren = () => undefined;
const officekleuren = () => Office.context?.officeTheme;

function toonVenster(taal: Taal, verbonden: boolean): void {
  const leesKleuren = verbonden ? officekleuren : geenKleuren;
  wortel.render(
    <App
      taal={taal}
      leesKleuren={leesKleuren}
      editie={huidigeEditie}
      invoeger={invoeger}
      verbonden={verbonden}
    />,
  );
}

function toonVangscherm(taal: Taal, titel: string, uitleg: string, herladen: boolean): void {
  wortel.render(
    <Omlijsting taal={taal} leesKleuren={geenKleuren}>
      <Vangscherm titel={titel} uitleg={uitleg} herladen={herladen} />
    </Omlijsting>,
  );
}

function toonGeenAntwoord(): void {
  const taal = kiesTaal(navigator.language);
  const { geenAntwoordTitel, geenAntwoord } = TEKSTEN[taal].algemeen;
  toonVangscherm(taal, geenAntwoordTitel, geenAntwoord, true);
}

function verbind(host: Office.HostType | null): void {
  const taal = kiesTaal(Office.context.displayLanguage);
  if (host !== Office.HostType.Excel) {
    const { titel, geenExcel } = TEKSTEN[taal].algemeen;
    toonVangscherm(taal, titel, geenExcel, false);
    return;
  }
  verbindLint({ tabelInvoegen: (toonVenster) => invoeger.tabelInvoegen(toonVenster) });
  toonVenster(taal, true);
}

if (typeof Office === "undefined") {
  toonGeenAntwoord();
} else {
  // De bedragen zijn al te lezen terwijl Excel zich nog moet melden.
  toonVenster(kiesTaal(navigator.language), false);
  const waakhond = setTimeout(toonGeenAntwoord, GEDULD);
  void Office.onReady(({ host }) => {
    clearTimeout(waakhond);
    verbind(host);
  });
}
