import { write, type Remembering } from '../device.ts';

/** What a stand needs of its machine, in the order in which staff are told. */
export const CHECKS = ['fonts', 'webgl', 'touch', 'storage', 'offline', 'site'] as const;
export type Check = (typeof CHECKS)[number];

/** How one check came out. `part` works with a limit that staff should know of. */
export interface Checked {
  readonly check: Check;
  readonly state: 'good' | 'part' | 'bad';
  /** A number or a name to be said with it; empty for none. */
  readonly detail: string;
}

/** What the checks ask of a browser; a test passes its own. */
export interface Machine extends Remembering {
  /** A character as it is drawn: two that no font has are one picture. */
  readonly drawn: (character: string) => string;
  /** The name of what draws WebGL; null where the browser gives none. */
  readonly renderer: () => string | null;
  readonly fingers: number;
  /** Whether the page would come again with the network cut: from this machine, or from a copy that the browser keeps. */
  readonly kept: 'machine' | 'copy' | null;
}

/** A character of no script: what it looks like is what a font that lacks one shows. */
const NONE = String.fromCodePoint(0x10ffff);
/** Characters of two places' names, one of every Chinese font and one of a larger one. */
const WANTED = [0x7518, 0x5cea].map((code) => String.fromCodePoint(code));
const TRIAL = 'atlas-stand-trial';
/** Drawn by the processor: it answers, but a large screen will not be smooth. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** Asks the machine one thing after the other; nothing it does can throw. */
export function selfCheck(machine: Machine, site: string | null): readonly Checked[] {
  const empty = machine.drawn(NONE);
  const lacking = WANTED.some((one) => machine.drawn(one) === empty);
  const renderer = machine.renderer();
  const how = (check: Check, state: Checked['state'], detail = ''): Checked => ({ check, state, detail });
  return [
    how('fonts', lacking ? 'bad' : 'good'),
    how('webgl', renderer === null ? 'bad' : SOFTWARE.test(renderer) ? 'part' : 'good', renderer ?? ''),
    machine.fingers === 0
      ? how('touch', 'bad')
      : how('touch', machine.fingers < 2 ? 'part' : 'good', String(machine.fingers)),
    how('storage', write(machine, TRIAL, TRIAL) ? 'good' : 'bad'),
    how('offline', machine.kept === null ? 'bad' : machine.kept === 'machine' ? 'good' : 'part'),
    how('site', site === null ? 'bad' : 'good', site ?? ''),
  ];
}

/** The machine that a window runs on. */
export function machineOf(view: Window): Machine {
  const { document, navigator, location } = view;
  return {
    get localStorage() {
      return view.localStorage;
    },
    drawn(character) {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [32, 32];
      const pen = canvas.getContext('2d');
      if (!pen) return character;
      pen.font = `24px ${view.getComputedStyle(document.body).fontFamily}`;
      pen.fillText(character, 2, 26);
      return canvas.toDataURL();
    },
    renderer() {
      const context = document.createElement('canvas').getContext('webgl2');
      if (!context) return null;
      const named = context.getExtension('WEBGL_debug_renderer_info');
      const name = String(context.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
      context.getExtension('WEBGL_lose_context')?.loseContext();
      return name;
    },
    fingers: navigator.maxTouchPoints,
    kept: /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname)
      ? 'machine'
      : (navigator as Partial<Navigator>).serviceWorker?.controller
        ? 'copy'
        : null,
  };
}
