/** What `npm run stand` is told. */
export interface StandOptions {
  /** The folder of a built page. */
  readonly folder: string;
  readonly port: number;
  /** Where profile and log lie; null for the user's own folder. */
  readonly home: string | null;
  /** What the setup screen wrote, from its question mark on, or all of it. */
  readonly address: string;
  /** The browser; null for one that is found. */
  readonly browser: string | null;
  /** Further switches for the browser. */
  readonly more: readonly string[];
}

export const USAGE = `npm run stand -- [--folder=dist] [--port=4174] [--home=FOLDER] [--address='/?shell=kiosk&mm=1092'] [--browser=FILE] [--flag=--SWITCH]…`;

/** Reads the command line; a word that means nothing is named. */
export function optionsIn(given: readonly string[]): StandOptions | { readonly wrong: string } {
  const told: Record<string, string> = {};
  const more: string[] = [];
  for (const word of given) {
    const [, name = '', value = ''] = /^--([a-z]+)=(.+)$/s.exec(word) ?? [];
    if (name === 'flag') more.push(value);
    else if (['folder', 'port', 'home', 'address', 'browser'].includes(name)) told[name] = value;
    else return { wrong: `"${word}" means nothing here` };
  }
  const port = Number(told['port'] ?? 4174);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return { wrong: `"${told['port']}" is no port` };
  /* Of a whole address only what the page reads. */
  const address = (told['address'] ?? '/?shell=kiosk').replace(/^https?:\/\/[^/?]*/, '');
  return {
    folder: told['folder'] ?? 'dist',
    port,
    home: told['home'] ?? null,
    address,
    browser: told['browser'] ?? null,
    more,
  };
}
