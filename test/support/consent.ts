import type { ServiceUnderTest } from './service.js';
import { own } from './own-operations.js';

export interface Granted {
  readonly code?: string;
  readonly message?: string;
  readonly staff: readonly { readonly id: string; readonly login: string }[];
  readonly invitation: { readonly code: string; readonly staff: { readonly login: string } } | null;
  readonly program: { readonly key: string; readonly program: { readonly id: string } } | null;
}

type Service = Pick<ServiceUnderTest, 'gql'>;

/** The keeper of the accounts asks. @returns the id of the request, or why there is none */
export async function askedAccess(
  service: Service,
  access: object,
  reason = '配属のため',
): Promise<{ readonly id?: string; readonly code?: string }> {
  const { askApproval } = await service.gql<{ askApproval: { approval?: { id: string }; code?: string } }>(
    own('AskApproval'),
    { input: { act: 'GRANT_ACCESS', reason, access } },
    { as: 'people-admin' },
  );
  const { approval, code } = askApproval;
  return { ...(approval ? { id: approval.id } : {}), ...(code === undefined ? {} : { code }) };
}

export const decidedAccess = (service: Service, approvalId: string, agree = true, as = 'privacy-officer') =>
  service.gql<{ decideApproval: { approval?: { state: string }; code?: string } }>(
    own('DecideApproval'),
    { input: { approvalId, agree, reason: agree ? null : '窓口にお聞きください' } },
    { as },
  );

export async function grantedAccess(service: Service, approvalId: string, as = 'people-admin'): Promise<Granted> {
  const { grantAccess } = await service.gql<{ grantAccess: Granted }>(own('GrantAccess'), { approvalId }, { as });
  return grantAccess;
}

/** What takes the privacy officer's consent: asked, agreed to, done. @throws if it was refused */
export async function withConsent(service: Service, access: object): Promise<Granted> {
  const { id, code } = await askedAccess(service, access);
  if (id === undefined) throw new Error(`not asked: ${code ?? ''}`);
  await decidedAccess(service, id);
  const granted = await grantedAccess(service, id);
  if (granted.code !== undefined) throw new Error(`not granted: ${granted.code} ${granted.message ?? ''}`);
  return granted;
}
