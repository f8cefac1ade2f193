import type { Locator, Page } from '@playwright/test';
import { DIRECTIONS, neighbour } from '../../src/stage/neighbour.ts';
import { expect, open, stillMap, test } from './journey.ts';

type Role = 'link' | 'button' | 'checkbox' | 'searchbox';

/** What a person does: acts on something by its role and name, or types. */
type Act = readonly [role: Role, name: RegExp] | { readonly type: string } | { readonly press: string };

interface Task {
  readonly what: string;
  readonly from: string;
  readonly acts: readonly Act[];
  /** What is then true of the page. */
  readonly done: (page: Page) => Promise<void>;
}

const titled =
  (title: string | RegExp) =>
  (page: Page): Promise<void> =>
    expect(page.locator('h2[data-title]').first()).toHaveText(title);
const at =
  (address: RegExp) =>
  (page: Page): Promise<void> =>
    expect(page).toHaveURL(address);

/** The twenty things that visitors do most. */
const TASKS: readonly Task[] = [
  { what: 'open a city on the map', from: '/', acts: [['button', /^酒泉：/]], done: titled('酒泉市') },
  {
    what: 'open a zone on the map',
    from: '/?lang=en',
    acts: [['button', /^(Lanzhou–Baiyin|Hexi|South)/]],
    done: at(/lanbai|hexi|longdongnan|nanbu/),
  },
  { what: 'open a zone in the list', from: '/', acts: [['link', /^兰白区域/]], done: titled(/^兰白/) },
  { what: 'open a city in the list', from: '/', acts: [['link', /天水$/]], done: titled('天水市') },
  {
    what: 'ask who wants an industry',
    from: '/',
    acts: [
      ['link', /^找产业/],
      ['link', /新材料/],
    ],
    done: at(/new-materials/),
  },
  {
    what: 'read the source of a statement',
    from: '/?at=jiuquan',
    acts: [['link', /^特色炼油/]],
    done: (page) => expect(page.getByRole('complementary', { name: '出处' })).toBeVisible(),
  },
  {
    what: 'close the source again',
    from: '/?at=jiuquan',
    acts: [['link', /^特色炼油/], { press: 'Escape' }],
    done: (page) => expect(page.getByRole('complementary', { name: '出处' })).toHaveCount(0),
  },
  {
    what: 'go from a source to its clause',
    from: '/?at=baiyin',
    acts: [
      ['link', /^光气化工/],
      ['link', /^看这一条的全部事实/],
    ],
    done: at(/lens=sources|\/document\//),
  },
  {
    what: 'read the site in English',
    from: '/?at=jiuquan',
    acts: [['link', /Switch to English/]],
    done: titled(/^Jiuquan/),
  },
  {
    what: 'choose dark colours',
    from: '/',
    acts: [
      ['button', /^色调/],
      ['link', /^深色/],
    ],
    done: at(/theme=dark/),
  },
  {
    what: 'put a city beside others',
    from: '/?at=jiuquan',
    acts: [['link', /^与其他地方比较/]],
    done: at(/lens=compare/),
  },
  {
    what: 'share a page',
    from: '/?at=jiuquan',
    acts: [['button', /^分享/]],
    done: (page) => expect(page.getByRole('dialog')).toBeVisible(),
  },
  {
    what: 'ask what is asked of an origin',
    from: '/?lens=origin&lang=en',
    acts: [['link', /^Jiangsu/]],
    done: titled(/Jiangsu/),
  },
  {
    what: 'match an industry',
    from: '/?lens=industry&industry=new-materials',
    acts: [['link', /^加上来源与需要/]],
    done: at(/lens=match/),
  },
  {
    what: 'search',
    from: '/',
    acts: [['button', /搜索/], { type: '兰州新区' }, { press: 'Enter' }],
    done: at(/lanzhou-new-area/),
  },
  {
    what: 'narrow the list of sites',
    from: '/?lens=sites',
    acts: [['searchbox', /名称或产业/], { type: '光气' }],
    done: (page) => expect(page.getByRole('article').last()).toContainText('白银'),
  },
  { what: 'read the numbers', from: '/', acts: [['link', /^看数据/]], done: at(/lens=figures/) },
  {
    what: 'read the documents',
    from: '/',
    acts: [
      ['link', /^查文件/],
      ['link', /^文件条款/],
    ],
    done: at(/lens=sources/),
  },
  { what: 'switch what is on the map', from: '/', acts: [['checkbox', /^口岸与枢纽/]], done: at(/show=/) },
  { what: 'read what this map is', from: '/', acts: [['link', /^审图状态/]], done: at(/lens=about/) },
];

/** By what a person without a pointer acts. */
type Way = (page: Page, target: Locator) => Promise<void>;

const isActive = (target: Locator): Promise<boolean> => target.evaluate((one) => one === document.activeElement);

const KEYS = { left: 'ArrowLeft', right: 'ArrowRight', up: 'ArrowUp', down: 'ArrowDown' } as const;

/** The arrows that lead over the map's points from the one that has the focus to another, as few as may be. */
async function wayTo(page: Page, target: Locator): Promise<string[]> {
  const spots = await page.locator('[data-point]').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, active: one === document.activeElement };
    }),
  );
  const goal = spots[await target.evaluate((one) => [...document.querySelectorAll('[data-point]')].indexOf(one))];
  const ways = new Map(spots.filter(({ active }) => active).map((spot) => [spot, [] as string[]]));
  for (const [spot, way] of ways)
    for (const direction of DIRECTIONS) {
      const next = neighbour(spots, spot, direction);
      if (next && !ways.has(next)) ways.set(next, [...way, KEYS[direction]]);
    }
  return (goal && ways.get(goal)) ?? [];
}

/** Tab to it, on the map by arrows; then Enter, or Space for what is ticked. */
const byKeys: Way = async (page, target) => {
  const point = (await target.getAttribute('data-point')) !== null;
  for (let stops = 0; stops < 250; stops++) {
    if (await isActive(target)) break;
    await page.keyboard.press('Tab');
    if (point && (await page.evaluate(() => document.activeElement?.matches('[data-point]') ?? false))) break;
  }
  if (point) for (const key of await wayTo(page, target)) await page.keyboard.press(key);
  expect(await isActive(target), 'keys reach it').toBe(true);
  const type = await target.getAttribute('type');
  if (type === 'checkbox') await page.keyboard.press('Space');
  else if (await target.evaluate((one) => !(one instanceof HTMLInputElement))) await page.keyboard.press('Enter');
};

/** By its role and name alone, as a voice or a screen reader does it. */
const byName: Way = (_, target) =>
  target.evaluate((one: HTMLElement) => {
    one.focus();
    if (!(one instanceof HTMLInputElement) || one.type === 'checkbox') one.click();
  });

for (const [how, act] of [
  ['by keyboard alone', byKeys],
  ['by the accessibility tree alone', byName],
] as const)
  test(`the twenty most common tasks are done ${how}`, async ({ still: page }) => {
    test.slow();
    /* What is not found is told, and the next task is tried. */
    page.setDefaultTimeout(20_000);
    const failed: string[] = [];
    for (const { what, from, acts, done } of TASKS) {
      await open(page, from);
      try {
        for (const one of acts) {
          if ('type' in one) await page.keyboard.type(one.type);
          else if ('press' in one) await page.keyboard.press(one.press);
          else await act(page, page.getByRole(one[0], { name: one[1] }).first());
          await stillMap(page);
        }
        await done(page);
      } catch (error) {
        failed.push(`${what}: ${String(error).split('\n').slice(0, 3).join(' ')}`);
      }
      await page.keyboard.press('Escape');
    }
    page.setDefaultTimeout(0);
    expect(failed).toEqual([]);
  });

test('Escape leads from a place back to the button on the map that opened it, and a list is found as it was left', async ({
  still: page,
}) => {
  await open(page, '/');
  const city = page.getByRole('region', { name: '甘肃省承接区地图' }).getByRole('button', { name: /^庆阳/ });
  await city.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h2[data-title]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/');
  await expect(city).toBeFocused();

  await open(page, '/?lens=sites');
  const panel = page.getByRole('main');
  const fold = panel.getByRole('button', { expanded: false }).first();
  await open(page, '/?at=jiuquan');
  await fold.click();
  await panel.evaluate((one) => one.scrollTo(0, 300));
  const link = panel
    .getByRole('article')
    .getByRole('link', { name: /天水|嘉峪关|河西走廊/ })
    .first();
  await link.focus();
  await panel.evaluate((one) => one.scrollTo(0, 300));
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL('/?at=jiuquan');
  await stillMap(page);
  await page.goBack();
  await expect(panel.getByRole('button', { expanded: true }).first()).toBeVisible();
  await expect.poll(() => panel.evaluate((one) => one.scrollTop)).toBeGreaterThan(200);
});
