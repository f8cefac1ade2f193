/** A rung of the ladder that Escape climbs down: whether it holds now, and what letting go of it does. */
export interface Rung {
  readonly holds: () => boolean;
  readonly let: () => void;
}

/** Whether a key belongs to an input method that is composing, in every browser's way of saying so. */
export function composes(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** What Escape lets go of: the first rung that holds, and nothing below it. */
export function escape(ladder: readonly Rung[]): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || composes(event) || event.defaultPrevented) return;
    ladder.find((rung) => rung.holds())?.let();
  };
}
