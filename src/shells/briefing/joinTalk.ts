import { onMount } from 'svelte';
import { keepAwake } from '../../stage/keepAwake.ts';
import { channelWire, TalkLink, windowWire, type TalkRole, type TalkState } from './TalkLink.svelte.ts';

export interface Joining {
  readonly talk: string;
  readonly role: TalkRole;
  readonly start: TalkState;
  /** The window that this one opened, if any. */
  readonly child: () => Window | null;
  readonly onmove: (state: TalkState) => void;
}

/** Joins the windows of a talk while a component stands: by every way there is, with the screen kept on. Call while the component is made. */
export function joinTalk({ talk, role, start, child, onmove }: Joining): TalkLink {
  const channel = channelWire('gansu-transfer-atlas briefing');
  const wires = [windowWire(() => [window.opener as Window | null, child()]), ...(channel ? [channel] : [])];
  const link = new TalkLink({ talk, role, wires, start, onmove });
  onMount(() => {
    const release = keepAwake();
    const leave = (): void => link.leave();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      release();
      link.close();
    };
  });
  return link;
}
