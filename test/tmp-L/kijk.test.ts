import { openTryOut } from "../harness/browser";
const D = { addinDir: "/tmp/kijk/dist", hostDir: "/tmp/kijk/tryout" };
test("kijk", async () => {
  for (const thema of ["licht", "donker"]) {
    const t = await openTryOut({ ...D, transport: "win32", query: { thema } });
    let n = 0;
    const foto = async (naam: string) => { await t.page.waitForTimeout(500); const el = await t.page.locator("iframe").first(); await el.screenshot({ path: `/tmp/kijk/${thema}-${String(++n).padStart(2, "0")}-${naam}.png` }); };
    const k = (name: string | RegExp) => t.pane.getByRole("button", { name, exact: typeof name === "string" }).first();
    await foto("bedragen");
    await k("Fonds").click(); await t.pane.getByRole("heading", { name: "Gemeentefonds" }).waitFor(); await foto("fonds");
    await t.pane.evaluate(() => document.querySelector("main")?.scrollTo(0, 700) ?? scrollTo(0, 700)); await foto("fonds2");
    await k("Gemeente").click(); await t.pane.getByRole("combobox", { name: "Gemeente" }).pressSequentially("enschede"); await t.pane.getByRole("option", { name: /Enschede/ }).click(); await foto("gemeente");
    await k("Bedragen").click(); await foto("bedragen2");
    await k("Plan").click(); await t.page.waitForTimeout(1500); await foto("plan");
    if (await k(/Nieuw plan/).count()) await k(/Nieuw plan/).click();
    await t.pane.getByLabel("Van", { exact: true }).selectOption("2022"); await foto("plan1");
    await k("Volgende: Beschikbaar").click(); await foto("plan2");
    await k("Volgende: Plan").click(); await k("Voorstel maken").click(); await foto("plan3");
    await k("Volgende: Controle").click(); await foto("plan4");
    await k("Meer").click(); await t.pane.getByRole("menuitem", { name: /Behoedzaam/ }).click(); await foto("behoedzaamvraag");
    await t.page.keyboard.press("Control+a"); await t.page.keyboard.type("50"); await t.page.keyboard.press("Enter"); await foto("vergelijken");
    await t.pane.getByRole("radio", { name: "Bevindingen" }).click({ force: true }); await foto("bevindingen");
    await k("Volgende: Schrijven").click(); await k("Voorbeeld").click(); await t.page.waitForTimeout(1500); await foto("voorbeeld");
    await t.close();
  }
}, 240000);
