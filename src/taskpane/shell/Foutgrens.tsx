import { Component, type ReactNode } from "react";
import { Taalcontext } from "../parts/taal";
import { Vangscherm } from "./Vangscherm";

/** Vangt een fout in het venster op, zodat de gebruiker leest wat er is in plaats van een leeg vlak. */
export class Foutgrens extends Component<{ children: ReactNode }, { fout: Error | null }> {
  static override contextType = Taalcontext;
  declare context: React.ContextType<typeof Taalcontext>;
  override state: { fout: Error | null } = { fout: null };

  static getDerivedStateFromError(fout: Error) {
    return { fout };
  }

  override render() {
    const { fout } = this.state;
    if (!fout) return this.props.children;
    const { storingTitel, storingUitleg } = this.context.teksten.algemeen;
    return (
      <Vangscherm
        titel={storingTitel}
        uitleg={storingUitleg}
        details={`${fout.name}: ${fout.message}`}
        herladen
      />
    );
  }
}
