import { byId, create } from "./elements";

const MESSAGE_MS = 6000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A short word at the foot of the page. */
export function showMessage(text: string): void {
  const element = byId("melding");
  element.textContent = text;
  element.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => (element.hidden = true), MESSAGE_MS);
}

/** Something in the host itself failed: said aloud, never only in the console. */
export function showError(title: string, error: unknown): void {
  byId("laden").hidden = true;
  const panel = byId("fout");
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const close = create("button", { type: "button", textContent: "Sluiten" });
  close.addEventListener("click", () => (panel.hidden = true));
  panel.replaceChildren(
    create("h1", { textContent: title }),
    create("p", { textContent: message }),
    create("pre", { textContent: stack }),
    close,
  );
  panel.hidden = false;
}

export const showLoading = (loading: boolean): void => void (byId("laden").hidden = !loading);
