import type { PlanDraft } from '#shared/plan-reader/plan-draft.ts';
import { readPlan } from '#shared/plan-reader/read-plan.ts';
import { tidyText } from '#shared/plans/link-text.rules.ts';
import { readFileText } from './file-text.ts';
import type { PlanSource, ReadStage } from './read-messages.ts';

/** A plan's draft from pasted text or a file. Throws UnreadableFile where the file gives no text. */
export const readSource = async (
  source: PlanSource,
  onStage: (stage: ReadStage) => void = () => {},
): Promise<PlanDraft> => {
  onStage('text');
  const text = 'text' in source ? source.text : await readFileText(source.name, source.bytes);
  onStage('meaning');
  return readPlan(tidyText(text));
};
