import { expect, test } from 'vitest';
import { startProgram } from '../support/browser.ts';
import { browserClient } from '../support/carriers.ts';

test('a page that leaves in the middle of a file does not end the program', async () => {
  const program = await startProgram();
  const client = await browserClient(program.address);
  await client.plans.addFromLibrary({ key: 'ha-noi-8560' });
  const [plan] = await client.plans.list();
  const { paperId } = await client.papers.create({ kind: 'annual', planId: plan?.id ?? '', year: 2018 });
  const { version: seenVersion, frame } = await client.papers.get({ paperId });
  await client.papers.keepFrame({ paperId, seenVersion, frame: { ...frame, signerName: 'Hoàng Thành Thái' } });
  const { version, fingerprint } = await client.papers.get({ paperId });
  const signing = { paperId, seenVersion: version, fingerprint, number: '5', signedOn: '2018-12-19' };
  await client.papers.sign(signing);
  for (let wait = 0; wait < 60; wait++) {
    const signal = AbortSignal.timeout(wait % 30);
    await client.papers.print({ paperId }, { signal }).catch(() => undefined);
    expect(await client.plans.list()).toHaveLength(1);
  }
  await program.stop();
});
