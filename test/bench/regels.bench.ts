import { execFileSync } from "node:child_process";
import path from "node:path";
import webpack from "webpack";
import makeConfigs from "../../webpack.config.js";
import { meld } from "./meting";
import type { Uitkomst } from "./regels.werk";

const UIT = path.join(__dirname, "../../.tryout/bench");

/** Bundelt het meetwerk met de instellingen van de invoegtoepassing zelf, om het in een kale Node te draaien. */
async function bouw(): Promise<string> {
  const [addin] = makeConfigs() as webpack.Configuration[];
  const { mode, resolve, module } = addin!;
  const config: webpack.Configuration = {
    mode,
    resolve,
    module,
    target: "node",
    entry: path.join(__dirname, "regels.werk.ts"),
    output: { path: UIT, filename: "regels.js" },
  };
  await new Promise<void>((klaar, mislukt) => {
    webpack(config, (fout, stats) =>
      fout || stats?.hasErrors() ? mislukt(fout ?? new Error(stats!.toString())) : klaar(),
    );
  });
  return path.join(UIT, "regels.js");
}

test("100.000 planregels aan alle regels, naast handwerk", async () => {
  const uitvoer = execFileSync(process.execPath, [await bouw()], { encoding: "utf8" });
  const u = JSON.parse(uitvoer) as Uitkomst;
  meld(
    `\n(f) ${u.regels} planregels, ${u.catalogus} regels, ${u.bevindingen} bevindingen; met handwerk vergeleken op ${u.codes} codes`,
  );
  meld(`    onze toetsregels  ${u.onze.toFixed(1).padStart(9)} ms`);
  meld(
    `    handgeschreven    ${u.hand.toFixed(1).padStart(9)} ms: ${(u.onze / u.hand).toFixed(2)} × (grens 5 ×)`,
  );
  expect(u.verschillen).toEqual([]);
  expect(u.codes).toBeGreaterThanOrEqual(18);
  expect(u.onze / u.hand).toBeLessThanOrEqual(5);
});
