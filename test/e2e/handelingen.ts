import fs from "node:fs";
import type { TryOut } from "../harness/browser";

/** Klikt een bladtab aan. */
export async function openBlad(tryOut: TryOut, naam: string): Promise<void> {
  await tryOut.page.locator(".o-sheet", { hasText: naam }).first().click();
}

/** Wacht tot het venster het doel noemt dat vanaf de selectie wordt gevuld. */
export async function wachtOpDoel(tryOut: TryOut, adres: string): Promise<void> {
  await tryOut.pane.getByText(adres, { exact: true }).waitFor();
}

export const knop = (tryOut: TryOut, naam: string) =>
  tryOut.pane.getByRole("button", { name: naam, exact: true });

export const keuze = (tryOut: TryOut, naam: string) =>
  tryOut.pane.getByRole("radio", { name: naam, exact: true });

/** Wat in het venster de focus heeft: soort invoerveld, en de naam die een voorleesprogramma noemt. */
export const focus = (tryOut: TryOut): Promise<{ soort: string; naam: string }> =>
  tryOut.pane.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return { soort: element.type ?? "", naam: element.getAttribute("aria-label") ?? element.innerText };
  });

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** De overtredingen die axe-core in het venster vindt, met de plek. */
export async function overtredingen(tryOut: TryOut): Promise<string[]> {
  await tryOut.pane.evaluate(axe);
  // Een knop die juist weer te gebruiken is, kleurt in een tiende seconde bij; daar halverwege is haar contrast te laag.
  await tryOut.pane.evaluate(async () => {
    const overgangen = document.getAnimations().filter((animatie) => animatie instanceof CSSTransition);
    await Promise.allSettled(overgangen.map(({ finished }) => finished));
  });
  return tryOut.pane.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import("axe-core") }).axe.run(
      // Fluent zet om een grafiek heen elementen die de focus doorgeven en die niemand ziet of hoort.
      { exclude: [["[data-tabster-dummy]"]] },
      { resultTypes: ["violations"] },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
  });
}
