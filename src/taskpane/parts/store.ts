import { useSyncExternalStore } from "react";

/** Holds the state of a part of the pane and reports every change; what the state does is in the class that extends it. */
export abstract class Store<State extends object> {
  private readonly listeners = new Set<() => void>();

  protected constructor(protected state: State) {}

  readonly read = (): State => this.state;

  /** Reports every change of the state. @returns stops reporting */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected put(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

/** The state of a store; the component follows every change. */
export function useStoreState<State extends object>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.read);
}
