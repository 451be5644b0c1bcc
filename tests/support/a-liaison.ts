import type { Client } from '#node-side/core/start-core.ts';
import type { Period } from '#shared/periods/period.ts';
import { year2018 } from './a-round.ts';
import { type Program, startNewProgram } from './browser.ts';
import { browserClient } from './carriers.ts';

export const liaisonPassword = 'đường mưa áo vải chim sẻ';
const password = 'giếng nước lá tre mùa đông';

export type LiaisonBook = {
  readonly program: Program;
  readonly compiler: Client;
  readonly liaison: Client;
  readonly agencyId: string;
  readonly half: Period;
  readonly period: Period;
  /** Another person of the same agency. */
  readonly colleague: Client;
};

const half2018 = {
  ...year2018,
  kind: 'half-year' as const,
  name: 'Báo cáo 6 tháng đầu năm 2018',
  coversTo: '2018-06-14',
  cutOffOn: '2018-06-14',
  dueOn: '2100-06-20',
};

/** The program with accounts, the Hà Nội plan, two open periods, and two people of "Sở LĐTBXH" ("lan", "minh"). */
export const aLiaisonBook = async (): Promise<LiaisonBook> => {
  const program = await startNewProgram();
  const compiler = await browserClient(program.address);
  await compiler.accounts.setUp({
    office: { from: 'later' },
    administrator: { name: 'Lê Văn An', signInName: 'an', password },
  });
  const { planId } = await compiler.plans.addFromLibrary({ key: 'ha-noi-8560' });
  const agency = (await compiler.agencies.list()).find(({ shortName }) => shortName === 'Sở LĐTBXH');
  if (!agency) throw new Error('the plan names no Sở LĐTBXH');
  const half = await compiler.periods.open({ planId, ...half2018 });
  const period = await compiler.periods.open({ planId, ...year2018, dueOn: '2100-12-14' });
  const person = async (name: string, signInName: string): Promise<Client> => {
    const { oneTimePassword } = await compiler.accounts.add({
      ...{ name, signInName, roles: ['liaison'], agencyId: agency.id },
    });
    const client = await browserClient(program.address);
    await client.session.signIn({ signInName, password: oneTimePassword });
    await client.accounts.changePassword({ password: oneTimePassword, newPassword: liaisonPassword });
    return client;
  };
  const liaison = await person('Trần Thị Lan', 'lan');
  const colleague = await person('Phạm Quang Minh', 'minh');
  return { program, compiler, liaison, colleague, agencyId: agency.id, half, period };
};
