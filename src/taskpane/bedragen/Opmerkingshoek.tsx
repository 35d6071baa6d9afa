import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ hoek: { fill: "currentColor", color: tokens.colorPaletteRedForeground1, display: "block" } });

/** Het hoekje dat Excel-gebruikers kennen van een cel met een opmerking. */
export function Opmerkingshoek({ className }: { className?: string }) {
  const stijl = useStyles();
  return (
    <span aria-hidden className={className}>
      <svg className={stijl.hoek} width="7" height="7" viewBox="0 0 7 7">
        <path d="M0 0h7v7z" />
      </svg>
    </span>
  );
}
