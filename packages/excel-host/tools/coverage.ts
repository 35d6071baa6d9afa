import type { ServedClass } from "../src/richapi/base";

/** Members that only travel: office.js asks for them on behalf of the member named here, or of none in particular. */
const ON_THE_WIRE: Readonly<Record<string, string | null>> = {
  "Range._validateArraySize": null,
  "Worksheet.gridlines": "showGridlines",
  "WorksheetCollection._RegisterEventNameChanged": "onNameChanged",
  "WorksheetCollection._UnregisterEventNameChanged": "onNameChanged",
};

/** Events whose name on the wire is not the one in the types. */
const EVENTS: Readonly<Record<string, string>> = { DataChanged: "onChanged" };

export interface Coverage {
  name: string;
  /** Those Excel has as well, by name. */
  served: string[];
  /** Those Excel has not; a class that Excel has not is a stranger as a whole. */
  strangers: string[];
  total: number;
}

/** What Excel's types call the members a class of the host serves. */
function publicMembers({ name, isCollection, members, events }: ServedClass): string[] {
  const named = members.flatMap((member) => {
    const known = ON_THE_WIRE[`${name}.${member}`];
    return known === undefined ? [member] : known === null ? [] : [known];
  });
  const all = [
    ...named,
    ...events.map((event) => EVENTS[event] ?? `on${event}`),
    ...(isCollection ? ["items"] : []),
  ];
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, "en"));
}

/** @param excel the classes of Excel with their members */
export function coverage(
  excel: ReadonlyMap<string, readonly string[]>,
  host: readonly ServedClass[],
): Coverage[] {
  const rows = host.map((one): Coverage => {
    const known = excel.get(one.name) ?? [];
    const members = publicMembers(one);
    return {
      name: one.name,
      served: members.filter((member) => known.includes(member)),
      strangers: members.filter((member) => !known.includes(member)),
      total: known.length,
    };
  });
  const names = new Set(host.map(({ name }) => name));
  const others = [...excel].filter(([name]) => !names.has(name));
  return [
    ...rows,
    ...others.map(([name, members]) => ({ name, served: [], strangers: [], total: members.length })),
  ].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** What the host serves and Excel has not, as Class.member. */
export const strangers = (rows: readonly Coverage[]): string[] =>
  rows.flatMap(({ name, strangers }) => strangers.map((member) => `${name}.${member}`));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Rows are as long as they need be, so prettier stays out of the table. */
export function asMarkdown(rows: readonly Coverage[]): string {
  const some = rows.filter(({ served }) => served.length > 0);
  const none = rows.filter(({ served }) => served.length === 0);
  const served = sum(some.map((row) => row.served.length));
  const total = sum(rows.map((row) => row.total));
  return `# Excel's object model in this host

Made by \`npm run coverage -w excel-host\` from the types of office.js and from what the classes in \`src/model\` serve; a test
fails when it is out of date. Not counted is what office.js does by itself (\`load\`, \`set\`, \`toJSON\`, …). An event that is
served can be registered; which of them are raised, the README tells. What is not served fails with
\`NotImplementedInHost\`.

The host serves ${served} of ${total} members, in ${some.length} of ${rows.length} classes.

<!-- prettier-ignore-start -->
| Class | Members | Served |
| --- | --- | --- |
${some.map((row) => `| ${row.name} | ${row.served.length} of ${row.total} | ${row.served.join(", ")} |`).join("\n")}
<!-- prettier-ignore-end -->

Nothing is served of these ${none.length} classes: ${none.map(({ name }) => name).join(", ")}.
`;
}
