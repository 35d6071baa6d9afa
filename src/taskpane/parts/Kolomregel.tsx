import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useGedeeldeStijlen } from "./stijlen";

const useStyles = makeStyles({
  kolom: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr) 150px",
    gap: "2px 6px",
    alignItems: "center",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  letter: { fontWeight: tokens.fontWeightSemibold },
  kop: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  breed: { gridColumn: "2 / -1" },
  vast: { gridColumn: "2 / -1", display: "flex", gap: "6px", "& > *": { flex: "1 1 0", minWidth: 0 } },
});

interface Props<Rol extends string> {
  letter: string;
  kop: string;
  /** Waaraan voorleessoftware de keuze van de rol herkent. */
  naam: string;
  rol: Rol;
  rollen: readonly Rol[];
  rolnamen: Readonly<Record<Rol, string>>;
  bijRol(rol: Rol): void;
  reden: string;
  /** Keuzes die bij de rol horen. */
  children: ReactNode;
}

/** Een kolom met waarvoor zij dient en waarom; elke keuze is te verbeteren. */
export function Kolomregel<Rol extends string>(props: Props<Rol>) {
  const { letter, kop, naam, rol, rollen, rolnamen, bijRol, reden, children } = props;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  return (
    <li className={stijl.kolom}>
      <span className={stijl.letter}>{letter}</span>
      <span className={stijl.kop} title={kop}>
        {kop || "–"}
      </span>
      <Select
        size="small"
        aria-label={naam}
        value={rol}
        onChange={(_, { value }) => bijRol(rollen.find((ander) => ander === value)!)}
      >
        {rollen.map((ander) => (
          <option key={ander} value={ander}>
            {rolnamen[ander]}
          </option>
        ))}
      </Select>
      {children && <span className={stijl.vast}>{children}</span>}
      <span className={`${gedeeld.klein} ${stijl.breed}`}>{reden}</span>
    </li>
  );
}
