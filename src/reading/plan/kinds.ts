import type { Post } from "../../knowledge/gemeentefonds/recognize";
import type { Kind } from "../table/kinds";
import type { Aard, Kanaal } from "../../knowledge/pok/kinds";

export type { Kind };

/**
 * One amount of a plan, with the cell it comes from. What cannot be read is null; what was there is in `found`.
 * Rows and columns count from 1, within the range read.
 */
export interface PlanLine {
  row: number;
  /** Column of the amount cell. */
  column: number;
  /** null: no (existing) actielijn. */
  actielijn: number | null;
  /** Also a year outside 2021–2027; null when there is no year. */
  year: number | null;
  /** Whole euros, positive where the plan means a bate or last; null when there is no number. */
  amount: number | null;
  kind: Kind;
  /** null: the plan does not say. */
  aard: Aard | null;
  kanaal: Kanaal | null;
  /** Taakveld code as text, such as “0.10”; null: the plan does not say. */
  taakveld: string | null;
  description: string;
  /** A total row counted as an ordinary line: recognized by its caption or because it is the sum; otherwise null. */
  total: "caption" | "sum" | null;
  found: Found;
}

/** An amount that is not about an actielijn but about other money named by the ledenbrief Rijksbegroting 2022. */
export interface FondsLine extends PlanLine {
  actielijn: null;
  /** All texts of the row: an explanation or a column Editie says something about the post too. */
  description: string;
  post: Post;
}

/** The cell content a line was read from; undefined where the plan has no column for it. */
export interface Found {
  actielijn?: unknown;
  year?: unknown;
  amount?: unknown;
  kind?: unknown;
  aard?: unknown;
  kanaal?: unknown;
  taakveld?: unknown;
  /** The texts that together are the description, each from a cell of its own. */
  description?: readonly string[] | undefined;
}
