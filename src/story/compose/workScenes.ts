import type { Atlas } from '../../model/atlas.ts';
import { chainGoals, provinceGoals } from '../../model/chainGoals.ts';
import { shortNameOf } from '../../model/names.ts';
import type { Scene } from '../deck.ts';
import type { Landing } from '../landing.ts';
import type { Order } from '../order.ts';
import { goodsPoints } from '../placePoints.ts';
import { said } from '../said.ts';
import { addressOf, pairsChart, pointOf, pointsOr, sceneOf, textPoint } from '../scenes.ts';
import { industryName } from './orderNames.ts';
import { MOST_POINTS } from './limits.ts';

/** How goods get in and out of the places shown. */
export function goodsScene(atlas: Atlas, landings: readonly Landing[]): Scene {
  const shown = landings.slice(0, MOST_POINTS - 1);
  const [only = null, ...more] = shown;
  const none = only === null ? [textPoint(said((messages) => messages.briefing.noPlace))] : [];
  /* The New Area's ports are Lanzhou's, too: what stands under one place is not listed again under the other. */
  const told = new Set<string>();
  const points = shown.flatMap(({ place, stated }) => {
    const reached = stated.reached.filter(({ id }) => !told.has(id));
    for (const { id } of reached) told.add(id);
    if (reached.length === 0 && stated.reached.length > 0) return [];
    return pointsOr(
      reached,
      said((_, language) => shortNameOf(place, language)),
      said((messages, language) => messages.briefing.noGoods(shortNameOf(place, language))),
    );
  });
  return sceneOf({
    id: 'goods',
    kind: 'map',
    address:
      only !== null && more.length === 0
        ? addressOf(atlas, 'sites', { within: only.place.id })
        : addressOf(atlas, 'zones'),
    title: said((messages) => messages.briefing.goods),
    points: [
      ...none,
      ...points,
      ...goodsPoints(
        atlas,
        shown.map(({ place }) => place),
      ),
    ].slice(0, MOST_POINTS),
  });
}

/** Goals of the chains ordered beside those of the whole province. */
export function figuresScene(atlas: Atlas, { industries }: Order): Scene {
  const chains = new Set(industries.map(({ group }) => group));
  const goals = chainGoals(atlas);
  const own = goals.filter(({ from }) => chains.has(from.subjectId));
  const chart = own.length > 0 ? own : industries.length === 0 ? goals : [];
  const silent = industries.filter(({ group }) => !goals.some(({ from }) => from.subjectId === group));
  return sceneOf({
    id: 'figures',
    kind: 'chart',
    address: addressOf(atlas, 'figures'),
    title: said((messages) => messages.briefing.figures),
    points: [
      ...silent.map((industry) =>
        textPoint(said((messages, language) => messages.briefing.noFigure(industryName(atlas, industry, language)))),
      ),
      ...pointOf(
        provinceGoals(atlas),
        said((messages) => messages.briefing.wholeProvince),
      ),
    ].slice(0, MOST_POINTS),
    chart: pairsChart(chart),
  });
}

export function stepsScene(): Scene {
  const lines = ['contact', 'visit', 'project', 'materials', 'date'] as const;
  return sceneOf({
    id: 'steps',
    kind: 'steps',
    title: said((messages) => messages.briefing.steps.title),
    points: lines.map((line) => ({ kind: 'open', label: said((messages) => messages.briefing.steps[line]) })),
  });
}

/** Every deck ends with what it rests on; which documents these are follows from its scenes. */
export function sourcesScene(atlas: Atlas): Scene {
  return sceneOf({
    id: 'sources',
    kind: 'sources',
    address: addressOf(atlas, 'sources'),
    title: said((messages) => messages.briefing.sources),
  });
}
