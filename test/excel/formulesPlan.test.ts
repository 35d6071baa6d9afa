import { excelFormulewerkmap as werkmap } from "../../src/excel/formulas/werkmap";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { opdracht, RAMING } from "../work/plan/blad/hulp";
import { bevries, registerrijen, verloop } from "./formulesHulp";
import { RUIM, schrijf } from "./opstellenHulp";

jest.setTimeout(RUIM);

let host: NodeHost;
afterEach(() => host.close());

const BLADEN = ["POK_Plan", "POK_Baten", "POK_Raming"];
const inhoud = () =>
  host.Excel.run(async (context) => {
    const bereiken = BLADEN.map((blad) => {
      const bereik = context.workbook.worksheets.getItem(blad).getUsedRange(true);
      bereik.load("address,formulas,values,text,numberFormat");
      return bereik;
    });
    await context.sync();
    return bereiken.map(({ address, formulas, values, text, numberFormat }) => ({
      address,
      formulas,
      values,
      text,
      numberFormat,
    }));
  });
const metPok = (bladen: Awaited<ReturnType<typeof inhoud>>) =>
  bladen.flatMap(({ formulas }) => formulas.flat()).filter((cel) => /^=.*POK\./.test(String(cel)));

test("een geschreven plan, met tabelkolommen en een overlopende CONTROLE: bevriezen en ontdooien geeft hetzelfde", async () => {
  host = await startNodeHost();
  await schrijf(host, opdracht({ bron: RAMING }));
  const voor = await inhoud();
  const formules = metPok(voor);
  expect(formules.some((formule) => String(formule).includes("[#This Row]"))).toBe(true);
  expect(formules.filter((formule) => String(formule).startsWith("=POK.CONTROLE("))).toHaveLength(1);

  const { aantal } = await bevries();
  await host.waitForFunctions();
  const bevroren = await inhoud();
  expect(metPok(bevroren)).toEqual([]);
  expect(bevroren.map(({ text }) => text)).toEqual(voor.map(({ text }) => text));

  const rijen = await registerrijen();
  expect(rijen.filter(({ belet }) => belet !== null)).toEqual([]);
  expect(await werkmap.ontdooi(rijen, verloop())).toBe(aantal);
  await host.waitForFunctions();
  expect(await inhoud()).toEqual(voor);
});
