import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { breekOveral, EERSTE } from "./opstellenBreuken";
import { RUIM } from "./opstellenHulp";

jest.setTimeout(4 * RUIM);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
});
afterEach(() => host.close());

test("als sturen naar Excel mislukt, de hoeveelste keer ook, laat een eerste keer niets achter", async () => {
  expect(await breekOveral(host, EERSTE)).toBeGreaterThanOrEqual(18);
});
