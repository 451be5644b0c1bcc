import { useEffect } from 'react';
import { api } from '../../api/client.ts';

const atMostEvery = 30_000;

/** Tells the core that somebody is typing or pointing, which it can't see: else it locks a page that is being read. */
export function useStay(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    let toldAt = 0;
    const tell = () => {
      const now = Date.now();
      if (now - toldAt < atMostEvery) return;
      toldAt = now;
      // A refusal means the lock has come already: the next status says so.
      api.session.stay.call().catch(() => undefined);
    };
    const events = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
    for (const event of events) window.addEventListener(event, tell, { passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, tell);
    };
  }, [isOn]);
}
