import { create } from "./elements";
import type { AddinManifest, RibbonButton } from "./manifest";

interface RibbonActions {
  togglePane(): void;
  runFunction(functionName: string, controlId: string): void;
}

/** The add-in's own buttons, as its manifest describes them. Returns a function that shows whether the pane is open. */
export function renderRibbon(
  place: HTMLElement,
  manifest: AddinManifest,
  actions: RibbonActions,
): (paneOpen: boolean) => void {
  const paneButtons: HTMLButtonElement[] = [];
  const render = (button: RibbonButton): HTMLButtonElement => {
    const element = create(
      "button",
      { type: "button", className: "lintknop", id: button.id, title: button.description },
      button.label,
    );
    if (button.icon) element.prepend(create("img", { src: button.icon, alt: "" }));
    const { action } = button;
    if (action.kind === "pane") paneButtons.push(element);
    element.addEventListener("click", () =>
      action.kind === "pane" ? actions.togglePane() : actions.runFunction(action.functionName, button.id),
    );
    return element;
  };
  const groups = manifest.groups.map((group) =>
    create(
      "div",
      { className: "groep" },
      create("div", { className: "knoppen" }, ...group.buttons.map(render)),
      create("div", { className: "groepsnaam", textContent: group.label }),
    ),
  );
  place.replaceChildren(...groups);
  return (paneOpen) => paneButtons.forEach((button) => button.setAttribute("aria-pressed", String(paneOpen)));
}

export function renderNoRibbon(place: HTMLElement, reason: string): void {
  place.replaceChildren(
    create("p", {
      className: "hint",
      textContent: `De knoppen van de invoegtoepassing ontbreken: ${reason}`,
    }),
  );
}
