import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { titleOf } from '../../src/lenses/titleOf.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { HOME_FRAME, NOTHING_ASIDE } from '../../src/model/view.ts';
import { encode } from '../../src/view/route.ts';
import { atlas } from '../atlas.ts';
import { session } from '../stage/session.ts';

const file = resolve(import.meta.dirname, '../addresses.json');
const addresses = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);

test.each(LANGUAGES)(
  'each question has a title of its own, for tabs, history and who hears the page change: %s',
  (language) => {
    const asked = new Map<string, Set<string>>();
    for (const address of addresses) {
      const { ask, frame } = session(address);
      const tray = ask.lens === 'compare' ? frame.tray : [];
      const question = encode({ ask, frame: { ...HOME_FRAME, tray }, aside: NOTHING_ASIDE });
      const title = titleOf(atlas, ask, tray, language, messagesFor(language));
      asked.set(title, (asked.get(title) ?? new Set()).add(question));
    }
    expect(asked.size).toBeGreaterThan(150);
    expect([...asked].filter(([, questions]) => questions.size > 1).map(([title, some]) => [title, ...some])).toEqual(
      [],
    );
  },
);
