import type { WorkbookDocument } from "../document";
import type { StoredComment } from "../stored";
import { collectionMethods, serve, type ApiTable } from "../richapi/base";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../richapi/errors";
import { areaAt } from "./area";
import { HostCollection, HostObject } from "./hostObject";
import { Range } from "./range";

export class CommentCollection extends HostCollection<Comment> {
  static readonly table: ApiTable<CommentCollection> = serve(this, {
    name: "CommentCollection",
    methods: {
      ...collectionMethods,
      add: (c, cell: unknown, content: unknown) => c.add(cell, content),
      getItemByCell: (c, cell: unknown) => c.byCell(cell),
    },
    events: ["Added", "Changed", "Deleted"],
  });
  readonly table = CommentCollection.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string | null,
  ) {
    super(doc);
  }

  items(): Comment[] {
    const here = this.doc.comments.filter(
      (comment) => this.sheetId === null || comment.sheetId === this.sheetId,
    );
    return here.map((comment) => new Comment(this.doc, comment.id));
  }

  private cell(given: unknown): { sheetId: string; col: number; row: number } {
    const { sheetId, zone } = areaAt(
      this.doc,
      given,
      this.sheetId ?? this.doc.getters.getActiveSheetId(),
      "CommentCollection",
    );
    if (zone.left !== zone.right || zone.top !== zone.bottom) throw invalidArgument("CommentCollection.add");
    return { sheetId, col: zone.left, row: zone.top };
  }

  private at(given: unknown): StoredComment | undefined {
    const { sheetId, col, row } = this.cell(given);
    return this.doc.comments.find(
      (comment) => comment.sheetId === sheetId && comment.col === col && comment.row === row,
    );
  }

  private byCell(given: unknown): Comment {
    const found = this.at(given);
    if (!found) throw itemNotFound("CommentCollection.getItemByCell");
    return new Comment(this.doc, found.id);
  }

  private add(given: unknown, content: unknown): Comment {
    if (typeof content !== "string" || content === "") throw invalidArgument("CommentCollection.add");
    if (this.at(given)) throw itemAlreadyExists("CommentCollection.add");
    const id = this.doc.newId("opm");
    this.doc.comments.push({
      id,
      ...this.cell(given),
      content,
      author: "Gebruiker",
      created: new Date().toISOString(),
      resolved: false,
    });
    return new Comment(this.doc, id);
  }
}

class Comment extends HostObject {
  static readonly table: ApiTable<Comment> = serve(this, {
    name: "Comment",
    properties: {
      authorName: { get: (c) => c.stored.author },
      content: {
        get: (c) => c.stored.content,
        set: (c, content: string) => void (c.stored.content = content),
      },
      contentType: { get: () => "Plain" },
      creationDate: { get: (c) => c.stored.created },
      id: { get: (c) => c.id },
      resolved: {
        get: (c) => c.stored.resolved,
        set: (c, resolved: boolean) => void (c.stored.resolved = resolved),
      },
    },
    methods: { delete: (c) => c.remove(), getLocation: (c) => c.location() },
  });
  readonly table = Comment.table;

  constructor(
    doc: WorkbookDocument,
    private readonly commentId: string,
  ) {
    super(doc);
  }

  override get id(): string {
    return this.commentId;
  }

  private get stored(): StoredComment {
    const found = this.doc.comments.find((comment) => comment.id === this.commentId);
    if (!found) throw itemNotFound("Comment");
    return found;
  }

  private location(): Range {
    const { sheetId, col, row } = this.stored;
    return new Range(this.doc, sheetId, { left: col, right: col, top: row, bottom: row });
  }

  private remove(): void {
    this.doc.comments.splice(this.doc.comments.indexOf(this.stored), 1);
  }
}
