import { createRoot } from "react-dom/client";
import { connectRibbon } from "../commands/ribbon";
import { excelDossier } from "../excel/gemeente/dossier";
import { excelWorkbook } from "../excel/workbook";
import { chooseLanguage, loadTexts, type Texts } from "../texts";
import { currentEditie } from "../knowledge/pok/edities";
import { App, Providers } from "./shell/App";
import { sourcesOf } from "./gemeente/sources";
import { Dossier } from "./gemeente/dossier";
import { Inserter } from "./insert/inserter";
import type { LanguageChoice } from "./parts/language";
import { latest } from "./parts/latest";
import { FallbackScreen } from "./shell/FallbackScreen";
import { makeViews } from "./shell/views";
import { must } from "../sheet/must";

/** How long Office may take to be ready, in milliseconds. */
const OFFICE_TIMEOUT = 10_000;

const root = createRoot(must(document.getElementById("root")));
const inserter = new Inserter(currentEditie, excelWorkbook);
const dossier = new Dossier(excelDossier);
/** Delays a view that reads the workbook at once until Excel is ready. */
const afterExcel =
  <T,>(load: () => Promise<T>) =>
  async (): Promise<T> =>
    (await Promise.all([load(), Office.onReady()]))[0];

const views = makeViews({
  gemeentefonds: afterExcel(async () => {
    const [{ makeGemeentefondsView }, { excelIndexWorkbook }] = await Promise.all([
      import("./gemeentefonds/load"),
      import("../excel/indexing/workbook"),
    ]);
    return makeGemeentefondsView(excelWorkbook, excelIndexWorkbook);
  }),
  gemeente: async () => (await import("./gemeente/load")).makeGemeenteView(),
  plan: afterExcel(async () => {
    const [{ makePlanView }, { excelPlanWorkbook }, { excelCheckWorkbook }] = await Promise.all([
      import("./plan/load"),
      import("../excel/plan/workbook"),
      import("../excel/check/workbook"),
    ]);
    return makePlanView(excelPlanWorkbook, excelCheckWorkbook);
  }),
  formulas: afterExcel(async () => {
    const [{ makeFormulasView }, { excelFormulaWorkbook }] = await Promise.all([
      import("./formulas/load"),
      import("../excel/formulas/workbook"),
    ]);
    return makeFormulasView(excelFormulaWorkbook);
  }),
  check: afterExcel(async () => {
    const [{ makeCheckView }, { excelCheckWorkbook }] = await Promise.all([
      import("./check/load"),
      import("../excel/check/workbook"),
    ]);
    return makeCheckView(excelCheckWorkbook);
  }),
});
dossier.subscribe(() => inserter.setSources(sourcesOf(currentEditie, dossier.read())));
const noColors = () => undefined;
const officeColors = () => Office.context?.officeTheme;

const shown = latest();

/** Shows something in the language of a language code, unless something newer is shown by the time its texts have loaded. */
async function show(
  languageCode: string | undefined,
  make: (languageChoice: LanguageChoice) => React.JSX.Element,
): Promise<void> {
  const language = chooseLanguage(languageCode);
  await shown.run(
    () => loadTexts(language),
    (texts) => root.render(make({ language, texts })),
  );
}

function showPane(languageCode: string | undefined, connected: boolean): void {
  const readColors = connected ? officeColors : noColors;
  void show(languageCode, (languageChoice) => (
    <App
      languageChoice={languageChoice}
      readColors={readColors}
      views={views}
      editie={currentEditie}
      inserter={inserter}
      dossier={dossier}
      connected={connected}
    />
  ));
}

interface Failure {
  title: string;
  explanation: string;
  reload: boolean;
}

function showFallbackScreen(languageCode: string | undefined, failure: (texts: Texts) => Failure): void {
  void show(languageCode, (languageChoice) => (
    <Providers languageChoice={languageChoice} readColors={noColors}>
      <FallbackScreen {...failure(languageChoice.texts)} />
    </Providers>
  ));
}

function showNoAnswer(): void {
  showFallbackScreen(navigator.language, ({ general }) => ({
    title: general.noAnswerTitle,
    explanation: general.noAnswer,
    reload: true,
  }));
}

function connect(host: Office.HostType | null): void {
  const languageCode = Office.context.displayLanguage;
  if (host !== Office.HostType.Excel) {
    showFallbackScreen(languageCode, ({ general }) => ({
      title: general.title,
      explanation: general.noExcel,
      reload: false,
    }));
    return;
  }
  connectRibbon({ insertTable: (openPane) => inserter.insertTable(openPane) });
  showPane(languageCode, true);
}

if (typeof Office === "undefined") {
  showNoAnswer();
} else {
  // The amounts can be viewed before Excel is ready.
  showPane(navigator.language, false);
  const watchdog = setTimeout(showNoAnswer, OFFICE_TIMEOUT);
  void Office.onReady(({ host }) => {
    clearTimeout(watchdog);
    connect(host);
  });
}
