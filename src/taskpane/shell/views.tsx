import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { Texts } from "../../texts";
import { AmountsView } from "../amounts/AmountsView";
import type { ViewProps } from "../view";

export type Content = ComponentType<ViewProps> | LazyExoticComponent<ComponentType<ViewProps>>;

export interface View {
  id: string;
  title(texts: Texts): string;
  /** What fits on the button, where the title is too long. */
  short?(texts: Texts): string;
  Content: Content;
}

/** Views that load only when chosen, with what they need of Excel. */
export interface Loaders {
  gemeentefonds(): Promise<ComponentType<ViewProps>>;
  plan(): Promise<ComponentType<ViewProps>>;
  formulas(): Promise<ComponentType<ViewProps>>;
  check(): Promise<ComponentType<ViewProps>>;
}

/** The views of the task pane, in order; only the first belongs to the first load. A new view is a line here. */
export const makeViews = ({ gemeentefonds, plan, formulas, check }: Loaders): readonly View[] => [
  { id: "bedragen", title: (texts) => texts.amounts.title, Content: Amounts },
  {
    id: "gemeentefonds",
    title: (texts) => texts.views.gemeentefonds,
    short: (texts) => texts.views.fonds,
    Content: loader(gemeentefonds),
  },
  {
    id: "gemeente",
    title: (texts) => texts.views.gemeente,
    Content: loader(async () => (await import("../gemeente/load")).makeGemeenteView()),
  },
  { id: "plan", title: (texts) => texts.views.plan, Content: loader(plan) },
  { id: "formules", title: (texts) => texts.views.formulas, Content: loader(formulas) },
  { id: "controle", title: (texts) => texts.views.check, Content: loader(check) },
];

const loader = (load: () => Promise<ComponentType<ViewProps>>) =>
  lazy(async () => ({ default: await load() }));

function Amounts({ editie, inserter, dossier }: ViewProps) {
  return <AmountsView editie={editie} inserter={inserter} onShowRow={(row) => void dossier.showRow(row)} />;
}
