/** What the windows of one talk must agree on. */
export interface TalkState {
  /** Which scene of those shown, from 0. */
  readonly scene: number;
  readonly screen: 'scene' | 'black' | 'white';
}

export type TalkRole = 'audience' | 'presenter';

/** One message between windows of a talk. */
interface Message {
  readonly talk: string;
  readonly from: string;
  readonly role: TalkRole;
  /** Only windows that tell a state send one; the higher number is the later state, whoever sends it. */
  readonly seq: number;
  readonly by: string;
  readonly state: TalkState;
  /** Which presenter leads; null where none does. */
  readonly leader: string | null;
  /** The number of takeovers: the higher one holds. */
  readonly claim: number;
  readonly kind: 'hello' | 'state' | 'bye';
}

/** A way to the other windows; each message may come by several, late or twice. */
export interface Wire {
  send(message: unknown): void;
  /** Calls back with what comes; gives a function that stops it. */
  listen(hear: (message: unknown) => void): () => void;
}

/** Time as a link needs it, so that a test can hold it. */
export interface LinkTime {
  now(): number;
  every(milliseconds: number, act: () => void): () => void;
}

export interface TalkLinkOptions {
  /** Names the talk; windows of other talks are not heard. */
  readonly talk: string;
  readonly role: TalkRole;
  readonly wires: readonly Wire[];
  readonly start: TalkState;
  readonly id?: string;
  readonly time?: LinkTime;
  /** Told when another window has moved the talk. */
  readonly onmove?: (state: TalkState) => void;
}

/** How often a presenter asks after the audience, and after how long without an answer it counts as gone; milliseconds. */
const BEAT = 800;
const GONE = 2500;

const REAL: LinkTime = {
  now: () => performance.now(),
  every(milliseconds, act) {
    const timer = setInterval(act, milliseconds);
    return () => clearInterval(timer);
  },
};

/**
 * Keeps the windows of a talk at one scene, without a server. Every window may move it; the higher number wins, so that a late message
 * never turns it back. A window that comes (again) asks and is told. Answers come with the message and not by a clock, so a window that
 * is covered, or whose timers are slowed, follows all the same.
 */
export class TalkLink {
  readonly id: string;
  readonly role: TalkRole;
  readonly #talk: string;
  readonly #wires: readonly Wire[];
  readonly #time: LinkTime;
  readonly #moved: (state: TalkState) => void;
  readonly #stops: (() => void)[] = [];
  #state: TalkState = $state.raw({ scene: 0, screen: 'scene' });
  #seq = 0;
  #by = '';
  #leader: string | null = $state(null);
  #claim = 0;
  #others: Readonly<Record<string, { role: TalkRole; heard: number }>> = $state.raw({});

  constructor({ talk, role, wires, start, id = idOfWindow(), time = REAL, onmove = () => undefined }: TalkLinkOptions) {
    this.id = id;
    this.role = role;
    this.#talk = talk;
    this.#wires = wires;
    this.#time = time;
    this.#moved = onmove;
    this.#state = start;
    for (const wire of wires) this.#stops.push(wire.listen((message) => this.#hear(message)));
    this.#send('hello');
    this.#stops.push(
      time.every(BEAT, () => {
        if (role === 'presenter') this.#send('hello');
        this.#forget();
      }),
    );
    if (role === 'presenter' && this.#leader === null) this.#lead(false);
  }

  get state(): TalkState {
    return this.#state;
  }

  /** Whether another window of the other role answers. */
  get connected(): boolean {
    return Object.values(this.#others).some(({ role }) => role !== this.role);
  }

  /** Whether another presenter leads, so that this one only looks on. */
  get led(): boolean {
    return this.role === 'presenter' && this.#leader !== null && this.#leader !== this.id;
  }

  /** Moves the talk, here and everywhere; a presenter that only looks on moves nothing. */
  tell(patch: Partial<TalkState>): void {
    if (this.led) return;
    this.#state = { ...this.#state, ...patch };
    this.#seq += 1;
    this.#by = this.id;
    this.#send('state');
  }

  /** Leads from now on; the presenter that led until now is told. */
  takeOver(): void {
    this.#lead(true);
  }

  /** Says goodbye, as a page does that is reloaded or left. */
  leave(): void {
    this.#send('bye');
  }

  close(): void {
    this.leave();
    for (const stop of this.#stops) stop();
  }

  #lead(always: boolean): void {
    if (!always && this.#leader !== null) return;
    this.#claim += always || this.#claim === 0 ? 1 : 0;
    this.#leader = this.id;
    this.#send('state');
  }

  #send(kind: Message['kind']): void {
    const message: Message = {
      talk: this.#talk,
      from: this.id,
      role: this.role,
      seq: this.#seq,
      by: this.#by,
      state: this.#state,
      leader: this.#leader,
      claim: this.#claim,
      kind,
    };
    for (const wire of this.#wires) wire.send(message);
  }

  #hear(heard: unknown): void {
    const message = heard as Partial<Message> | null;
    if (message?.talk !== this.#talk || typeof message.from !== 'string' || message.from === this.id) return;
    const { from, role, kind, seq = 0, by = '', state, leader = null, claim = 0 } = message as Message;
    if (kind === 'bye') {
      const { [from]: gone, ...others } = this.#others;
      this.#others = gone ? others : this.#others;
      if (this.#leader === from) {
        this.#leader = null;
        if (this.role === 'presenter') this.#lead(true);
      }
      return;
    }
    this.#others = { ...this.#others, [from]: { role, heard: this.#time.now() } };
    if (seq > this.#seq || (seq === this.#seq && seq > 0 && by > this.#by)) {
      this.#seq = seq;
      this.#by = by;
      this.#state = state;
      this.#moved(state);
    }
    if (claim > this.#claim || (claim === this.#claim && precedes(leader, this.#leader))) {
      this.#claim = claim;
      this.#leader = leader;
    }
    if (this.role === 'presenter' && this.#leader === null) this.#lead(true);
    /* Who asks, or knows less, is told. */
    if (kind === 'hello' || seq < this.#seq) this.#send('state');
  }

  /** Windows that have not answered for long are gone, with what they led. */
  #forget(): void {
    const now = this.#time.now();
    const kept = Object.entries(this.#others).filter(([, { heard }]) => now - heard < GONE);
    if (kept.length < Object.keys(this.#others).length) this.#others = Object.fromEntries(kept);
    if (this.led && !((this.#leader ?? '') in this.#others)) this.#lead(true);
  }
}

/** Which of two leaders of one takeover holds: one before none, else the same one for every window. */
function precedes(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || a < b);
}

/** A name for this window that no other has. */
function idOfWindow(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

/** The channel of all windows of this site; none where the browser has none, or forbids it together with storage. */
export function channelWire(name: string): Wire | null {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    return null;
  }
  return {
    send: (message) => channel.postMessage(message),
    listen(hear) {
      channel.onmessage = ({ data }: MessageEvent) => hear(data);
      return () => channel.close();
    },
  };
}

/** Straight to windows that this one opened or was opened by: the way that is left where a page comes from a file. */
export function windowWire(others: () => readonly (Window | null)[]): Wire {
  const origin = location.origin === 'null' ? '*' : location.origin;
  return {
    send(message) {
      for (const other of others()) if (other && !other.closed) other.postMessage(message, origin);
    },
    listen(hear) {
      const listener = ({ data, source, origin: from }: MessageEvent): void => {
        if (from === location.origin && others().some((other) => other === source)) hear(data);
      };
      window.addEventListener('message', listener);
      return () => window.removeEventListener('message', listener);
    },
  };
}
