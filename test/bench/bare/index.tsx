import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The reference: the least that is a Fluent UI v9 pane in Excel, one provider and one button. */
void Office.onReady(() => {
  createRoot(document.getElementById("root")!).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Bruikbaar</Button>
    </FluentProvider>,
  );
});
