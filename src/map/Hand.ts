import type { GeoJSONSource } from 'maplibre-gl';
import { Ease, reducedMotion } from './ease.ts';
import type { PatientMap } from './PatientMap.ts';
import type { Command } from './plan.ts';
import type { Screen } from './Screen.ts';

/** Does to a map what the plan says, one command after another. The map has its style. */
export class Hand {
  readonly #map: PatientMap;
  readonly #screen: Screen;
  readonly #eases = { before: new Ease(), drawn: new Ease() };

  constructor(map: PatientMap, screen: Screen) {
    this.#map = map;
    this.#screen = screen;
  }

  carryOut(commands: readonly Command[], scale: number): void {
    for (const one of commands) this.#do(one, scale);
    this.#screen.fit(scale);
  }

  /** Ends every movement where it is: a style that is gone has none to take, and one that comes back has none under way. */
  still(): void {
    for (const ease of Object.values(this.#eases)) ease.stop();
  }

  #do(one: Command, scale: number): void {
    const map = this.#map;
    switch (one.kind) {
      case 'state':
        map.setGlobalStateProperty(one.name, one.value);
        break;
      case 'feature':
        map.setFeatureState({ source: one.source, id: one.id }, one.state);
        break;
      case 'data':
        void map.getSource<GeoJSONSource>(one.source)?.setData(one.data);
        break;
      case 'images':
        this.#screen.draw(one.theme, scale);
        break;
      case 'property':
        if (one.group === 'paint')
          map.setPaintProperty(one.layer, one.name as never, one.value as never, { validate: false });
        else map.setLayoutProperty(one.layer, one.name as never, one.value as never, { validate: false });
        break;
      case 'ease': {
        const { name, from, to, duration } = one;
        const step = (t: number): void => void map.setGlobalStateProperty(name, from + (to - from) * t);
        this.#eases[name].run(reducedMotion() ? 0 : duration, step);
      }
    }
  }
}
