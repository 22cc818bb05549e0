import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Answered } from '../components/query';
import { Notice } from '../components/notice';
import { DeskMeDocument, type DeskMeQuery } from '../generated/operations';

export type Me = NonNullable<DeskMeQuery['me']>;

const MeContext = createContext<Me | null>(null);

/** Who works here now. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error('a screen outside of <WithMe>');
  return me;
}

export const worksForDepartment = ({ role }: Me): boolean => role === 'DEPARTMENT' || role === 'DEPARTMENT_LEAD';

/** Asks who is signed in; nobody: the sign-in stands before everything (see SignInAgain). */
export function WithMe({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('frame');
  const me = useQuery({ queryKey: ['me'], queryFn: ({ signal }) => ask(DeskMeDocument, {}, signal) });
  return (
    <Answered query={me}>
      {(data) =>
        data.me === null ? (
          <Notice>{t('noScreens')}</Notice>
        ) : (
          <MeContext.Provider value={data.me}>{children}</MeContext.Provider>
        )
      }
    </Answered>
  );
}
