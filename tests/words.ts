import { loadMessages } from '../src/messages/messagesFor.ts';
import { LANGUAGES } from '../src/model/atlas.ts';

/* Before every test file: a test may ask `messagesFor` for any language. */
await Promise.all(LANGUAGES.map(loadMessages));
