/** What two texts are compared by, when it is asked whether one is heard in the other. */
function bare(text: string): string {
  return text
    .replaceAll(/[\p{P}\p{S}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What stands in full-width brackets is said beside a name, and not as one. */
const BESIDE = /（[^）]*）/g;

/** The name of what is seen as `seen` and told as `label`: who says what they see is understood, so it holds that. */
export function spoken(seen: string, label: string): string {
  const [said, heard] = [bare(seen), bare(label.replaceAll(BESIDE, ''))];
  return heard.includes(said) || bare(label).startsWith(said) ? label : `${seen} · ${label}`;
}
