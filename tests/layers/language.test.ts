import { createExpression, type ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { byLanguage, nameInLanguage } from '../../src/layers/layer.ts';
import { LANGUAGES, type Language } from '../../src/model/atlas.ts';

/** What MapLibre makes of an expression for one feature while a language is on screen. */
function evaluated(expression: ExpressionSpecification, language: Language): unknown {
  const made = createExpression(expression, 'test');
  if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join('; '));
  const feature = { type: 1 as const, properties: { zh: '黄河', en: 'Yellow River', low: true } };
  return made.value.evaluate({ zoom: 5, globalState: { language } }, feature);
}

test('a name on the map is written in the language on screen', () => {
  expect(LANGUAGES.map((language) => evaluated(nameInLanguage(), language))).toEqual(['黄河', 'Yellow River']);
});

test('a value may differ by language, be it a number or an expression', () => {
  expect(LANGUAGES.map((language) => evaluated(byLanguage({ zh: 2.3, en: 0.4 }), language))).toEqual([2.3, 0.4]);
  const offset = byLanguage({ zh: ['literal', [0, 0.5]], en: ['literal', [0, 2.9]] });
  expect(LANGUAGES.map((language) => evaluated(offset, language))).toEqual([
    [0, 0.5],
    [0, 2.9],
  ]);
});
