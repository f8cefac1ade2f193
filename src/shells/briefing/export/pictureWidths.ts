/** Widths of a picture of a scene, in pixels; 16 by 9. */
export const PICTURE_WIDTHS = [1920, 3840] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];
