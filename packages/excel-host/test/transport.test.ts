/** @jest-environment jsdom */
import type { RichApiRequest } from "../src/richapi/server";
import { THEMES, type TransportOptions } from "../src/transport/transport";
import { WacTransport } from "../src/transport/wac";
import { Win32Transport } from "../src/transport/win32";

const executed: [RichApiRequest, number][] = [];
const options = (): TransportOptions => ({
  locale: "nl-NL",
  documentName: "begroting.xlsx",
  requirements: { ExcelApi: "1.14" },
  theme: THEMES.dark,
  settings: new Map<string, unknown>([["a", 1]]),
  execute: async (request, flags) => {
    executed.push([request, flags]);
    return { Results: [{ ActionId: 1, Value: "antwoord" }] };
  },
});
const request = ["", "POST", "ProcessQuery", [], '{"Actions":[]}', 0, 64];

beforeEach(() => void executed.splice(0));

describe("Excel for Windows", () => {
  test("a request reaches the host with its flags, and is counted", async () => {
    const transport = new Win32Transport(options());
    const answer = await transport.bridge().execute(request);
    expect(JSON.parse(answer)).toEqual({ Results: [{ ActionId: 1, Value: "antwoord" }] });
    expect(executed).toEqual([[{ Actions: [] }, 64]]);
    expect(transport.stats.batches).toBe(1);
  });

  test("messages and commands go to the handlers the pane registered", () => {
    const transport = new Win32Transport(options());
    const heard: unknown[] = [];
    expect(transport.sendMessages([[1]])).toBe(false);
    transport.bridge().register(33, (entries) => heard.push(entries));
    transport.bridge().register(39, (entries) => heard.push(entries));
    expect(transport.sendMessages([[1]])).toBe(true);
    expect(transport.invokeCommand("doen", "Knop")).toBe(true);
    expect(heard).toEqual([[[1]], ["Knop", "doen", '{"source":{"id":"Knop"}}']]);
  });

  test("settings and theme", () => {
    const given = options();
    const bridge = new Win32Transport(given).bridge();
    expect(bridge.readSettings()).toEqual([["a", "1"]]);
    bridge.writeSettings([["b", '{"x":2}']]);
    expect([...given.settings]).toEqual([["b", { x: 2 }]]);
    expect(JSON.parse(bridge.theme)).toMatchObject({ bodyForegroundColor: 0xffffff });
  });
});

describe("Excel on the web", () => {
  const start = () => {
    const transport = new WacTransport(options());
    const frame = document.createElement("iframe");
    document.body.append(frame);
    transport.attach(frame, "about:blank");
    const posted: Record<string, unknown>[] = [];
    frame.contentWindow!.postMessage = ((text: string) =>
      void posted.push(JSON.parse(text) as Record<string, unknown>)) as never;
    const { baseFrameName } = JSON.parse(frame.name) as { baseFrameName: string };
    const say = async (message: object, source: Window | null = frame.contentWindow) => {
      const data = JSON.stringify({ _conversationId: baseFrameName, _correlationId: 1, ...message });
      dispatchEvent(new MessageEvent("message", { data, origin: location.origin, source }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    return { transport, frame, posted, say };
  };

  test("tells the pane where it is, and carries out its requests", async () => {
    const { posted, say } = start();
    await say({ _actionName: "ContextActivationManager_getAppContextAsync" });
    await say({ _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 93 }, ArrayData: request } });
    expect(posted[0]!._data).toMatchObject({
      _appUILocale: "nl-NL",
      _docUrl: "begroting.xlsx",
      _settings: [["a", "1"]],
    });
    expect(posted[1]!._data).toMatchObject({
      Error: 0,
      Data: [200, [], '{"Results":[{"ActionId":1,"Value":"antwoord"}]}'],
    });
    expect(executed[0]![1]).toBe(64);
  });

  test("sends events only to who asked for them, and listens to no one else", async () => {
    const { transport, posted, say } = start();
    expect(transport.sendMessages([[1]])).toBe(false);
    await say({ _actionName: "richApiMessage", _actionType: 1 });
    expect(transport.sendMessages([[1]])).toBe(true);
    expect(posted.at(-1)).toMatchObject({
      _actionName: "richApiMessage",
      _data: { ArrayData: [[1]] },
      _responseType: 1,
    });
    const count = posted.length;
    await say(
      { _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 93 }, ArrayData: request } },
      window,
    );
    expect(posted).toHaveLength(count);
    transport.detach();
    await say({ _actionName: "ContextActivationManager_getAppContextAsync" });
    expect(posted).toHaveLength(count);
  });
});
