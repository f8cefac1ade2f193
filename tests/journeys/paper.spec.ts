import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, open, test } from './journey.ts';

const VIEWS = [
  ['/', /酒泉|承接区与市州/],
  ['/?at=jiuquan', /酒泉市/],
  ['/?lens=industry&industry=new-materials&lang=en', /Who wants/],
  ['/?lens=match&industry=petrochemicals&from=jiangsu&needs=port', /石化化工/],
  ['/?lens=compare&with=jiuquan.baiyin', /酒泉/],
] as const;

test('any view is one sheet of A4 with its status and its sources, and says what it has no room for', async ({
  still: page,
}) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    for (const [address, words] of VIEWS) {
      await open(page, address);
      const path = join(process.env['PAPER'] ?? folder, `${VIEWS.findIndex(([one]) => one === address)}.pdf`);
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
      expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' }), address).toMatch(/Pages:\s+1\n[^]*\(A4\)/);
      const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
      expect(text, address).toMatch(words);
      expect(text, address).toMatch(/未审图|Not reviewed|not submitted/i);
      expect(text, address).toMatch(/甘政办发〔2025〕19号/);
      expect(text, `${address} says where all of it is`).toMatch(/全部内容见|All of it:/);
    }
    /* A long list is cut, and what is cut is named. */
    await open(page, '/?lens=sites');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^本页放不下而略去/)).toBeVisible();
    await page.emulateMedia({ media: null });
    await expect(page.getByText(/^本页放不下而略去/)).toHaveCount(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
