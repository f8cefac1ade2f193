import type { Fault, Flaw } from '../../model/fault.ts';
import type { Words } from '../words.ts';
import type { failure as zh } from '../zh/failure.ts';

function flaw(one: Flaw): string {
  switch (one.kind) {
    case 'no-record':
      return 'it is not a record';
    case 'no-part':
      return `it has no “${one.part}”`;
    case 'empty-part':
      return `it has nothing in “${one.part}”`;
    case 'cut-part':
      return `its “${one.part}” is not whole`;
    case 'lost':
      return `it lacks “${one.id}” in “${one.list}”, which “${one.by}” names`;
    case 'stray':
      return `it speaks of “${one.id}”, which atlas.json lacks`;
    case 'count':
      return `it has ${one.found} entries for ${one.wanted}`;
  }
}

const republish = 'Reload the page; if that does not help, publish page and data again, whole and together.';

function what(fault: Fault): string {
  switch (fault.kind) {
    case 'unreachable':
      return 'the network is down, or the server does not answer. Check the network and try again.';
    case 'unreadable':
      return `the file is cut, or not JSON. ${republish}`;
    case 'code':
      return 'this part of the map’s code did not come. Check the network and try again; if that does not help, reload the page.';
    case 'unforeseen':
      return `an error that nobody foresaw (${fault.why}). Reload the page.`;
    case 'status':
      return `the server answers HTTP ${fault.status}. Try again later. ${republish}`;
    case 'version':
      return `the data are of version ${fault.found || 'none'}, this page of ${fault.wanted}. ${republish}`;
    case 'shape':
      return `${flaw(fault.flaw)}. ${republish}`;
  }
}

export const failure = {
  loadFailed: ({ address, fault }) => `The data could not be loaded: ${address}: ${what(fault)}`,
  late: 'The code of this map did not come: it can be looked at, and not asked. Please check the network and reload; if the browser is old, use a newer Chrome, Edge, Firefox or Safari.',
} satisfies Words<typeof zh>;
