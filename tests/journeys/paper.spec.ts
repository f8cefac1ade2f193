import { expect, open, test } from './journey.ts';

const VIEWS = [
  ['/', /酒泉|承接区与市州/],
  ['/?at=jiuquan', /酒泉市/],
  ['/?lens=industry&industry=new-materials&lang=en', /Who wants/],
  ['/?lens=match&industry=petrochemicals&from=jiangsu&needs=port', /石化化工/],
  ['/?lens=compare&with=jiuquan.baiyin', /酒泉/],
] as const;

/** The sheets of a PDF as Skia writes it, each with its width and height in points. */
function sheetsIn(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return sizes.map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`);
}

test('any view is one sheet of A4 with its status and its sources, and says what it has no room for', async ({
  still: page,
}) => {
  test.slow();
  for (const [address, words] of VIEWS) {
    await open(page, address);
    const path = process.env['PAPER'];
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      ...(path ? { path: `${path}/${VIEWS.findIndex(([one]) => one === address)}.pdf` } : {}),
    });
    expect(sheetsIn(pdf), address).toEqual(['595 × 842']);
    await page.emulateMedia({ media: 'print' });
    /* What has no room is taken out a moment after paper is asked for. */
    const body = page.locator('body');
    for (const some of [
      words,
      /未审图|not reviewed/i,
      address.includes('lang=en') ? /Action plan 2025/ : /甘政办发〔2025〕19号/,
      /全部内容见|All of it:/,
    ])
      await expect(body, address).toContainText(some, { useInnerText: true });
    await page.emulateMedia({ media: null });
  }
  /* A long list is cut, and what is cut is named. */
  await open(page, '/?lens=sites');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^本页放不下而略去/)).toBeVisible();
  await page.emulateMedia({ media: null });
  await expect(page.getByText(/^本页放不下而略去/)).toHaveCount(0);
});

test('a handout fills its sheets in every edition: each as large as it says, and nothing over anything', async ({
  still: page,
}) => {
  test.slow();
  const decks = ['deck=gansu', 'deck=jiuquan&lang=en', 'from=guangdong&industry=electronics&minutes=20&lang=en'];
  for (const deck of decks)
    for (const [edition, size] of [
      ['portrait', '595 × 842'],
      ['landscape', '842 × 595'],
      ['two-up', '595 × 842'],
    ] as const) {
      const address = `/?shell=briefing&${deck}&paper=${edition}`;
      await page.goto(address);
      const sheets = page.locator('.handout section');
      await expect(sheets.first(), address).toBeVisible();
      const count = await sheets.count();
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
      expect(sheetsIn(pdf), address).toEqual(Array<string>(count).fill(size));
      const torn = await sheets.evaluateAll((all) =>
        all.flatMap((sheet, i) => {
          const foot = sheet.querySelector('footer')?.getBoundingClientRect().top ?? 0;
          return [...sheet.querySelectorAll('article')].flatMap((article) => {
            const list = article.querySelector('ul')?.getBoundingClientRect();
            const last = article.querySelector('ul > :last-child')?.getBoundingClientRect();
            const sources = article.querySelector('.sources')?.getBoundingClientRect();
            const figure = article.querySelector('figure')?.getBoundingClientRect();
            if (!list || !sources) return [`sheet ${i + 1} has no list or no sources`];
            return [
              ...(last && last.bottom > sources.top + 1 ? [`sheet ${i + 1}: text over its sources`] : []),
              ...(figure && figure.bottom > sources.top + 1 ? [`sheet ${i + 1}: map over its sources`] : []),
              ...(sources.bottom > foot + 1 ? [`sheet ${i + 1}: sources over the foot`] : []),
            ];
          });
        }),
      );
      expect(torn, address).toEqual([]);
    }
});
