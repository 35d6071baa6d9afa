export type DocumentEvent =
  | { kind: "changed"; sheetId: string; address: string; changeType: string; byAddin: boolean }
  | { kind: "tableChanged"; sheetId: string; tableId: string; address: string; changeType: string }
  | { kind: "tableAdded" | "tableDeleted"; sheetId: string; tableId: string; tableName: string }
  | { kind: "selection"; sheetId: string; address: string }
  | { kind: "renamed"; sheetId: string; nameBefore: string; nameAfter: string }
  | { kind: "activated" | "deactivated" | "added" | "deleted" | "calculated"; sheetId: string };

type EventMessage = [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

const EVENT_CATEGORY = 65_536;
const TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  renamed: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
/** Events of a collection go to the workbook itself. */
const WORKBOOK = "Workbook";

/** What happened in the grid, as the messages Office.js hands to its event handlers. */
function eventMessages(event: DocumentEvent): EventMessage[] {
  const { sheetId } = event;
  const type = TYPE[event.kind];
  const send = (targets: string[], data: object) =>
    targets.map((target): EventMessage => [
      EVENT_CATEGORY,
      type,
      target,
      JSON.stringify({ worksheetId: sheetId, source: "Local", ...data }),
      0,
      false,
    ]);
  switch (event.kind) {
    case "changed":
      return send([sheetId, WORKBOOK], {
        address: event.address,
        changeType: event.changeType,
        triggerSource: event.byAddin ? "ThisLocalAddin" : "Unknown",
      });
    case "selection":
      return send([sheetId, WORKBOOK], { address: event.address });
    case "calculated":
      return send([sheetId, WORKBOOK], { address: "" });
    case "renamed":
      return send([sheetId, WORKBOOK], { nameBefore: event.nameBefore, nameAfter: event.nameAfter });
    case "tableChanged":
      return send([event.tableId, sheetId, WORKBOOK], {
        tableId: event.tableId,
        address: event.address,
        changeType: event.changeType,
      });
    case "tableAdded":
    case "tableDeleted":
      return send([sheetId, WORKBOOK], { tableId: event.tableId, tableName: event.tableName });
    case "added":
    case "deleted":
      return send([WORKBOOK], {});
    default:
      return send([sheetId, WORKBOOK], {});
  }
}

export interface EventSink {
  sendMessages(entries: unknown[][]): boolean;
  /** The older document-level events, such as Office.EventType.DocumentSelectionChanged. */
  raiseDocumentEvent(dispatchId: number): void;
}

const DOCUMENT_SELECTION_CHANGED = 2;

/** Whoever tells what happens in the grid; the answer stops it. */
interface EventSource {
  listen(listener: (event: DocumentEvent) => void): () => void;
}

export function forwardEvents(document: EventSource, sink: EventSink): () => void {
  return document.listen((event) => {
    sink.sendMessages(eventMessages(event));
    if (event.kind === "selection") sink.raiseDocumentEvent(DOCUMENT_SELECTION_CHANGED);
  });
}
