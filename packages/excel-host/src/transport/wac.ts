import {
  EXECUTE_RICH_API,
  HOST_FLAGS,
  REQUEST_BODY,
  REQUEST_FLAGS,
  commandSource,
  executeText,
  type Transport,
  type TransportOptions,
  type TransportStats,
} from "./transport";

interface WireMessage {
  _actionName: string;
  _actionType?: number;
  _conversationId: string;
  _correlationId: number;
  _data?: {
    DdaMethod?: { DispatchId: number };
    ArrayData?: unknown[];
    [key: string]: unknown;
  };
}

const SUBSCRIBE = 1;
const UNSUBSCRIBE = 2;
const REPLY = 0;
const EVENT = 1;
const SAVE_SETTINGS = 10;
/** Names of older document events in the conversation. */
const DOCUMENT_EVENTS: Readonly<Record<number, string>> = { 2: "documentSelectionChanged" };

/** Excel on the web: the frame's name says who hosts it, everything after that is postMessage. */
export class WacTransport implements Transport {
  readonly stats: TransportStats = { batches: 0, bytesIn: 0, bytesOut: 0 };
  private readonly conversation = `pok-${Math.random().toString(36).slice(2)}`;
  private readonly subscriptions = new Map<string, WireMessage>();
  private frame: HTMLIFrameElement | null = null;
  private readonly receive = (event: MessageEvent): void => void this.onMessage(event);

  constructor(private readonly options: TransportOptions) {}

  attach(frame: HTMLIFrameElement, pageUrl: string): void {
    this.subscriptions.clear();
    this.frame = frame;
    frame.name = JSON.stringify({
      baseFrameName: this.conversation,
      hostInfo: `Excel$Web$16.00$${this.options.locale}$telemetry$$disableLogging$${HOST_FLAGS}`,
      xdmInfo: [this.conversation, "pok-addin", `${location.origin}/`].join("|"),
      serializerVersion: 1,
      flights: "[]",
    });
    addEventListener("message", this.receive);
    frame.src = pageUrl;
  }

  detach(): void {
    removeEventListener("message", this.receive);
    this.subscriptions.clear();
    this.frame = null;
  }

  private async onMessage(event: MessageEvent): Promise<void> {
    if (
      event.source !== this.frame?.contentWindow ||
      event.origin !== location.origin ||
      typeof event.data !== "string"
    )
      return;
    const message = parse(event.data);
    if (message?._conversationId !== this.conversation) return;
    if (message._actionType === SUBSCRIBE) this.subscriptions.set(message._actionName, message);
    if (message._actionType === UNSUBSCRIBE) this.subscriptions.delete(message._actionName);
    const isEvent = message._actionType === SUBSCRIBE || message._actionType === UNSUBSCRIBE;
    this.post(message, isEvent ? { Error: 0 } : await this.answer(message), REPLY);
  }

  private post(to: WireMessage, data: unknown, responseType: number): void {
    const text = JSON.stringify({
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    });
    this.frame?.contentWindow?.postMessage(text, location.origin);
  }

  private async answer(message: WireMessage): Promise<unknown> {
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return this.context();
    const { DdaMethod, ArrayData = [] } = message._data ?? {};
    if (message._actionName !== "executeMethod") return { Error: 0 };
    if (DdaMethod?.DispatchId === EXECUTE_RICH_API) {
      const body = await executeText(
        this.options,
        this.stats,
        String(ArrayData[REQUEST_BODY]),
        Number(ArrayData[REQUEST_FLAGS] ?? 0),
      );
      return { Error: 0, Version: 1, Data: [200, [], body] };
    }
    if (DdaMethod) this.keepSettings(message);
    return { Error: 0, Version: 1 };
  }

  private keepSettings({ _data }: WireMessage): void {
    const saved = Object.values(_data ?? {}).find(
      (value) => Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2),
    );
    if (_data?.DdaMethod?.DispatchId !== SAVE_SETTINGS && !saved) return;
    const { settings } = this.options;
    settings.clear();
    for (const [key, value] of (saved ?? []) as [string, string][]) settings.set(key, JSON.parse(value));
  }

  private context(): object {
    const { locale, documentName, requirements, settings } = this.options;
    return {
      _id: "pok-addin",
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentName,
      _clientMode: 1,
      _settings: [...settings].map(([key, value]) => [key, JSON.stringify(value)]),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "",
      _appInstanceId: "pok-addin",
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: "16.0.0.0",
      _appDomains: [location.origin],
      _addinName: "POK",
      _initialDisplayMode: 2,
    };
  }

  sendMessages(entries: unknown[][]): boolean {
    return this.raise("richApiMessage", { ArrayData: entries });
  }

  raiseDocumentEvent(dispatchId: number): void {
    const name = DOCUMENT_EVENTS[dispatchId];
    if (name) this.raise(name, {});
  }

  invokeCommand(functionName: string, controlId: string): boolean {
    return this.raise("appCommandInvoked", [controlId, functionName, commandSource(controlId)]);
  }

  private raise(event: string, data: unknown): boolean {
    const subscription = this.subscriptions.get(event);
    if (subscription) this.post(subscription, data, EVENT);
    return subscription !== undefined;
  }
}

function parse(text: string): WireMessage | null {
  try {
    return JSON.parse(text) as WireMessage;
  } catch {
    return null;
  }
}
