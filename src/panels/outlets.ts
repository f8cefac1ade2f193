/** What became of something that was to leave the screen, and where it went, if it has an address. */
export interface Sent {
  readonly text: string;
  readonly href: string | null;
}

/** By which ways a view may leave the screen: those that the shell has. A way that is absent is not offered; a stand has none. */
export interface Outlets {
  /** Keeps a file on the reader's device. */
  readonly save?: (name: string, content: Blob) => void;
  /** Opens the ways to hand on what is shown: its address, a code, a citation. */
  readonly share?: () => void;
  readonly print?: () => void;
  /** Puts what is shown into a briefing kept on this device. */
  readonly brief?: () => Promise<Sent>;
}
