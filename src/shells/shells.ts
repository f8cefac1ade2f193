import type { Component } from 'svelte';
import type { MapLife } from '../stage/MapLife.svelte.ts';
import type { Session } from '../stage/Session.svelte.ts';
import type { Shell } from '../view/route.ts';

/** What every shell is given. */
export interface ShellProps {
  readonly session: Session;
  readonly life: MapLife;
}

type Load = () => Promise<{ readonly default: Component<ShellProps> }>;

/** The code of each shell, fetched for the one that the address names. */
export const SHELLS: { readonly [S in Shell]: Load } = {
  browse: () => import('./browse/Browse.svelte'),
  kiosk: () => import('./kiosk/Kiosk.svelte'),
  briefing: () => import('./briefing/Briefing.svelte'),
  embed: () => import('./embed/Embed.svelte'),
};
