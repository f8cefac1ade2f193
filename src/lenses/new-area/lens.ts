import { newAreaPlan, type NewAreaPlan } from '../../model/newAreaPlan.ts';
import { atNewArea } from '../aims.ts';
import { choose, type LensModule } from '../lens.ts';

/** What is in Lanzhou New Area? Under its plan lies the province as at home. */
export const newArea: LensModule<'new-area', NewAreaPlan | null> = {
  id: 'new-area',
  enter: () => ({ lens: 'new-area', at: null }),
  answer: newAreaPlan,
  onMap: () => ({ sites: 'switched' }),
  aim: atNewArea,
  pick: choose,
  reference: 'whole',
  share: 0.25,
  over: () => import('./NewAreaPlan.svelte'),
  load: () => import('./Panel.svelte'),
};
