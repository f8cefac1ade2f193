import type { Words } from '../../words.ts';
import type { installed as zh } from '../../zh/plain/installed.ts';

export const installed = { shortTitle: 'Gansu Atlas' } satisfies Words<typeof zh>;
