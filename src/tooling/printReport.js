// @ts-check

const EURO = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  maximumFractionDigits: 2,
  minimumFractionDigits: 0,
});
const count = (/** @type {number} */ n, /** @type {string} */ one, /** @type {string} */ more) =>
  `${n} ${n === 1 ? one : more}`;

/** Rows below each other, with as many spaces as the widest cell needs. @param {string[][]} rows */
function table(rows) {
  const widths = rows[0]?.map((_, k) => Math.max(...rows.map((row) => row[k]?.length ?? 0))) ?? [];
  return rows.map((row) => `    ${row.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join("  ")}`.trimEnd());
}

/** A report for a reader, in Dutch. @param {import("../work/check/fileReport").FileReport} report */
function printReport({ file, plans, amounts }) {
  const lines = [file];
  if (plans?.length === 0) lines.push("  Geen plan gevonden.");
  for (const plan of plans ?? []) {
    const read = plan.lines.filter(({ total }) => !total).length;
    const unit = plan.unit === null ? "onbekend" : EURO.format(plan.unit);
    lines.push(
      `  Plan op ${plan.sheet}!${plan.range}: ${count(read, "bedrag", "bedragen")} gelezen, eenheid ${unit}`,
    );
    if (plan.waiting > 0)
      lines.push(`    Wacht op uw antwoord: ${count(plan.waiting, "bevinding", "bevindingen")}`);
    else if (plan.findings.length === 0) lines.push("    akkoord");
    lines.push(
      ...table(
        plan.findings.map(({ severity, code, cells, text }) => [severity, code, cells.join(", "), text]),
      ),
    );
    lines.push(...plan.questions.map(({ text }) => `    vraag  ${text}`));
    lines.push(
      ...plan.unread.map(({ cell, text, reason }) => `    niet gelezen  ${cell} ${text}: ${reason}`),
    );
  }
  if (amounts && amounts.rows.length > 0) {
    lines.push(`  Eigen bedragen: ${count(amounts.rows.length, "bedrag", "bedragen")}`);
    lines.push(
      ...table(
        amounts.rows.map(({ cell, actielijn, jaar, kanaal, euro }) => [
          cell,
          `actielijn ${actielijn}`,
          String(jaar),
          kanaal,
          EURO.format(euro),
        ]),
      ),
    );
    lines.push(...amounts.refused.map(({ cell, reason }) => `    afgekeurd  ${cell}: ${reason}`));
    lines.push(...amounts.questions.map(({ text }) => `    vraag  ${text}`));
  }
  return lines.join("\n");
}

module.exports = { printReport };
