import {
  HOST_FLAGS,
  REQUEST_BODY,
  REQUEST_FLAGS,
  commandSource,
  executeText,
  type OfficeTheme,
  type Transport,
  type TransportOptions,
  type TransportStats,
} from "./transport";

const EVENT = { richApiMessage: 33, appCommandInvoked: 39 } as const;

type Handler = (entries: unknown[]) => void;

/** What shim-win32.js, in the pane, asks of this window: the desktop's side of window.external. */
interface Win32Bridge {
  readonly locale: string;
  readonly flags: number;
  readonly documentName: string;
  readonly requirements: string;
  readonly theme: string;
  readSettings(): [string, string][];
  writeSettings(entries: [string, string][]): void;
  execute(request: unknown[]): Promise<string>;
  register(eventId: number, handler: Handler): void;
  unregister(eventId: number): void;
}

/** Excel for Windows: office.js talks through window.external, which the injected shim provides. */
export class Win32Transport implements Transport {
  readonly stats: TransportStats = { batches: 0, bytesIn: 0, bytesOut: 0 };
  private readonly handlers = new Map<number, Handler>();

  constructor(private readonly options: TransportOptions) {}

  attach(frame: HTMLIFrameElement, pageUrl: string): void {
    this.handlers.clear();
    Object.assign(window, { pokWin32Bridge: this.bridge() });
    frame.src = `${pageUrl}${pageUrl.includes("?") ? "&" : "?"}host=win32`;
  }

  detach(): void {
    this.handlers.clear();
  }

  bridge(): Win32Bridge {
    const { locale, documentName, requirements, theme, settings } = this.options;
    return {
      locale,
      documentName,
      flags: HOST_FLAGS,
      requirements: JSON.stringify(requirements),
      theme: JSON.stringify(themeNumbers(theme)),
      readSettings: () => [...settings].map(([key, value]) => [key, JSON.stringify(value)]),
      writeSettings: (entries) => {
        settings.clear();
        for (const [key, value] of entries) settings.set(key, JSON.parse(value));
      },
      execute: (request) =>
        executeText(
          this.options,
          this.stats,
          String(request[REQUEST_BODY]),
          Number(request[REQUEST_FLAGS] ?? 0),
        ),
      register: (eventId, handler) => void this.handlers.set(eventId, handler),
      unregister: (eventId) => void this.handlers.delete(eventId),
    };
  }

  sendMessages(entries: unknown[][]): boolean {
    const handler = this.handlers.get(EVENT.richApiMessage);
    handler?.(entries);
    return handler !== undefined;
  }

  raiseDocumentEvent(dispatchId: number): void {
    this.handlers.get(dispatchId)?.([]);
  }

  invokeCommand(functionName: string, controlId: string): boolean {
    const handler = this.handlers.get(EVENT.appCommandInvoked);
    handler?.([controlId, functionName, commandSource(controlId)]);
    return handler !== undefined;
  }
}

/** Windows gives colours as numbers. */
const themeNumbers = (theme: OfficeTheme): Record<string, number> =>
  Object.fromEntries(
    Object.entries(theme).map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)]),
  );
