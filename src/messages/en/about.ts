import type { Words } from '../words.ts';
import type { aboutMap as zh } from '../zh/about.ts';

const STATUS = { unreviewed: 'Not reviewed', submitted: 'Under review', approved: 'Reviewed' };

export const aboutMap = {
  title: 'About this map',
  lead: 'This map is schematic and not for delimitation. The sentences below state its review, where its boundaries come from, and what on it is exact and what is not.',
  status: STATUS,
  statusLine: ({ status, number }) =>
    number === null ? `Map review: ${STATUS[status].toLowerCase()}` : `Map approval number ${number}`,
  own: 'The review of this map',
  meaning: {
    unreviewed:
      'This map has not been submitted for review and has no map approval number (审图号). A map for the public must be reviewed by the authority for surveying and mapping; until then this one is for development and internal discussion only.',
    submitted:
      'This map has been submitted to the authority for surveying and mapping and has no map approval number (审图号) yet; until then it is for internal discussion only.',
    approved:
      'This map has been reviewed by the authority for surveying and mapping under the number above. Changed content must be reviewed again.',
  },
  ownNumberOnly:
    'Whatever is drawn over other material makes a new map. The approval number of the boundary set or of a base map belongs to that material and is not the number of this map.',
  boundary: 'Boundary set',
  field: {
    title: 'Name',
    producer: 'Producer',
    datum: 'Datum',
    published: 'Published',
    retrieved: 'Retrieved',
    date: 'Date',
    review: 'Review of the set',
    number: 'Number of the set',
    licence: 'Licence',
  },
  datum: { CGCS2000: 'CGCS2000', WGS84: 'WGS 84' },
  unstated: 'Not stated by the source',
  noNumber: 'None',
  development:
    'This set comes from an open-source software package and is for development only; the package states no producer, datum or review. Before this map is made public it must be replaced by an authoritative set and reviewed.',
  authoritative:
    'This set is used as it was received: not simplified, no point moved, not mixed with any other boundaries.',
  zones: 'Transfer zones are unions of whole prefectures; this map draws no boundary of its own.',
  schematic: 'What is schematic',
  positions: (sites) => `There are ${sites} parks and facilities, each drawn as exactly as its position is known:`,
  position: {
    site: 'drawn on their own spot (solid frame)',
    district: 'known to the district only (dashed frame)',
    city: 'known to the prefecture only (dashed frame)',
    listed: 'tied to no place by any document: in the lists, not on the map',
  },
  spread: 'Icons with a dashed frame are spread around the seat and do not show where the site is.',
  lines:
    'Rivers, railways, roads and other reference lines are a selection, not all there are; they join real places schematically, and no distance can be measured on them.',
  newArea:
    'The layout of Lanzhou New Area is drawn from the words of its plan; it is no planning map and shows no extent of land use.',
  arrows:
    'Names, arrows and arcs at the edge of the map show the direction as seen from Gansu, not a position, a distance or a route.',
  drawn: 'How it is drawn',
  onlyGansu: 'The map shows Gansu Province only, and nothing of the neighbouring provinces and countries.',
  noAreas: 'No area is computed from the shapes; every number comes from a document and cites its clause.',
  projection: (percent) =>
    `The projection is Web Mercator, in which the scale changes with latitude: the same distance is drawn about ${percent}% longer in the far north of Gansu than in the far south. The scale bar holds for the latitude in the middle of the screen.`,
  noRequests:
    'Opening this map sends no request to any third party: boundaries, texts and icons are on this site, and it works offline.',
  base: 'Base map',
  noBase: 'No base map is configured.',
  baseOffered: (name, number) =>
    `The base map ${name} can be switched on. Its approval number, ${number}, belongs to that base map and is not the number of this map. It is off by default; only while it is on are tiles asked of its server, and all outside the province is masked.`,
  baseMark: (name, number) => `Base map: ${name} ${number}`,
  licences: 'Licences',
  licenceLead:
    'The facts come from public documents and the code is under the MIT licence; for the boundaries and other material see:',
  notice: 'Sources and terms',
  licence: 'Licence of the code',
} satisfies Words<typeof zh>;
