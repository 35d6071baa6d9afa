import { startTryOut } from "./tryOut";
import { showError } from "./ui/messages";

addEventListener("error", (event) => {
  // the browser's own layout note, no fault of anyone
  if (!/ResizeObserver/.test(event.message))
    showError("Er ging iets mis in de proefwerkmap", event.error ?? event.message);
});
addEventListener("unhandledrejection", (event) =>
  showError("Er ging iets mis in de proefwerkmap", event.reason),
);

startTryOut().catch((error: unknown) => showError("De proefwerkmap kan niet starten", error));
