import { mkdirSync, writeFileSync, appendFileSync } from "node:fs";
import { openTryOut, type TryOut, type TryOutOptions } from "../harness/browser";
export * from "../e2e/handelingen";
export const UIT = "/tmp/proef/uit";
export async function maak(naam: string, opties: TryOutOptions = {}) {
  mkdirSync(`${UIT}/${naam}`, { recursive: true });
  const log = `${UIT}/${naam}/log.txt`;
  writeFileSync(log, "");
  const t = await openTryOut({ addinDir: "/tmp/proef/dist", hostDir: "/tmp/proef/host", transport: "win32", viewport: { width: 1100, height: 1500 }, ...opties });
  t.page.setDefaultTimeout(5000);
  let n = 0;
  let vorige = "";
  const zeg = (s: unknown) => appendFileSync(log, (typeof s === "string" ? s : JSON.stringify(s, null, 0)) + "\n");
  const tekst = () => t.pane.evaluate(() => document.body.innerText);
  const stap = async (wat: string, fn: () => Promise<unknown>, opt: { wacht?: number; vol?: boolean; foto?: boolean } = {}) => {
    n++;
    const t0 = Date.now();
    zeg(`\n===== ${n}. ${wat}`);
    try {
      const r = await fn();
      if (r !== undefined) zeg("-> " + (typeof r === "string" ? r : JSON.stringify(r)));
    } catch (e) { zeg("!! " + String(e).slice(0, 700)); }
    await t.page.waitForTimeout(opt.wacht ?? 500);
    const nu = await tekst();
    const focus = await t.pane.evaluate(() => { const a = document.activeElement as HTMLElement; return `${a?.tagName} ${a?.getAttribute("aria-label") ?? (a?.id || "")} ${(a?.innerText ?? "").slice(0, 50)} overflowX=${document.documentElement.scrollWidth - document.documentElement.clientWidth}`; });
    zeg(`(${Date.now() - t0} ms; focus: ${focus.replace(/\n/g, " ")})`);
    if (nu !== vorige) {
      const oud = new Set(vorige.split("\n"));
      zeg(opt.vol ? nu : nu.split("\n").filter((r) => !oud.has(r)).map((r) => "+ " + r).join("\n"));
    } else zeg("(tekst ongewijzigd)");
    vorige = nu;
    if (opt.foto !== false) { const f = `${UIT}/${naam}/${String(n).padStart(2, "0")}`; await t.page.screenshot({ path: `${f}.png` }); const v = t.page.viewportSize()!; await t.page.screenshot({ path: `${f}p.png`, clip: { x: v.width - 352, y: 120, width: 352, height: v.height - 120 } }); }
    if (t.errors.length) zeg("ERRORS " + JSON.stringify(t.errors));
  };
  return { t, stap, zeg, tekst };
}
export type Proef = Awaited<ReturnType<typeof maak>>;
import ExcelJS from "exceljs";
import path from "node:path";
export const MAP = "/tmp/proef/bestanden";
export async function rommelboek() {
  mkdirSync(MAP, { recursive: true });
  const b = new ExcelJS.Workbook();
  const s = b.addWorksheet("Werkblad circulaire");
  s.mergeCells("B2:H2"); s.getCell("B2").value = "POK-middelen Haarlem – bron: meicirculaire 2026, bijlage 4 (door Piet, nog nakijken!)";
  s.getCell("B3").value = "(x € 1.000, tenzij anders vermeld)";
  s.getRow(5).values = [null, "", "Omschrijving", "kanaal", "raming 2025", "2026", "2027*", "Opmerking"];
  s.getRow(6).values = [null, "AL 1", "Digitale dienstverlening / IDO", "DU", 310, 312.4, 315, "via bieb"];
  s.getRow(7).values = [null, "AL 2", "Rechtsbescherming", "AU", "€ 221,50", "225", "-", null];
  s.getRow(8).values = [null, "AL 3", "Systeemleren", "AU", 44, "n.t.b.", "PM", null];
  s.getRow(9).values = [null, "AL 3", "Systeemleren (SV)", "DU", 11, null, 0, null];
  s.getRow(10).values = [null, "", "Subtotaal", "", 586.5, 537.4, 315, null];
  s.getRow(12).values = [null, "AL 4", "Wijkteams", "AU", 402, { formula: "E12*1.1111" , result: 446.6622 }, 446, "zie mail"];
  s.getRow(13).values = [null, "AL 7", "Risicovol verward gedrag", "DU", 285.029, 285.029, "285.029", null];
  s.getRow(15).values = [null, "", "Totaal", "", 1273.529, 1269.0912, 761, null];
  s.getCell("B17").value = "* onder voorbehoud";
  const p = b.addWorksheet("Begroting"); p.getCell("A1").value = "Leeg blad";
  await b.xlsx.writeFile(path.join(MAP, "rommel.xlsx"));
}
export async function bestanden() {
  mkdirSync(MAP, { recursive: true });
  const w = (n: string, s: string | Buffer) => writeFileSync(path.join(MAP, n), s);
  w("haarlem.csv", `Gemeente;Actielijn;Jaar;Kanaal;Bedrag\r\nHaarlem;1;2026;DU;"€ 1.234,5"\r\nHaarlem;2;2026;AU;€ 2.000\r\nHaarlem;4;2026;AU;€ 1.234.567,89\r\nHaarlem;4;2027;AU;1.250\r\nHaarlem;7;2026;DU;285.029\r\nHaarlem;7;2027;DU;-\r\n`);
  w("latin1.csv", Buffer.from("Actielijn;2025;2026\r\nAL6 Toekomstscenario kind- en gezinsbescherming \x80;\x80 1.234,5;\x80 2.000,00\r\n", "latin1"));
  w("ander.csv", `Gemeente;Actielijn;Jaar;Bedrag\r\nZaanstad;4;2026;1000\r\nZaanstad;2;2026;500\r\n`);
  w("ander-zonder.csv", `Overzicht gemeente Zaanstad\r\nActielijn;2026\r\n4;1000\r\n`);
  w("leeg.csv", ""); w("brief.txt", "Geachte heer, mevrouw,\n\nHierbij de stukken.\n"); w("foto.xlsx", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])); w("oud.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  w("stuk.pdf", "%PDF-1.4\n%...");
  const b = new ExcelJS.Workbook();
  b.addWorksheet("Toelichting").getCell("A1").value = "Dit is de toelichting.";
  const u = b.addWorksheet("Haarlem 2025"); u.addRow(["Actielijn", "2025", "2026"]); u.addRow(["Wijkteams", 402000, 446000]); u.addRow(["Robuuste rechtsbescherming", 221000, 225000]);
  const v = b.addWorksheet("Zandvoort"); v.addRow(["Actielijn", "2025", "2026"]); v.addRow(["Wijkteams", 40200, 44600]);
  const x = b.addWorksheet("Verborgen"); x.state = "hidden"; x.addRow(["Actielijn", "2026"]); x.addRow(["Wijkteams", 1]);
  await b.xlsx.writeFile(path.join(MAP, "meer-bladen.xlsx"));
}
