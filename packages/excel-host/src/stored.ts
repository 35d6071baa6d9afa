/** A note: the yellow slip that Excel keeps apart from comments. */
export interface StoredNote {
  sheetId: string;
  col: number;
  row: number;
  content: string;
  author: string;
}

export interface StoredComment {
  id: string;
  sheetId: string;
  col: number;
  row: number;
  content: string;
  author: string;
  created: string;
  resolved: boolean;
}

export interface ValidationTexts {
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  ignoreBlanks: boolean;
  prompt: { message: string; showPrompt: boolean; title: string };
}

/** A defined name the grid cannot hold: a constant or formula, or one that belongs to a single sheet. */
export interface StoredName {
  name: string;
  formula: string;
  sheetId: string | null;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  paperSize: number | null;
  fitWidth: number | null;
  fitHeight: number | null;
  /** Percent; null when the pages are made to fit. */
  scale: number | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** In points. */
  margins: Readonly<Record<Margin, number>>;
  header: PageText;
  footer: PageText;
}

export type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";

/** A page header or footer, with the codes of Excel (&P, &D). */
export interface PageText {
  left: string;
  center: string;
  right: string;
}
