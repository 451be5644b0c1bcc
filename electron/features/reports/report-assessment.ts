import type { Block } from '#shared/official-document/official-document.ts';
import type { DraftPart } from '#shared/papers/paper-draft.ts';
import { count } from '#shared/words/numbers.ts';
import { taskAnnexName } from './annex-names.ts';
import { entrySources, taskSources } from './draft-sources.ts';
import { clause, inSectionOf, paragraph, section } from './report-blocks.ts';
import type { ReportFacts } from './report-facts.ts';
import { countByStanding, doneShare } from './task-counts.ts';
import { entriesWith, mergedItems, mostToldOneByOne } from './told-entries.ts';

const achievedPart = ({ tasks }: ReportFacts): DraftPart => ({
  key: 'assessment',
  name: 'Đánh giá: kết quả đạt được',
  blocks: [
    section('Đánh giá'),
    clause('Kết quả đạt được'),
    paragraph(
      `Đã hoàn thành ${doneShare(tasks).words}, đang thực hiện ${count(countByStanding(tasks)['in-progress'])} nhiệm vụ.`,
    ),
  ],
  sources: taskSources(tasks.filter(({ standing }) => standing === 'done')),
});

const obstaclesPart = (facts: ReportFacts): DraftPart => {
  const { entries, isOwn } = facts;
  const told = entriesWith(entries, 'obstacles');
  const blocks: Block[] =
    told.length === 0
      ? [
          paragraph(
            isOwn ? 'Đơn vị không nêu khó khăn, vướng mắc.' : 'Các cơ quan, đơn vị không nêu khó khăn, vướng mắc.',
          ),
        ]
      : told.length > mostToldOneByOne
        ? [paragraph(`Có ${count(told.length)} khó khăn, vướng mắc được nêu tại cột 8 của ${taskAnnexName(facts)}.`)]
        : mergedItems(told, 'obstacles', isOwn);
  return {
    key: 'obstacles',
    name: 'Đánh giá: khó khăn, vướng mắc',
    blocks: [clause('Khó khăn, vướng mắc'), ...blocks],
    sources: entrySources(told),
    under: inSectionOf('assessment'),
  };
};

/** Why work is late, as the agencies say it; nothing where none does. */
const causeParts = ({ entries, isOwn }: ReportFacts): DraftPart[] => {
  const told = entriesWith(entries, 'delayCause');
  if (told.length === 0 || told.length > mostToldOneByOne) return [];
  return [
    {
      key: 'causes',
      name: 'Đánh giá: nguyên nhân',
      blocks: [clause('Nguyên nhân'), ...mergedItems(told, 'delayCause', isOwn)],
      sources: entrySources(told),
      under: inSectionOf('assessment'),
    },
  ];
};

/** Part III: how much is done, what stood in the way, and why. */
export const assessmentParts = (facts: ReportFacts): DraftPart[] => [
  achievedPart(facts),
  obstaclesPart(facts),
  ...causeParts(facts),
];
