import { Camera } from '../../stage/Camera.svelte.ts';
import type { Overlapping } from '../../stage/overlapping.ts';
import { Session } from '../../stage/Session.svelte.ts';
import { SceneBar } from './SceneBar.ts';

/** The live map of a talk: it stands at the scene, may be taken anywhere from there, and comes back by one word. */
export class SceneStage {
  readonly session: Session;
  readonly camera = new Camera();
  readonly #bar: SceneBar;
  /** What lies on top of each other where the map was pressed. */
  overlap: Overlapping | null = $state.raw(null);
  #standing: string;
  #returns = $state(0);

  /** `talk` gives everything but the address. */
  constructor(talk: Session, address: string) {
    const base = import.meta.env.BASE_URL;
    const { library, basemap, panels, words } = talk;
    this.#standing = address;
    this.#bar = new SceneBar(base, address);
    this.session = new Session({ library, bar: this.#bar, base, basemap, panels, words });
  }

  /** Whether the map was taken away from its scene. */
  get away(): boolean {
    return this.#bar.address !== this.#standing;
  }

  /** Counts how often it came back, so that what stood at its old place is placed anew. */
  get returns(): number {
    return this.#returns;
  }

  /** Shows a scene, wherever the map was taken. */
  stand(address: string): void {
    this.#standing = address;
    this.overlap = null;
    this.#bar.show(address);
  }

  comeBack(): void {
    this.stand(this.#standing);
    this.camera.forget();
    this.#returns += 1;
  }
}
