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

test("100,000 plan lines against all rules, beside handwritten code", async () => {
  const stdout = execFileSync(process.execPath, [await build()], { encoding: "utf8" });
  const outcome = JSON.parse(stdout) as Outcome;
  report(
    `\n(f) ${outcome.lines} plan lines, ${outcome.catalogue} rules, ${outcome.findings} findings; compared with handwritten code on ${outcome.codes} codes`,
  );
  report(`    our rules         ${outcome.ours.toFixed(1).padStart(9)} ms`);
  report(
    `    handwritten       ${outcome.hand.toFixed(1).padStart(9)} ms: ${(outcome.ours / outcome.hand).toFixed(2)} × (limit 5 ×)`,
  );
  expect(outcome.differences).toEqual([]);
  expect(outcome.codes).toBeGreaterThanOrEqual(18);
  expect(outcome.ours / outcome.hand).toBeLessThanOrEqual(5);
});
