import type { Engine, GridModel } from "../engine";
import { DICTIONARY } from "./dictionary";
import { showError, showMessage } from "./messages";

/** owl and the grid come from script tags: they are used as published, and stay out of our bundle. */
interface Owl {
  App: new (
    root: unknown,
    options: object,
  ) => { addTemplates(xml: string): void; mount(place: HTMLElement): Promise<OwlComponent>; destroy(): void };
  Component: new () => object;
  xml: (parts: TemplateStringsArray) => string;
}
interface OwlComponent {
  __owl__: { children: Record<string, { component: { env: { getStore(store: unknown): ComposerStore } } }> };
}
interface ComposerStore {
  editionMode: string;
}

declare const owl: Owl;

export interface MountedGrid {
  isEditing(): boolean;
  whenDone(): Promise<void>;
  destroy(): void;
}

const POLL_MS = 50;
let templates: Promise<string> | null = null;

export async function mountGrid(engine: Engine, model: GridModel, place: HTMLElement): Promise<MountedGrid> {
  templates ??= fetch("/os/o_spreadsheet.xml").then((answer) => answer.text());
  class Root extends owl.Component {
    static template = owl.xml`<div style="height:100%"><Spreadsheet model="props.model" notifyUser="props.notifyUser" raiseError="props.raiseError" askConfirmation="props.askConfirmation"/></div>`;
    static components = { Spreadsheet: engine.Spreadsheet };
    static props = ["*"];
  }
  const app = new owl.App(Root, {
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => showMessage(String(text)),
      raiseError: (text: string, after?: () => void) => {
        showMessage(String(text));
        after?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
        window.confirm(String(text)) ? confirm() : cancel?.(),
    },
    translateFn: (text: string) => DICTIONARY[text] ?? text,
    onError: (error: unknown) => showError("Het raster gaf een fout", error),
  });
  app.addTemplates(await templates);
  const root = await app.mount(place);
  const [spreadsheet] = Object.values(root.__owl__.children);
  const composer = spreadsheet!.component.env.getStore(engine.stores.CellComposerStore);
  const isEditing = () => composer.editionMode !== "inactive";
  return {
    isEditing,
    whenDone: async () => {
      while (isEditing()) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    },
    destroy: () => app.destroy(),
  };
}
