import { createRoot } from "react-dom/client";
import { verbindLint } from "../commands/lint";
import { excelDossier } from "../excel/gemeente/dossier";
import { excelWerkmap } from "../excel/werkmap";
import { kiesTaal, laadTeksten, type Teksten } from "../texts";
import { huidigeEditie } from "../knowledge/pok/edities";
import { App, Omlijsting } from "./shell/App";
import { bronnenVan } from "./gemeente/bronnen";
import { Dossier } from "./gemeente/dossier";
import { Invoeger } from "./insert/invoeger";
import type { Taalkeuze } from "./parts/taal";
import { Vangscherm } from "./shell/Vangscherm";
import { maakWeergaven } from "./shell/weergaven";

/** Zo lang mag Office erover doen om zich te melden, in milliseconden. */
const GEDULD = 10_000;

const wortel = createRoot(document.getElementById("root")!);
const invoeger = new Invoeger(huidigeEditie, excelWerkmap);
const dossier = new Dossier(excelDossier);
/** Een weergave die meteen uit de werkmap leest, komt pas als Excel zich heeft gemeld. */
const naExcel =
  <T,>(laad: () => Promise<T>) =>
  async (): Promise<T> =>
    (await Promise.all([laad(), Office.onReady()]))[0];

const weergaven = maakWeergaven({
  gemeentefonds: naExcel(async () => {
    const [{ maakGemeentefondsWeergave }, { excelIndexwerkmap }] = await Promise.all([
      import("./gemeentefonds/laad"),
      import("../excel/indexing/werkmap"),
    ]);
    return maakGemeentefondsWeergave(excelWerkmap, excelIndexwerkmap);
  }),
  plan: naExcel(async () => {
    const [{ maakPlanWeergave }, { excelPlanwerkmap }, { excelControlewerkmap }] = await Promise.all([
      import("./plan/laad"),
      import("../excel/plan/werkmap"),
      import("../excel/check/werkmap"),
    ]);
    return maakPlanWeergave(excelPlanwerkmap, excelControlewerkmap);
  }),
  formules: naExcel(async () => {
    const [{ maakFormulesWeergave }, { excelFormulewerkmap }] = await Promise.all([
      import("./formulas/laad"),
      import("../excel/formulas/werkmap"),
    ]);
    return maakFormulesWeergave(excelFormulewerkmap);
  }),
  controle: naExcel(async () => {
    const [{ maakControleWeergave }, { excelControlewerkmap }] = await Promise.all([
      import("./check/laad"),
      import("../excel/check/werkmap"),
    ]);
    return maakControleWeergave(excelControlewerkmap);
  }),
});
dossier.abonneer(() => invoeger.zetBronnen(bronnenVan(huidigeEditie, dossier.lees())));
const geenKleuren = () => undefined;
const officekleuren = () => Office.context?.officeTheme;

let beurt = 0;

/** Toont iets in de taal van een taalcode. Wat intussen later is gevraagd, gaat voor: Engelse teksten moeten nog laden. */
async function toon(
  taalcode: string | undefined,
  maak: (taalkeuze: Taalkeuze) => React.JSX.Element,
): Promise<void> {
  const eigen = ++beurt;
  const taal = kiesTaal(taalcode);
  const teksten = await laadTeksten(taal);
  if (eigen === beurt) wortel.render(maak({ taal, teksten }));
}

function toonVenster(taalcode: string | undefined, verbonden: boolean): void {
  const leesKleuren = verbonden ? officekleuren : geenKleuren;
  void toon(taalcode, (taalkeuze) => (
    <App
      taalkeuze={taalkeuze}
      leesKleuren={leesKleuren}
      weergaven={weergaven}
      editie={huidigeEditie}
      invoeger={invoeger}
      dossier={dossier}
      verbonden={verbonden}
    />
  ));
}

interface Storing {
  titel: string;
  uitleg: string;
  herladen: boolean;
}

function toonVangscherm(taalcode: string | undefined, storing: (teksten: Teksten) => Storing): void {
  void toon(taalcode, (taalkeuze) => (
    <Omlijsting taalkeuze={taalkeuze} leesKleuren={geenKleuren}>
      <Vangscherm {...storing(taalkeuze.teksten)} />
    </Omlijsting>
  ));
}

function toonGeenAntwoord(): void {
  toonVangscherm(navigator.language, ({ algemeen }) => ({
    titel: algemeen.geenAntwoordTitel,
    uitleg: algemeen.geenAntwoord,
    herladen: true,
  }));
}

function verbind(host: Office.HostType | null): void {
  const taalcode = Office.context.displayLanguage;
  if (host !== Office.HostType.Excel) {
    toonVangscherm(taalcode, ({ algemeen }) => ({
      titel: algemeen.titel,
      uitleg: algemeen.geenExcel,
      herladen: false,
    }));
    return;
  }
  verbindLint({ tabelInvoegen: (toonPaneel) => invoeger.tabelInvoegen(toonPaneel) });
  toonVenster(taalcode, true);
}

if (typeof Office === "undefined") {
  toonGeenAntwoord();
} else {
  // De bedragen zijn al te lezen terwijl Excel zich nog moet melden.
  toonVenster(navigator.language, false);
  const waakhond = setTimeout(toonGeenAntwoord, GEDULD);
  void Office.onReady(({ host }) => {
    clearTimeout(waakhond);
    verbind(host);
  });
}
