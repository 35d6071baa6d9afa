import type { AmountSource } from "../../knowledge/pok/amountSource";
import { sourceOf, NATIONAL, type InsertRequest } from "../../work/amounts/request";
import type { Workbook } from "../../work/insert/workbook";
import type { Editie } from "../../knowledge/pok/editie";
import { Store } from "../parts/store";
import { localToday } from "../parts/today";
import { isSamePlace, refusesAt, surveyInsertion, writeInsertion, type InsertSurvey } from "./insertSurvey";
import { Placement } from "./placement";
import type { SourceState } from "./state";
import { must } from "../../sheet/must";

/**
 * Inserts POK amounts from the chosen source. The ribbon and the task pane share one Inserter, so that there is one way
 * into the workbook.
 */
export class Inserter extends Store<SourceState> {
  readonly placement;

  constructor(
    readonly editie: Editie,
    private readonly workbook: Workbook,
    readonly today: () => string = localToday,
  ) {
    super({ sources: [NATIONAL], lapsedSource: null });
    this.placement = new Placement<InsertRequest, InsertSurvey>(
      workbook,
      {
        survey: (request) => surveyInsertion(editie, workbook, request),
        write: (request, survey, signal) =>
          writeInsertion(editie, workbook, request, survey, today(), signal),
        refuses: (request, placeView) =>
          placeView.phase === "seen" && refusesAt(editie, request, placeView.survey),
        samePlace: (one, other) => isSamePlace(editie, one, other),
      },
      {
        what: "table",
        how: "formulas",
        actielijn: must(editie.actielijnen[0]).number,
        year: must(editie.years[0]),
        kanaal: null,
        unit: 1_000,
        source: NATIONAL,
        years: yearsFrom(editie, Number(today().slice(0, 4))),
      },
    );
  }

  /** Whether a source may stand in a note. */
  get notes(): boolean {
    return this.workbook.supportsNotes();
  }

  choose(choice: Partial<InsertRequest>): void {
    this.placement.choose(choice);
    if (choice.source) this.closeLapsedSource();
  }

  /** Sets the sources to choose from. The chosen kind stays chosen; if it is gone, the national source applies. */
  setSources(sources: readonly AmountSource[]): void {
    const { lapsedSource } = this.state;
    const { request } = this.placement.read();
    const previous = sourceOf(request);
    const find = (sought: AmountSource | null) => sources.find(({ kind }) => kind === sought?.kind);
    this.put({ sources, lapsedSource: find(lapsedSource) ? null : lapsedSource });
    if (previous.kind === "national") return;
    const source = find(previous);
    if (!source) this.put({ lapsedSource: previous });
    this.placement.choose({ source: source ?? NATIONAL });
  }

  closeLapsedSource(): void {
    this.put({ lapsedSource: null });
  }

  /**
   * The button “Tabel invoegen” in the ribbon: inserts at once where there is free space.
   * @param showPane opens the task pane if there is something to ask or report
   */
  async insertTable(showPane: () => Promise<void>): Promise<void> {
    const { request } = this.placement.read();
    if (!(await this.placement.insertNow({ ...request, what: "table" }))) await showPane();
  }
}

/** The years from the begrotingsjaar on; all of the editie when none is left. */
function yearsFrom({ years }: Editie, begrotingsjaar: number): readonly number[] {
  const left = years.filter((year) => year >= begrotingsjaar);
  return left.length > 0 ? left : years;
}
