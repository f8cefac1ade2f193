import type { Mode } from '../model/newAreaPlan.ts';
import { SITE_ICONS, type SiteIcon } from './siteIcons.ts';

/** How goods travel, in the family of the site icons: a ship of its own, and a ring around a dot where no mode is stated. */
export const MODE_ICONS: Readonly<Record<Mode, SiteIcon>> = {
  air: SITE_ICONS.airport,
  rail: SITE_ICONS.station,
  'road-rail': SITE_ICONS['rail-port'],
  'sea-rail': { solid: 'M1.2 9.2H14.8L13 13.6H3Z M4 5.2H12V8.2H4Z M7 2.2H9.4V5.2H7Z', line: '' },
  land: SITE_ICONS['road-port'],
  unstated: {
    solid:
      'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6Z M8 4.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4Z M8 6.8a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4Z',
    line: '',
  },
};
