/** The requirement sets this host answers for; higher ones are absent, as in Office LTSC 2021. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.2",
  DelayForCellEdit: "1.1",
};
