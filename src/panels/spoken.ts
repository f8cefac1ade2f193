/** What two texts are compared by, when it is asked whether one is heard in the other. */
function bare(text: string): string {
  return (
    text
      /* Full-width brackets are kept: a reader that compares letter by letter keeps them, too. */
      .replaceAll(/(?![（）])[\p{P}\p{S}]/gu, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .toLowerCase()
  );
}

/** The name of what is seen as `seen` and told as `label`: who says what they see is understood, so it holds that. */
export function spoken(seen: string, label: string): string {
  return bare(label).includes(bare(seen)) ? label : `${seen} · ${label}`;
}
