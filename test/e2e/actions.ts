import fs from "node:fs";
import type { TryOut } from "../harness/browser";

/** Clicks a sheet tab. */
export async function openSheet(tryOut: TryOut, name: string): Promise<void> {
  await tryOut.page.locator(".o-sheet", { hasText: name }).first().click();
}

/** Waits until the pane names this target for the selection. */
export async function waitForTarget(tryOut: TryOut, address: string): Promise<void> {
  await tryOut.pane.getByText(address, { exact: true }).waitFor();
}

export const button = (tryOut: TryOut, name: string) =>
  tryOut.pane.getByRole("button", { name: name, exact: true });

export const choice = (tryOut: TryOut, name: string) =>
  tryOut.pane.getByRole("radio", { name: name, exact: true });

/** What has the focus in the pane: the type of field, and its name for a screen reader. */
export const focus = (tryOut: TryOut): Promise<{ kind: string; name: string }> =>
  tryOut.pane.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return { kind: element.type ?? "", name: element.getAttribute("aria-label") ?? element.innerText };
  });

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The violations axe-core finds in the pane, with the element. */
export async function violations(tryOut: TryOut): Promise<string[]> {
  await tryOut.pane.evaluate(axe);
  // A button that becomes enabled fades in; halfway its contrast is too low.
  await tryOut.pane.evaluate(async () => {
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
  return tryOut.pane.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import("axe-core") }).axe.run(
      // Fluent surrounds charts with elements that only pass the focus on; nobody sees or hears them.
      { exclude: [["[data-tabster-dummy]"]] },
      { resultTypes: ["violations"] },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
  });
}
