import { REFERENCE_SWITCHES, type View } from '../../view/view.ts';

type ReferenceSwitch = (typeof REFERENCE_SWITCHES)[number];

/** Lenses whose subject is the land itself or what stands on it; in the others only the frame of the land stays, quietly. */
const WHOLE: readonly View['lens'][] = ['zones', 'sites', 'compare'];
const FRAME: readonly ReferenceSwitch[] = ['water', 'rail'];

/** Which of the reference geography can show in a lens. */
export function referenceOffered({ lens }: View): readonly ReferenceSwitch[] {
  return WHOLE.includes(lens) ? REFERENCE_SWITCHES : FRAME;
}

/** Which of it does. */
export function referenceShown(view: View): readonly ReferenceSwitch[] {
  return referenceOffered(view).filter((one) => view.switches.includes(one));
}
