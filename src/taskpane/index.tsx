import { createRoot } from "react-dom/client";
import { connectRibbon } from "../commands/ribbon";
import { excelDossier } from "../excel/gemeente/dossier";
import { excelWorkbook } from "../excel/workbook";
import { chooseLanguage, loadTexts, type Texts } from "../texts";
import { currentEditie } from "../knowledge/pok/edities";
import { App, Surround } from "./shell/App";
import { sourcesOf } from "./gemeente/sources";
import { Dossier } from "./gemeente/dossier";
import { Inserter } from "./insert/inserter";
import type { LanguageChoice } from "./parts/language";
import { latest } from "./parts/latest";
import { FallbackScreen } from "./shell/FallbackScreen";
import { makeViews } from "./shell/views";
import { must } from "../sheet/must";

/** So long Office may take to report, in milliseconds. */
const PATIENCE = 10_000;

const root = createRoot(must(document.getElementById("root")));
const inserter = new Inserter(currentEditie, excelWorkbook);
const dossier = new Dossier(excelDossier);
/** A view that reads from the workbook at once comes only after Excel has reported. */
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

/** Shows something in the language of a language code. What was asked later meanwhile goes first: English texts still have to load. */
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
    <Surround languageChoice={languageChoice} readColors={noColors}>
      <FallbackScreen {...failure(languageChoice.texts)} />
    </Surround>
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
  // The amounts can already be read while Excel still has to report.
  showPane(navigator.language, false);
  const watchdog = setTimeout(showNoAnswer, PATIENCE);
  void Office.onReady(({ host }) => {
    clearTimeout(watchdog);
    connect(host);
  });
}
