/** How long staff hold the title, in milliseconds, and how far a finger may stray meanwhile, in CSS pixels. */
const HELD = 5000;
const STRAY = 24;

/** Acts when one finger has rested on an element for five seconds; sliding off, lifting or a second finger ends it. */
export function longPress(act: () => void): (element: HTMLElement) => () => void {
  return (element) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let from = { id: 0, x: 0, y: 0 };
    const end = (): void => clearTimeout(timer);
    const press = ({ pointerId, isPrimary, clientX, clientY }: PointerEvent): void => {
      end();
      if (!isPrimary) return;
      from = { id: pointerId, x: clientX, y: clientY };
      timer = setTimeout(act, HELD);
    };
    const move = ({ pointerId, clientX, clientY }: PointerEvent): void => {
      if (pointerId === from.id && Math.hypot(clientX - from.x, clientY - from.y) > STRAY) end();
    };
    const ends = ['pointerup', 'pointercancel', 'pointerleave', 'lostpointercapture'] as const;
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointermove', move);
    for (const type of ends) element.addEventListener(type, end);
    return () => {
      end();
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointermove', move);
      for (const type of ends) element.removeEventListener(type, end);
    };
  };
}
