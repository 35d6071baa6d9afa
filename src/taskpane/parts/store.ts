import { useSyncExternalStore } from "react";

/** What a component needs of a store: the state, and every change of it. */
export interface Readable<State> {
  read(): State;
  subscribe(listener: () => void): () => void;
}

/** Holds the state of a part of the pane and reports every change; subclasses define what can change. */
export abstract class Store<State extends object> implements Readable<State> {
  private readonly listeners = new Set<() => void>();

  protected constructor(protected state: State) {}

  readonly read = (): State => this.state;

  /** Reports every change of the state. @returns stops reporting */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected set(state: State): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }

  protected put(change: Partial<State>): void {
    this.set({ ...this.state, ...change });
  }
}

/** The state of a store; the component renders again after every change. */
export function useStoreState<State>(store: Readable<State>): State {
  return useSyncExternalStore(store.subscribe, store.read);
}
