import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '../database/database.js';
import { QueueHub } from '../queue/queue-hub.js';

const patience = 3_000;

/** For whoever watches the service: `live` = the process answers, `ready` = it can do its work. */
@Controller('health')
export class HealthController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(QueueHub) private readonly queue: QueueHub,
  ) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 200 with every part `up`, or 503 naming those that are `down`; never why, which the log knows. */
  @Get('ready')
  async ready(): Promise<{ status: 'ok'; database: 'up'; queue: 'up' }> {
    const [database, queue] = await Promise.all([answers(this.database.reachable()), answers(this.queue.reachable())]);
    if (!database || !queue) {
      throw new ServiceUnavailableException({
        status: 'error',
        database: database ? 'up' : 'down',
        queue: queue ? 'up' : 'down',
      });
    }
    return { status: 'ok', database: 'up', queue: 'up' };
  }
}

async function answers(question: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answered = question.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
