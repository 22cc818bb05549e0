import type { DeskSettings } from '../../../src/contract/generated.js';
import type { House } from '../../support/desk.js';

/** A department's settings, as it sets and reads them. */
export const settingsOf = (house: House) => ({
  async set(input: object, as = 'department:JUTAKU') {
    const { changeDeskSettings } = await house.service.gql<{
      changeDeskSettings: { __typename: string; code?: string; message?: string; settings?: DeskSettings };
    }>(
      `mutation ($input: ChangeDeskSettingsInput!) { changeDeskSettings(input: $input) {
       __typename ... on ChangeDeskSettingsSuccess { settings { version mailbox leadMailbox undelivered { count text } } } ... on UserError { code message } } }`,
      { input },
      { as },
    );
    return changeDeskSettings;
  },
  async settings(as = 'department:JUTAKU'): Promise<DeskSettings> {
    const found = await house.service.gql<{ deskSettings: DeskSettings }>(
      '{ deskSettings { mailbox leadMailbox whereToLook digestHour version mayChange sendsMail undelivered { count text } } }',
      {},
      { as },
    );
    return found.deskSettings;
  },
});
