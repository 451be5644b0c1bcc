import type { Reader } from '../../database/handles.ts';

/** How many tasks and targets stand in a section, former ones too. */
export const countSectionUses = async (db: Reader, sectionId: string): Promise<{ tasks: number; targets: number }> => {
  const countIn = async (table: 'tasks' | 'targets'): Promise<number> => {
    const { n } = await db
      .selectFrom(table)
      .select((row) => row.fn.countAll<number>().as('n'))
      .where('section_id', '=', sectionId)
      .executeTakeFirstOrThrow();
    return n;
  };
  return { tasks: await countIn('tasks'), targets: await countIn('targets') };
};
