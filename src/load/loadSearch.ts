import type { SearchFile } from '../model/appFiles.ts';
import type { Gazetteer } from '../model/atlas.ts';
import type { Answering } from '../model/searchAnswer.ts';
import { lacking } from './flaws.ts';
import { loadData, program, type Shelf } from './loadData.ts';
import { nextTask } from './nextTask.ts';

/**
 * Fetches the names and words that can be searched for, of the gazetteer's version, and the code that looks through them, both only when
 * first asked for; makes them ready in tasks that hold nothing up. Throws LoadError.
 */
export async function loadSearch(shelf: Shelf, gazetteer: Gazetteer): Promise<Answering> {
  const flawOf = ({ records, synonyms }: Partial<SearchFile>) =>
    Array.isArray(records) ? lacking(Array.isArray(synonyms), 'synonyms') : lacking(false, 'records');
  const [file, { indexing }, { answering }] = await Promise.all([
    loadData<SearchFile>(shelf, 'search.json', { version: gazetteer.version, flawOf }),
    program('search', import('../model/search.ts')),
    program('search', import('../model/searchAnswer.ts')),
  ]);
  const names = await slowly(indexing(file.records));
  return slowly(answering({ ...file, documents: gazetteer.documents, names }));
}

/** Runs what is made in slices, a slice a task. */
export async function slowly<T>(making: Generator<void, T, void>): Promise<T> {
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
    await nextTask();
  }
}
