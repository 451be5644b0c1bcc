import path from 'node:path';
import { listLibraryKeys, readCatalogue, readLibraryPlan } from '#node-side/features/plans/plan-library.ts';
import { planJson } from '#shared/plans/plan-json.ts';

const resources = path.resolve(import.meta.dirname, '../resources');
const keys = await listLibraryKeys(resources);
const [key] = process.argv.slice(2);

if (key === undefined || !keys.includes(key)) {
  console.error(`Cho biết kế hoạch nào của thư viện: ${keys.join(', ')}.`);
  process.exit(1);
}
const plan = await readLibraryPlan(resources, key);
console.log(JSON.stringify(planJson(plan, await readCatalogue(resources, plan.agencyCatalogue)), null, 2));
