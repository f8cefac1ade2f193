import { Map as GlMap } from 'maplibre-gl';

/**
 * A map that draws nothing while a finger is down and has not moved, nor until the page has answered the click: MapLibre asks for a frame
 * at every press, and where there is no GPU the panel would wait for it.
 */
export class PatientMap extends GlMap {
  /* Plain fields without a value: MapLibre's constructor asks for frames before this class has any. */
  private held: boolean | undefined;
  private wanted: boolean | undefined;

  override triggerRepaint(): void {
    if (this.held) this.wanted = true;
    else super.triggerRepaint();
  }

  hold(): void {
    this.held = true;
  }

  /** Draws what was asked for meanwhile. */
  release(): void {
    this.held = false;
    if (!this.wanted) return;
    this.wanted = false;
    super.triggerRepaint();
  }
}
