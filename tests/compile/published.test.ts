import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import { publishedSchema } from '../../src/compile/published.ts';
import { LISTS, type AtlasFile } from '../../src/model/atlas.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Published = Omit<v.InferOutput<typeof publishedSchema>, '$schema'>;
type ListOf<T> = { [K in keyof T]: T[K] extends readonly unknown[] ? K : never }[keyof T];

const file: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../data/atlas.json'), 'utf8'));

test('the schema published beside the atlas is the type that the app reads it by', () => {
  expectTypeOf<Frozen<Published>>().toEqualTypeOf<Frozen<AtlasFile>>();
});

test('the published atlas is as its schema says', () => {
  expect(v.safeParse(publishedSchema, file).issues).toBeUndefined();
});

test('no list of the file is left out of the lists', () => {
  expectTypeOf<ListOf<AtlasFile>>().toEqualTypeOf<(typeof LISTS)[number]>();
  expect(Object.keys(file as AtlasFile).slice(-LISTS.length)).toEqual([...LISTS]);
});
