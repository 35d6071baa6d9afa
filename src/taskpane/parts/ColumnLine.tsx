import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSharedStyles } from "./styles";
import { must } from "../../sheet/must";

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) 150px",
    gap: "2px 6px",
    alignItems: "center",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  letter: { fontWeight: tokens.fontWeightSemibold },
  header: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  wide: { gridColumn: "2 / -1" },
  fixed: { gridColumn: "2 / -1", display: "flex", gap: "6px", "& > *": { flex: "1 1 0", minWidth: 0 } },
});

interface Props<Role extends string> {
  letter: string;
  header: string;
  /** What screen readers call the choice of the role. */
  name: string;
  role: Role;
  roles: readonly Role[];
  roleNames: Readonly<Record<Role, string>>;
  onRole(role: Role): void;
  reason: string;
  /** Choices that belong to the role. */
  children: ReactNode;
}

/** A column with what it is for and why; every choice can be corrected. */
export function ColumnLine<Role extends string>(props: Props<Role>) {
  const { letter, header, name, role, roles, roleNames, onRole, reason, children } = props;
  const style = useStyles();
  const shared = useSharedStyles();
  return (
    <li className={style.column}>
      <span className={style.letter}>{letter}</span>
      <span className={style.header} title={header}>
        {header || "–"}
      </span>
      <Select
        size="small"
        aria-label={name}
        value={role}
        onChange={(_, { value }) => onRole(must(roles.find((other) => other === value)))}
      >
        {roles.map((other) => (
          <option key={other} value={other}>
            {roleNames[other]}
          </option>
        ))}
      </Select>
      {children && <span className={style.fixed}>{children}</span>}
      <span className={`${shared.small} ${style.wide}`}>{reason}</span>
    </li>
  );
}
