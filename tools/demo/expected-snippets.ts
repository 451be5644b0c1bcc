import type { Client } from '#node-side/core/start-core.ts';
import { plannedFigure } from '#shared/targets/targets.rules.ts';
import { standingNames } from '#shared/words/labels.ts';
import { figure } from '#shared/words/numbers.ts';

const lineLength = 28;

/** The opening words of a text, few enough to stand on one line of a table cell: so any PDF reader finds them whole. */
const opening = (text: string): string => {
  const words = text.split(' ');
  let line = '';
  while (words.length > 0 && line.length + (words[0]?.length ?? 0) < lineLength)
    line = `${line} ${words.shift()}`.trim();
  return line;
};

/** Every task and target of the report with its figures, read from the book and not from the paper. */
export const expectedSnippets = async (client: Client, planId: string, year: number): Promise<string[]> => {
  const { rows: tasks } = await client.tasks.list({ planId, year, limit: 500 });
  const targets = await client.targets.list({ planId });
  const told = (await Promise.all(tasks.map((task) => client.progress.listOfTask({ taskId: task.id })))).flat();
  const sent = told.filter((entry) => entry.year === year && !entry.isDraft);
  // A paper tells the last word of each agency; the list has the latest first.
  const entries = [...Map.groupBy(sent, (entry) => `${entry.taskId} ${entry.agencyId}`).values()].flatMap(
    ([last]) => last ?? [],
  );

  const ofTargets = targets.flatMap((target) => {
    const result = target.results.find((one) => one.year === year);
    const reached = result?.value == null ? '' : figure(result.value);
    return [opening(target.text), plannedFigure(target), reached, result?.note ?? ''];
  });
  const ofTasks = tasks.flatMap((task) => [opening(task.text), standingNames[task.standing]]);
  const ofEntries = entries.flatMap((entry) => [entry.result, entry.obstacles, entry.stopReason]);
  return [...new Set([...ofTargets, ...ofTasks, ...ofEntries])].filter((snippet) => snippet !== '');
};
