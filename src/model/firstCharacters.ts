/** The first characters of a text as people count them: never half an emoji, nor half of any pair. A lone half that was typed is left out. */
export function firstCharacters(text: string, most: number): string {
  return [...text.replace(LONE_HALF, '')].slice(0, most).join('');
}

const LONE_HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
