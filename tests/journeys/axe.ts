import type axe from 'axe-core';
import type { Page } from '@playwright/test';

/** WCAG 2.2 A and AA, and what its makers hold to be good besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong on a page, or in the parts of it that a selector names: the rule, the element, what is amiss. */
export function violations(page: Page, within?: string): Promise<string[]> {
  return page.evaluate(
    async ({ rules, within }) => {
      const engine = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await engine.run(within ?? document, {
        runOnly: { type: 'tag', values: rules },
        resultTypes: ['violations'],
        /* Everything is in this page. */
        iframes: false,
      });
      /* By kind: what differs from one place to another is left out. */
      const kindOf = (html: string): string =>
        html
          .replaceAll(/ (?:[\w-]+)="(?!class)[^"]*"/g, '')
          .replaceAll(/>[^<]+</g, '><')
          .slice(0, 140);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target, failureSummary }) => {
          const why = failureSummary?.split('\n')[1]?.trim().slice(0, 160) ?? '';
          const where = String(target[0]).replaceAll(/\.svelte-\w+|:nth-child\(\d+\)|\[[^\]]*\]/g, '');
          return `${id}: ${kindOf(html)} | ${why.replaceAll(/[\d.]+/g, 'N')} | ${where.slice(-70)}`;
        }),
      );
    },
    { rules: RULES, within },
  );
}
