import ts from "typescript";

/** What office.js itself adds to every class: no host is asked for it. */
const OF_OFFICE_JS = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);

/** The classes of namespace Excel that a host serves, with their members, as the types of office.js declare them. */
export function excelClasses(declarations: string): Map<string, string[]> {
  const source = ts.createSourceFile("index.d.ts", declarations, ts.ScriptTarget.Latest);
  const members = new Map<string, Set<string>>();
  for (const namespace of source.statements) {
    if (!ts.isModuleDeclaration(namespace) || namespace.name.text !== "Excel") continue;
    if (!namespace.body || !ts.isModuleBlock(namespace.body)) continue;
    for (const declared of namespace.body.statements)
      if (ts.isClassDeclaration(declared) && declared.name && isServed(declared, source))
        members.set(declared.name.text, memberNames(declared, source));
  }
  return new Map([...members].map(([name, found]) => [name, [...found]]));
}

/** The request context is office.js's own side of the conversation. */
const isServed = (declared: ts.ClassDeclaration, source: ts.SourceFile): boolean =>
  declared.heritageClauses?.some((clause) => clause.getText(source).includes("ClientObject")) ?? false;

/** Overloads count once. */
const memberNames = ({ members }: ts.ClassDeclaration, source: ts.SourceFile): Set<string> =>
  new Set(
    members.flatMap(({ name }) => {
      const text = name?.getText(source);
      return text === undefined || OF_OFFICE_JS.has(text) ? [] : [text];
    }),
  );
