import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // De kleur hoort op de omhulling: in hoog contrast neemt een svg alleen de kleur van zijn ouder over.
  kleur: { color: tokens.colorPaletteRedForeground1 },
  hoek: { fill: "currentColor", display: "block" },
});

/** Het hoekje dat Excel-gebruikers kennen van een cel met een opmerking. */
export function Opmerkingshoek({ className }: { className?: string }) {
  const stijl = useStyles();
  return (
    <span aria-hidden className={mergeClasses(stijl.kleur, className)}>
      <svg className={stijl.hoek} width="6" height="6" viewBox="0 0 7 7">
        <path d="M0 0h7v7z" />
      </svg>
    </span>
  );
}
