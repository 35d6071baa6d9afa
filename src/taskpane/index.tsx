import { createRoot } from "react-dom/client";
import { verbindLint } from "../commands/lint";
import { excelDossier } from "../excel/eigen/dossier";
import { excelWerkmap } from "../excel/werkmap";
import { kiesTaal, TEKSTEN, type Taal } from "../i18n";
import { huidigeEditie } from "../pok/edities";
import { App, Omlijsting } from "./App";
import { bronnenVan } from "./bronnen";
import { Dossier } from "./gemeente/dossier";
import { Invoeger } from "./invoegen/invoeger";
import { Vangscherm } from "./Vangscherm";
import { maakWeergaven } from "./weergaven";

/** Zo lang mag Office erover doen om zich te melden, in milliseconden. */
const GEDULD = 10_000;

const wortel = createRoot(document.getElementById("root")!);
const invoeger = new Invoeger(huidigeEditie, excelWerkmap);
const dossier = new Dossier(excelDossier);
const weergaven = maakWeergaven({
  formules: async () => {
    const [{ maakFormulesWeergave }, { excelFormulewerkmap }] = await Promise.all([
      import("./formules/laad"),
      import("../excel/formules/werkmap"),
      // Tot Excel zich meldt is er geen selectie om te volgen.
      Office.onReady(),
    ]);
    return maakFormulesWeergave(excelFormulewerkmap);
  },
  controle: async () => {
    const [{ maakControleWeergave }, { excelControlewerkmap }] = await Promise.all([
      import("./controle/laad"),
      import("../excel/controle/werkmap"),
    ]);
    return maakControleWeergave(excelControlewerkmap);
  },
});
dossier.abonneer(() => invoeger.zetBronnen(bronnenVan(huidigeEditie, dossier.lees())));
const geenKleuren = () => undefined;
const officekleuren = () => Office.context?.officeTheme;

function toonVenster(taal: Taal, verbonden: boolean): void {
  const leesKleuren = verbonden ? officekleuren : geenKleuren;
  wortel.render(
    <App
      taal={taal}
      leesKleuren={leesKleuren}
      weergaven={weergaven}
      editie={huidigeEditie}
      invoeger={invoeger}
      dossier={dossier}
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
