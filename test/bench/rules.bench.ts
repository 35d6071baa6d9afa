import { execFileSync } from "node:child_process";
import path from "node:path";
import webpack from "webpack";
import makeConfigs from "../../webpack.config.js";
import { report } from "./measurement";
import type { Outcome } from "./rules.work";

const OUT = path.join(__dirname, "../../.tryout/bench");

/** Bundles the measuring code with the add-in's own settings, to run it in a bare Node. */
async function build(): Promise<string> {
  const [addin] = makeConfigs() as webpack.Configuration[];
  const { mode, resolve, module } = addin!;
  const config: webpack.Configuration = {
    mode,
    resolve,
    module,
    target: "node",
    entry: path.join(__dirname, "rules.work.ts"),
    output: { path: OUT, filename: "regels.js" },
  };
  await new Promise<void>((done, failed) => {
    webpack(config, (error, stats) =>
      error || stats?.hasErrors() ? failed(error ?? new Error(stats!.toString())) : done(),
    );
  });
  return path.join(OUT, "regels.js");
}

test("100.000 planregels aan alle regels, naast handwerk", async () => {
  const processOutput = execFileSync(process.execPath, [await build()], { encoding: "utf8" });
  const u = JSON.parse(processOutput) as Outcome;
  report(
    `\n(f) ${u.lines} planregels, ${u.catalogue} regels, ${u.findings} bevindingen; met handwerk vergeleken op ${u.codes} codes`,
  );
  report(`    onze toetsregels  ${u.ours.toFixed(1).padStart(9)} ms`);
  report(
    `    handgeschreven    ${u.hand.toFixed(1).padStart(9)} ms: ${(u.ours / u.hand).toFixed(2)} × (grens 5 ×)`,
  );
  expect(u.differences).toEqual([]);
  expect(u.codes).toBeGreaterThanOrEqual(18);
  expect(u.ours / u.hand).toBeLessThanOrEqual(5);
});
