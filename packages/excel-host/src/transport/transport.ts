import type { EventSink } from "../events";
import type { RichApiRequest, RichApiResponse } from "../richapi/server";

export interface TransportStats {
  batches: number;
  bytesIn: number;
  bytesOut: number;
}

export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export const THEMES: Readonly<Record<"light" | "dark", OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
  },
};

export interface TransportOptions {
  locale: string;
  documentName: string;
  requirements: Readonly<Record<string, string>>;
  theme: OfficeTheme;
  settings: Map<string, unknown>;
  execute: (request: RichApiRequest, flags: number) => Promise<RichApiResponse>;
}

/** One way for the genuine office.js in the pane to reach this host. */
export interface Transport extends EventSink {
  readonly stats: TransportStats;
  attach(frame: HTMLIFrameElement, pageUrl: string): void;
  detach(): void;
  /** A ribbon button of type ExecuteFunction. */
  invokeCommand(functionName: string, controlId: string): boolean;
}

/** Positions in the array Office.js sends a request in. */
export const REQUEST_BODY = 4;
export const REQUEST_FLAGS = 6;
export const EXECUTE_RICH_API = 93;

export async function executeText(
  options: TransportOptions,
  stats: TransportStats,
  body: string,
  flags: number,
): Promise<string> {
  stats.batches++;
  stats.bytesIn += body.length;
  const answer = JSON.stringify(await options.execute(JSON.parse(body) as RichApiRequest, flags));
  stats.bytesOut += answer.length;
  return answer;
}

/** Bit 0: shared runtime; bit 1: custom functions. */
export const HOST_FLAGS = 3;

export const commandSource = (controlId: string): string => JSON.stringify({ source: { id: controlId } });
