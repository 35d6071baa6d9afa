import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { breakEverywhere, FIRST } from "./draftBreaks";
import { AMPLE } from "./draftHelper";

jest.setTimeout(4 * AMPLE);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
});
afterEach(() => host.close());

test("whichever send to Excel fails, a first write leaves nothing behind", async () => {
  expect(await breakEverywhere(host, FIRST)).toBeGreaterThanOrEqual(18);
});
