import type { WorkbookDocument } from "./document";
import type { Engine } from "./engine";
import { forwardEvents } from "./events";
import { CustomFunctionsBridge } from "./functions";
import type { FunctionsMetadata } from "./functionsMetadata";
import { ExcelHost } from "./host";
import { REQUIREMENTS } from "./requirements";
import { THEMES, type Transport } from "./transport/transport";
import { WacTransport } from "./transport/wac";
import { Win32Transport } from "./transport/win32";
import { speakDutch } from "./ui/dutch";
import { byId, create } from "./ui/elements";
import { download, onFileChosen, type ChosenFile } from "./ui/files";
import { mountGrid, type MountedGrid } from "./ui/grid";
import { readManifest, type AddinManifest } from "./ui/manifest";
import { showError, showLoading, showMessage } from "./ui/messages";
import { renderNoRibbon, renderRibbon } from "./ui/ribbon";
import { openXlsx } from "./xlsx/open";
import { saveXlsx } from "./xlsx/save";

declare const o_spreadsheet: Engine;

const EXAMPLE = "/werkmap/begroting.xlsx";
const NO_MANIFEST: AddinManifest = {
  name: "Invoegtoepassing",
  page: "/addin/taskpane.html",
  namespace: "POK",
  groups: [],
};

/** What tests and the curious can look at: window.pokHost. */
export interface PokHost {
  engine: Engine;
  document: WorkbookDocument;
  model: WorkbookDocument["model"];
  transport: Transport;
  functions: CustomFunctionsBridge;
  grid: MountedGrid;
  ready: boolean;
}

/** One workbook open in the page, and all that must end when another takes its place. */
class Session {
  constructor(
    readonly host: PokHost,
    private readonly endings: (() => void)[],
  ) {}

  close(): void {
    for (const end of this.endings.reverse()) end();
  }
}

export async function startTryOut(): Promise<void> {
  const tryOut = new TryOut(o_spreadsheet, new URLSearchParams(location.search));
  await tryOut.start();
}

class TryOut {
  private manifest = NO_MANIFEST;
  private metadata: FunctionsMetadata = { functions: [] };
  private session: Session | null = null;
  private markPane: (open: boolean) => void = () => undefined;

  constructor(
    private readonly engine: Engine,
    private readonly query: URLSearchParams,
  ) {}

  async start(): Promise<void> {
    speakDutch(this.engine);
    await this.readAddin();
    byId("venstersluiten").addEventListener("click", () => this.showPane(false));
    byId("opslaan").addEventListener("click", () => void this.save());
    byId("opnieuw").addEventListener("click", () => void this.openExample());
    onFileChosen((file) => void this.open(file));
    this.showPane(this.query.get("venster") !== "dicht");
    await this.openExample();
  }

  private async readAddin(): Promise<void> {
    const place = byId("invoegtoepassing");
    try {
      this.manifest = readManifest(await fetchText("/addin/manifest.xml"));
      this.markPane = renderRibbon(place, this.manifest, {
        togglePane: () => this.showPane(byId("venster").hidden),
        runFunction: (name, controlId) => this.runFunction(name, controlId),
      });
    } catch (error) {
      renderNoRibbon(place, message(error));
    }
    byId("vensternaam").textContent = this.manifest.name;
    try {
      this.metadata = JSON.parse(await fetchText("/addin/functions.json")) as FunctionsMetadata;
    } catch (error) {
      showMessage(`De functies van de invoegtoepassing ontbreken: ${message(error)}`);
    }
  }

  private async openExample(): Promise<void> {
    const address = this.query.get("werkmap") ?? EXAMPLE;
    const answer = await fetch(address);
    if (!answer.ok) return showError("De voorbeeldwerkmap ontbreekt", `${address}: ${answer.status}`);
    await this.open({
      name: address.split("/").pop() ?? "begroting.xlsx",
      bytes: new Uint8Array(await answer.arrayBuffer()),
    });
  }

  private async open(file: ChosenFile): Promise<void> {
    showLoading(true);
    try {
      const functions = new CustomFunctionsBridge(this.engine, this.metadata, this.manifest.namespace);
      const document = await openXlsx(this.engine, file.bytes, {
        fileName: file.name,
        functionNames: functions.names,
      });
      this.session?.close();
      this.session = await this.begin(document, functions);
    } catch (error) {
      showError(`“${file.name}” kan niet worden geopend`, error);
    }
    showLoading(false);
  }

  private async begin(document: WorkbookDocument, functions: CustomFunctionsBridge): Promise<Session> {
    const grid = await mountGrid(this.engine, document.model, byId("raster"));
    const transport = this.transport(
      document,
      new ExcelHost({
        document,
        functions,
        isEditingCell: () => grid.isEditing(),
        afterEditing: () => grid.whenDone(),
        pane: { isOpen: () => !byId("venster").hidden, show: (open) => this.showPane(open) },
        onUnexpected: (error) => showError("De proefwerkmap kan een verzoek niet uitvoeren", error),
      }),
    );
    const frame = create("iframe", { title: "Taakvenster" });
    const stopEvents = forwardEvents(document, transport);
    const followSelection = () => document.followSelection();
    document.model.on("update", this, followSelection);
    document.onBlocked = () =>
      showMessage("Deze cel staat op een beveiligd werkblad. Hef eerst de beveiliging op.");
    functions.send = (messages) => transport.sendMessages(messages);
    functions.onResults = throttled(() => document.recalculate());
    transport.attach(frame, this.manifest.page);
    byId("vensterinhoud").replaceChildren(frame);
    byId("bestandsnaam").textContent = document.fileName;
    window.document.title = `${document.fileName} – proefwerkmap`;
    const host: PokHost = {
      engine: this.engine,
      document,
      model: document.model,
      transport,
      functions,
      grid,
      ready: true,
    };
    const counter = setInterval(() => showCounts(host), 500);
    Object.assign(window, { pokHost: host });
    return new Session(host, [
      () => grid.destroy(),
      () => document.model.off("update", this),
      stopEvents,
      () => transport.detach(),
      () => clearInterval(counter),
      () => frame.remove(),
    ]);
  }

  private transport(document: WorkbookDocument, host: ExcelHost): Transport {
    const options = {
      locale: this.query.get("taal") ?? "nl-NL",
      documentName: document.fileName,
      requirements: REQUIREMENTS,
      theme: this.query.get("thema") === "donker" ? THEMES.dark : THEMES.light,
      settings: document.settings,
      execute: host.execute.bind(host),
    };
    return this.query.get("host") === "web" ? new WacTransport(options) : new Win32Transport(options);
  }

  private showPane(open: boolean): void {
    byId("venster").hidden = !open;
    this.markPane(open);
  }

  private runFunction(name: string, controlId: string): void {
    const heard = this.session?.host.transport.invokeCommand(name, controlId) ?? false;
    if (!heard) showMessage("De invoegtoepassing is nog niet klaar met laden. Probeer het zo nog eens.");
  }

  private async save(): Promise<void> {
    if (!this.session) return;
    const { document, functions } = this.session.host;
    try {
      download(document.fileName, await saveXlsx(document, functions.names));
    } catch (error) {
      showError("De werkmap kan niet worden opgeslagen", error);
    }
  }
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok)
    throw new Error(`${address} is niet gevonden (${answer.status}). Bouw eerst de invoegtoepassing.`);
  return answer.text();
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function throttled(action: () => void): () => void {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    setTimeout(() => {
      planned = false;
      action();
    }, 0);
  };
}

function showCounts({ transport, functions }: PokHost): void {
  const busy = functions.pending > 0 ? ` · ${functions.pending} bezig` : "";
  byId("teller").textContent =
    `${transport.stats.batches} verzoeken · ${functions.stats.results} functie-uitkomsten${busy}`;
}
