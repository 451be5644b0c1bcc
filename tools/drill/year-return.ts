import type { Agency } from '#shared/agencies/agency.ts';
import type { Place } from './year-account.ts';
import { answer, type Desk, keepTold, openPackage } from './year-agency.ts';
import { receive } from './year-receiving.ts';
import { carried, give, type Round, type Stage } from './year-stage.ts';
import { type Told, withResult } from './year-told.ts';

type Part = { readonly agency: Agency; readonly place: Place; readonly told: Told; readonly desk: Desk };

const reason = 'Nêu rõ số đơn vị còn lại.';

/** An answer is given back: its reason travels with the next package, a line is told better, and the answer comes again. */
export const playReturn = async (stage: Stage, { agency, place, told, desk }: Part, { days }: Round): Promise<void> => {
  const { demo, office, account } = stage;
  const round = await office.client.submissions.list({ periodId: place.periodId });
  const seenVersion = round.find((one) => one.agency.id === agency.id)?.version ?? 0;
  await office.client.submissions.return({ ...place, seenVersion, reason, dueOn: days.again });
  await openPackage(desk, await give(stage, place, 'package'), false);
  const { submission } = await desk.page.progress.sheet(place);
  if (submission.state !== 'returned' || submission.returnReason !== reason)
    office.tally.fail(`${agency.shortName} reads "${submission.state}" and not why its answer came back`);
  demo.moveTo(days.again);
  const taskId = [...told.tasks.keys()][2] ?? '';
  const left = told.tasks.get(taskId)?.result ?? '';
  const taken = `${left} (còn 2 đơn vị, hoàn thành trong kỳ sau)`;
  const { tasks } = withResult(told, taskId, taken);
  await keepTold(desk, place, { tasks: new Map([...tasks].filter(([id]) => id === taskId)), figures: new Map() });
  for (const one of [account, desk.account]) one.settle(place, taskId, { taken, left });
  const file = await answer(desk, place, `Đầu mối ${agency.shortName}`);
  const again = await carried(stage, file, `${stage.places.length}-${agency.shortName}-gui-lai.skh`);
  await receive(office, { files: [again], hurt: [], sides: new Map() });
};
