import { HOME_FRAME, REFERENCE_SWITCHES, SIGN_SWITCHES, SITE_SWITCHES, type Switch } from '../model/view.ts';

/** Three groups share one part of the address, each with a word for "none of these"; a group that is not mentioned is as at home. */
const GROUPS = [
  { of: SIGN_SWITCHES, none: 'unsigned' },
  { of: SITE_SWITCHES, none: 'none' },
  { of: REFERENCE_SWITCHES, none: 'plain' },
] as const;

/** `parks`, `none`, `hubs.water.rail`, `plain` …: undefined where a word is unknown. */
export function readSwitches(text: string): readonly Switch[] | undefined {
  const words = text.split('.');
  const known = GROUPS.flatMap(({ of, none }): string[] => [...of, none]);
  if (!words.every((word) => known.includes(word))) return undefined;
  return GROUPS.flatMap(({ of, none }) => {
    const mentioned = words.includes(none) || of.some((one) => words.includes(one));
    return of.filter((one) => (mentioned ? words : HOME_FRAME.switches).includes(one));
  });
}

/** The shortest text that reads back as these switches; empty for home's. */
export function writeSwitches(switches: readonly Switch[]): string {
  return GROUPS.flatMap(({ of, none }): string[] => {
    const on: readonly string[] = of.filter((one) => switches.includes(one));
    const home = of.filter((one) => HOME_FRAME.switches.includes(one));
    if (on.join() === home.join()) return [];
    return on.length === 0 ? [none] : [...on];
  }).join('.');
}
