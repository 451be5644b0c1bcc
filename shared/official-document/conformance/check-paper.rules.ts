import { annexRules } from './annex.rules.ts';
import { bodyRules } from './body.rules.ts';
import { closingRules } from './closing.rules.ts';
import { headRules, titleRules } from './head.rules.ts';
import { pageRules } from './page.rules.ts';
import { findParts } from './paper-parts.ts';
import type { Rule } from './rule.ts';
import type { Finding, SeenPaper } from './seen-paper.ts';

/** Every rule of Nghị định 30/2020/NĐ-CP that is checked. */
export const paperRules: readonly Rule[] = [
  ...pageRules,
  ...headRules,
  ...titleRules,
  ...bodyRules,
  ...closingRules,
  ...annexRules,
];

/** How often one rule is told at most: a wrong font in every paragraph is one thing to put right. */
const mostOfARule = 5;

/** What is wrong with a paper, in the order of its parts. */
export const checkPaper = (paper: SeenPaper): readonly Finding[] => {
  const parts = findParts(paper);
  return paperRules.flatMap(({ id, article, check }) =>
    check(parts, paper)
      .slice(0, mostOfARule)
      .map(({ at, sentence }) => ({ rule: id, article, where: typeof at === 'string' ? at : at.where, sentence })),
  );
};
