import type { Atlas } from '../../model/atlas.ts';
import { whatFrom } from '../../model/whatFrom.ts';
import type { Deck, Said, Scene } from '../deck.ts';
import { landingsOf } from '../landing.ts';
import { writeOrder, type Order } from '../order.ts';
import { withCare } from '../placePoints.ts';
import { said } from '../said.ts';
import { sceneOf, textPoint } from '../scenes.ts';
import { askScene } from './askScene.ts';
import { cooperationScene } from './cooperationScene.ts';
import { industriesNamed, originsNamed } from './orderNames.ts';
import { placeScene, whereScene } from './placeScenes.ts';
import { whoScene } from './whoScene.ts';
import { figuresScene, goodsScene, sourcesScene, stepsScene } from './workScenes.ts';

/** A scene and how early it is told where there is little time: the least first. */
interface Weighed {
  readonly weight: number;
  readonly scene: Scene;
}

/** Minutes that a scene takes, as talks go. */
const MINUTES_A_SCENE = 1.8;
const FEWEST = 4;

/** How many scenes fit into a talk. */
export function scenesIn(minutes: number): number {
  return Math.max(FEWEST, Math.round(minutes / MINUTES_A_SCENE));
}

/**
 * A deck made to order from stated facts: who you are to Gansu, what is asked of you, where it could land, how goods move, with whom to
 * work, how much by when, what comes next, where it is written. Minutes choose how many scenes. Pure: one order gives one deck; what no
 * document states is said to be not stated.
 */
export function compose(atlas: Atlas, order: Order): Deck {
  const landings = landingsOf(atlas, order);
  const weighed: Weighed[] = [
    { weight: 0, scene: titleScene(atlas, order) },
    ...order.from
      .map((id) => whatFrom(atlas, id))
      .filter((asked) => asked !== null)
      .map((asked, i) => ({ weight: 1 + i * 4, scene: whoScene(atlas, asked, order) })),
    ...order.industries.map((industry, i) => ({ weight: 2 + i * 4, scene: askScene(atlas, industry, order) })),
    { weight: 7, scene: whereScene(atlas, order, landings) },
    ...landings.map((landing, i) => ({ weight: [3, 8, 9.5][i] ?? 10 + i, scene: placeScene(atlas, landing, order) })),
    { weight: 9, scene: goodsScene(atlas, landings) },
    { weight: 6, scene: cooperationScene(atlas, order) },
    { weight: 5, scene: figuresScene(atlas, order) },
    { weight: 4, scene: stepsScene() },
    { weight: 0, scene: sourcesScene(atlas) },
  ];
  const budget = scenesIn(order.minutes);
  const kept = new Set([...weighed].sort((a, b) => a.weight - b.weight).slice(0, budget));
  const scenes = weighed.filter((one) => kept.has(one)).map(({ scene }) => withCare(atlas, scene));
  const id = `order:${Object.values(writeOrder(order)).join('/')}`;
  return { id, title: deckTitle(atlas, order), scenes };
}

function deckTitle(atlas: Atlas, order: Order): Said {
  return said((messages, language) =>
    messages.briefing.delegation(
      originsNamed(atlas, order)(messages, language),
      industriesNamed(atlas, order)(messages, language),
    ),
  );
}

function titleScene(atlas: Atlas, order: Order): Scene {
  const counts = said((messages) => messages.briefing.minutes(order.minutes));
  return sceneOf({ id: 'title', kind: 'title', title: deckTitle(atlas, order), points: [textPoint(counts)] });
}
