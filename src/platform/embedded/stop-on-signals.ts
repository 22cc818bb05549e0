import { stopServer } from './postmaster.js';

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

export interface SignalGuard {
  /** From now on somebody else looks after the signals; the end of this process still stops the server. */
  readonly handOver: () => void;
  /** Lets go of the server altogether. */
  readonly end: () => void;
}

/** Keeps the server from outliving this process, except after kill -9; the next start adopts it then. */
export function stopOnSignals(pid: number): SignalGuard {
  const onSignal = (signal: NodeJS.Signals) => {
    end();
    // With our listener gone the signal, sent again, ends this process as it would have without us.
    void stopServer(pid).finally(() => process.kill(process.pid, signal));
  };
  const onExit = () => {
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      // Gone already.
    }
  };
  const handOver = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  const end = () => {
    handOver();
    process.off('exit', onExit);
  };
  for (const signal of signals) process.on(signal, onSignal);
  process.once('exit', onExit);
  return { handOver, end };
}
